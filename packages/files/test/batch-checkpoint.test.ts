import { appendFile } from "node:fs/promises";
import type { PriceCheckpoint, PriceResult } from "@xi-sdk/resellers";
import { describe, expect, it } from "vitest";
import { batchCheckpoint, fileCheckpoint, PriceFileError } from "../src/index.js";
import { fakeApi } from "./support/fake-api.js";
import { openFolder } from "./support/folder.js";

const parts = Array.from({ length: 120 }, (_, n) => `P${n}`);

/** Takes some results and leaves. */
async function take(
  checkpoint: PriceCheckpoint,
  count: number,
  inputs = parts,
  options: { countryCode?: string } = {},
): Promise<{ results: PriceResult[]; asked: string[] }> {
  const { xi, asked } = fakeApi();
  const results: PriceResult[] = [];
  for await (const result of xi.catalog.price(inputs, { checkpoint, concurrency: 1, ...options })) {
    results.push(result);
    if (results.length === count) break;
  }
  return { results, asked: asked.flat() };
}

describe("a checkpoint of finished batches", () => {
  it("in a file lets a run go on behind the batches that are finished", async () => {
    const folder = await openFolder();
    const path = folder.at("done");
    expect((await take(fileCheckpoint(path), 60)).results).toHaveLength(60);
    expect((await folder.text("done")).split("\n")).toHaveLength(2);
    const { results, asked } = await take(fileCheckpoint(path), Infinity);
    expect(results.map(({ index }) => index)).toEqual(parts.slice(50).map((_, n) => n + 50));
    expect(asked).toEqual(parts.slice(50));
    expect((await take(fileCheckpoint(path), Infinity)).asked).toEqual([]);
  });

  it("does not count a line that was cut off while it was written", async () => {
    const folder = await openFolder();
    await take(fileCheckpoint(folder.at("done")), 60);
    await appendFile(folder.at("done"), "50-0a1b2c");
    expect((await take(fileCheckpoint(folder.at("done")), Infinity)).asked).toEqual(
      parts.slice(50),
    );
  });

  it.each([
    ["inputs", parts.with(7, "P700"), {}],
    ["account", parts, { countryCode: "CA" }],
  ] as const)("refuses another %s", async (_, inputs, options) => {
    const ids = new Set<string>();
    const store = { load: () => ids, save: (id: string) => void ids.add(id) };
    await take(batchCheckpoint(store), Infinity);
    expect(ids.size).toBe(3);
    const again = take(batchCheckpoint(store), Infinity, [...inputs], options);
    await expect(again).rejects.toBeInstanceOf(PriceFileError);
    await expect(again).rejects.toMatchObject({ code: "CHECKPOINT_OF_OTHER_INPUT" });
  });
});
