import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openFolder, type Folder } from "./support/folder.js";

const script = fileURLToPath(new URL("./support/killed-job.mjs", import.meta.url));
const ROWS = 120;

interface End {
  readonly signal: string | null;
  readonly steps: number;
}

function run(folder: Folder, killAt: number): Promise<End> {
  const paths = ["list.csv", "out.csv", "calls.log"].map((name) => folder.at(name));
  const child = spawn(process.execPath, [script, ...paths, String(killAt)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_, signal) => resolve({ signal, steps: Number(text) }));
  });
}

async function prepared(): Promise<Folder> {
  const folder = await openFolder();
  const parts = Array.from({ length: ROWS }, (_, n) => `P${n}`);
  await folder.write("list.csv", `sku,note\n${parts.map((part) => `${part},n`).join("\n")}\n`);
  return folder;
}

const content = async (folder: Folder): Promise<string[]> => [
  ...(await folder.names()),
  await folder.text("out.csv"),
  await folder.text("out.failed.csv"),
];

it(
  "a job that is killed at any step and run again leaves the files of one that was not",
  { timeout: 120_000 },
  async () => {
    expect(existsSync(fileURLToPath(new URL("../dist/esm/job/run.js", import.meta.url)))).toBe(
      true,
    );
    const clean = await prepared();
    const { signal, steps } = await run(clean, 0);
    expect(signal).toBeNull();
    expect(steps).toBeGreaterThan(15);
    const expected = await content(clean);

    const check = async (killAt: number): Promise<void> => {
      const folder = await prepared();
      expect((await run(folder, killAt)).signal).toBe("SIGKILL");
      const left = await folder.names();
      const state = left.includes("out.csv.checkpoint.json")
        ? (JSON.parse(await folder.text("out.csv.checkpoint.json")) as { tally: { rows: number } })
        : undefined;
      // Once its checkpoint is gone, a job is over, and another run is another job.
      const isOver = state === undefined && left.includes("out.csv");
      const before = isOver ? 0 : (await folder.text("calls.log").catch(() => "")).length;
      if (!isOver) expect((await run(folder, 0)).signal).toBeNull();
      expect(await content(folder)).toEqual(expected);
      const asked = (await folder.text("calls.log"))
        .slice(before)
        .split("\n")
        .filter(Boolean)
        .flatMap((line) => JSON.parse(line) as string[]);
      expect(asked).toEqual(
        Array.from({ length: ROWS }, (_, n) => `P${n}`).slice(state?.tally.rows ?? 0),
      );
    };
    const all = Array.from({ length: steps }, (_, at) => at + 1);
    for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(check));
  },
);
