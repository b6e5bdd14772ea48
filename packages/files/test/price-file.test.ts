import { readFile } from "node:fs/promises";
import { UnauthorizedError } from "@xi-sdk/resellers";
import { describe, expect, it } from "vitest";
import {
  priceFile,
  PriceFileError,
  RESULT_COLUMNS,
  type PriceFileOptions,
  type PriceFileProgress,
  type PriceFileSummary,
} from "../src/index.js";
import { fakeApi, rowOf, type FakeApi } from "./support/fake-api.js";
import { openFolder, type Folder } from "./support/folder.js";

const list = (count: number): string =>
  `sku\n${Array.from({ length: count }, (_, n) => `P${n}`).join("\n")}\n`;

async function priced(
  content: string | Uint8Array,
  more: Partial<PriceFileOptions> = {},
  api: FakeApi = fakeApi(),
  name = "list.csv",
): Promise<{ folder: Folder; summary: PriceFileSummary; api: FakeApi }> {
  const folder = await openFolder();
  const input = await folder.write(name, content);
  const summary = await priceFile({ xi: api.xi, input, output: folder.at("out.csv"), ...more });
  return { folder, summary, api };
}

const errorOf = async (job: Promise<unknown>): Promise<PriceFileError> => {
  const error: unknown = await job.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PriceFileError);
  return error as PriceFileError;
};

describe("the results of a list", () => {
  it("are one row per input in the order of the list, with columns that stay the same", async () => {
    const { folder, summary } = await priced("sku,qty\nP12,2\nZZ1,1\nNA2,\n");
    expect((await folder.text("out.csv")).split("\n")[0]).toBe(RESULT_COLUMNS.join(","));
    const rows = await folder.rows("out.csv");
    expect(rows[0]).toEqual({
      row: "1",
      identifier: "P12",
      kind: "ingramPartNumber",
      quantity: "2",
      status: "ok",
      price: "12.5",
      currency: "USD",
      stock: "5",
      retailPrice: "21.25",
      backOrderEta: "2026-12-01",
      warehouses: "10=5;30=0",
      ingramPartNumber: "P12",
      vendorPartNumber: "",
      upc: "",
      message: "",
      customerNumber: "20-222222",
      countryCode: "US",
      observedAt: rows[0]?.["observedAt"],
    });
    expect(rows.slice(1).map(({ status, price, stock }) => [status, price, stock])).toEqual([
      ["not-found", "", ""],
      ["not-authorised", "", ""],
    ]);
    expect(summary).toMatchObject({
      outcome: "finished",
      rows: 3,
      calls: 1,
      byStatus: { ok: 1, "not-found": 1, "not-authorised": 1 },
    });
    expect(await folder.names()).toEqual([
      "list.csv",
      "out.csv",
      "out.failed.csv",
      "out.summary.json",
    ]);
    expect(JSON.parse(await folder.text("out.summary.json"))).toEqual(summary);
  });

  it("are written as TSV and NDJSON too", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", "sku\nP3\nZZ1\n");
    const { xi } = fakeApi();
    await priceFile({ xi, input, output: folder.at("out.tsv") });
    expect((await folder.rows("out.tsv"))[0]).toMatchObject({ identifier: "P3", price: "3.5" });
    await priceFile({ xi, input, output: folder.at("out.ndjson") });
    const rows = (await folder.text("out.ndjson")).trim().split("\n");
    expect(rows.map((row) => JSON.parse(row) as object)).toMatchObject([
      { identifier: "P3", price: "3.5", stock: 3, message: null },
      { identifier: "ZZ1", price: null, stock: null },
    ]);
  });

  it("state a price as the digits that the API sent", async () => {
    const prices = ["0.1", "12.5", "0.0000001", "123456789012.34", "1e-7"];
    const api = fakeApi((products) => {
      const rows = products.map((product, at) => {
        const row = rowOf(product) as { pricing: object };
        return JSON.stringify({ ...row, pricing: { customerPrice: 999.25 + at } }).replace(
          /999\.25|1\d{3}\.25/,
          prices[at] ?? "0",
        );
      });
      return new Response(`[${rows.join(",")}]`);
    });
    const { folder } = await priced(list(5), {}, api);
    expect((await folder.rows("out.csv")).map(({ price }) => price)).toEqual([
      "0.1",
      "12.5",
      "0.0000001",
      "123456789012.34",
      "0.0000001",
    ]);
  });
});

describe("rows that failed", () => {
  it("keep their own columns, say why, and can be fed back", async () => {
    const { folder } = await priced(
      'Our No.,SKU,Name\n7,P1,fine\n8,ZZ1,"unknown, it seems"\n9,1E+12,eaten\n10,7712,\n',
      {},
      fakeApi((products) =>
        products
          .map((product) =>
            product.ingramPartNumber === "7712"
              ? rowOf({ ingramPartNumber: "ZZ" })
              : rowOf(product),
          )
          .map((row, at) => ({ ...row, ingramPartNumber: products[at]?.ingramPartNumber })),
      ),
    );
    const failed = await folder.rows("out.failed.csv");
    expect(failed.map((row) => [row["Our No."], row["SKU"], row["Name"], row["xi_code"]])).toEqual([
      ["8", "ZZ1", "unknown, it seems", "NOT_FOUND"],
      ["9", "1E+12", "eaten", "SPREADSHEET_NUMBER"],
      ["10", "7712", "", "NOT_FOUND"],
    ]);
    expect(failed[2]?.["xi_reason"]).toContain("taken zeros off");
    const again = await priceFile({
      xi: fakeApi((products) =>
        products
          .map((product) => rowOf({ ...product, ingramPartNumber: "P5" }))
          .map((row, at) => ({ ...row, ingramPartNumber: products[at]?.ingramPartNumber })),
      ).xi,
      input: folder.at("out.failed.csv"),
      output: folder.at("again.csv"),
    });
    expect(again.byStatus).toMatchObject({ ok: 2, "not-attempted": 1 });
    expect(Object.keys((await folder.rows("again.failed.csv"))[0] ?? {})).toEqual([
      "Our No.",
      "SKU",
      "Name",
      "xi_code",
      "xi_reason",
    ]);
  });

  it("leave no file when there are none, not even one of an earlier run", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", "sku\nZZ1\n");
    await priceFile({ xi: fakeApi().xi, input, output: folder.at("out.csv") });
    expect(await folder.names()).toContain("out.failed.csv");
    await folder.write("list.csv", "sku\nP1\n");
    const { files } = await priceFile({ xi: fakeApi().xi, input, output: folder.at("out.csv") });
    expect(files.failed).toBeNull();
    expect(await folder.names()).toEqual(["list.csv", "out.csv", "out.summary.json"]);
  });

  it("are no formulas for a spreadsheet, and lose nothing when they are read back", async () => {
    const { folder } = await priced("sku,text\nZZ1,=1+1\nZZ2,+2\n-ZZ3,-3\n@ZZ4,@SUM(A1)\n");
    const text = await folder.text("out.failed.csv");
    expect(text).toContain("ZZ1,'=1+1,");
    expect(text).not.toMatch(/(?:^|,)[=+@-]/m);
    const api = fakeApi();
    await priceFile({ xi: api.xi, input: folder.at("out.failed.csv"), output: folder.at("b.csv") });
    expect(api.asked.flat()).toEqual(["ZZ1", "ZZ2", "-ZZ3", "@ZZ4"]);
  });

  it("of NDJSON are NDJSON", async () => {
    const { folder } = await priced(
      '{"sku":"P1"}\n{"sku":"ZZ1","shelf":4}\n{"sku":\n',
      {},
      fakeApi(),
      "list.ndjson",
    );
    const rows = (await folder.text("out.failed.ndjson")).trim().split("\n");
    expect(rows.map((row) => JSON.parse(row) as object)).toMatchObject([
      { sku: "ZZ1", shelf: "4", xi_code: "NOT_FOUND" },
      { xi_code: "UNREADABLE_LINE" },
    ]);
  });
});

describe("a job that is cut off", () => {
  it("by refused credentials keeps what it has, and goes on without asking it again", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(230));
    const options = { input, output: folder.at("out.csv"), commitRows: 50, now: () => 0 };
    const first = fakeApi(
      (products, call) =>
        call < 2 ? products.map(rowOf) : Response.json({ message: "no" }, { status: 401 }),
      { maxRetries: 0 },
    );
    const stopped = priceFile({ ...options, xi: first.xi, price: { concurrency: 1 } });
    await expect(stopped).rejects.toBeInstanceOf(UnauthorizedError);
    expect(await folder.names()).toContain("out.csv.checkpoint.json");
    expect(await folder.names()).not.toContain("out.csv");
    const second = fakeApi();
    const summary = await priceFile({ ...options, xi: second.xi });
    expect(second.asked.flat()).toEqual(list(230).trim().split("\n").slice(101));
    expect(summary).toMatchObject({ rows: 230, byStatus: { ok: 230 } });
    expect((await folder.rows("out.csv")).map(({ identifier }) => identifier)).toEqual(
      list(230).trim().split("\n").slice(1),
    );
    expect(await folder.names()).toEqual(["list.csv", "out.csv", "out.summary.json"]);
  });

  it("by the signal goes on where it stopped", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(500));
    const controller = new AbortController();
    const options = { input, output: folder.at("out.csv") };
    const first = fakeApi((products, call) => {
      if (call === 3) controller.abort();
      return products.map(rowOf);
    });
    const { signal } = controller;
    const stopped = await priceFile({ ...options, xi: first.xi, signal });
    expect(stopped).toMatchObject({ outcome: "stopped", finishedAt: null });
    expect(stopped.rows).toBeLessThan(500);
    const second = fakeApi();
    expect(await priceFile({ ...options, xi: second.xi })).toMatchObject({
      outcome: "finished",
      byStatus: { ok: 500 },
    });
    expect(second.asked.flat()).toHaveLength(500 - stopped.rows);
  });

  it("is refused when the input has changed, and begins anew when told so", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(500));
    const options = { input, output: folder.at("out.csv") };
    const controller = new AbortController();
    const api = fakeApi((products, call) => {
      if (call === 3) controller.abort();
      return products.map(rowOf);
    });
    await priceFile({ ...options, xi: api.xi, signal: controller.signal });
    await folder.write("list.csv", list(500).replace("P7\n", "P7000\n"));
    const second = fakeApi();
    const error = await errorOf(priceFile({ ...options, xi: second.xi }));
    expect(error).toMatchObject({ code: "CHECKPOINT_OF_OTHER_INPUT" });
    expect(error.message).toContain("restart: true");
    expect(second.asked).toEqual([]);
    await folder.write("list.csv", list(10));
    expect(await errorOf(priceFile({ ...options, xi: second.xi }))).toMatchObject({
      code: "CHECKPOINT_OF_OTHER_INPUT",
    });
    expect(
      await errorOf(priceFile({ ...options, xi: second.xi, price: { countryCode: "CA" } })),
    ).toMatchObject({ code: "CHECKPOINT_OF_OTHER_OPTIONS" });
    const summary = await priceFile({ ...options, xi: second.xi, restart: true });
    expect(summary).toMatchObject({ outcome: "finished", rows: 10 });
  });

  it("by its deadline writes the rows left as not attempted", async () => {
    const { summary, folder } = await priced(list(120), { deadline: 1 });
    expect(summary).toMatchObject({
      outcome: "finished",
      calls: 0,
      byStatus: { "not-attempted": 120 },
    });
    expect(await folder.rows("out.failed.csv")).toHaveLength(120);
  });
});

describe("a comparison with an earlier run", () => {
  const earlierAnd = async (
    change: (row: ReturnType<typeof rowOf>, part: string) => object,
    more: Partial<PriceFileOptions> = {},
  ): Promise<{ folder: Folder; summary: PriceFileSummary }> => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(100));
    await priceFile({ xi: fakeApi().xi, input, output: folder.at("monday.csv") });
    const api = fakeApi((products) =>
      products.map((product) => change(rowOf(product), product.ingramPartNumber ?? "")),
    );
    await folder.write("list.csv", `${list(100)}P100\n`);
    const summary = await priceFile({
      xi: api.xi,
      input,
      output: folder.at("tuesday.csv"),
      earlier: folder.at("monday.csv"),
      ...more,
    });
    return { folder, summary };
  };
  const cheaper = (percent: number) => (row: object, part: string) =>
    part === "P10" || part === "P20"
      ? {
          ...row,
          pricing: {
            currencyCode: "USD",
            customerPrice: (Number(part.slice(1)) + 0.5) * (1 - percent / 100),
          },
        }
      : row;

  it("writes only what has changed, with the earlier values", async () => {
    const { folder, summary } = await earlierAnd(cheaper(50), { changedOnly: true });
    expect(
      (await folder.rows("tuesday.csv")).map((row) => [
        row["identifier"],
        row["change"],
        row["price"],
        row["previousPrice"],
      ]),
    ).toEqual([
      ["P10", "price", "5.25", "10.5"],
      ["P20", "price", "10.25", "20.5"],
      ["P100", "new", "100.5", ""],
    ]);
    expect(summary.compared).toMatchObject({ changed: 2, unchanged: 98, fresh: 1 });
  });

  it("holds results back when too many prices have fallen too far, until they are accepted", async () => {
    const alarm = { fallPercent: 30, sharePercent: 1 };
    const { folder, summary } = await earlierAnd(cheaper(50), { alarm });
    expect(summary).toMatchObject({ outcome: "held", compared: { fallen: 2, priced: 100 } });
    expect(await folder.names()).not.toContain("tuesday.csv");
    const api = fakeApi();
    const accepted = await priceFile({
      xi: api.xi,
      input: folder.at("list.csv"),
      output: folder.at("tuesday.csv"),
      earlier: folder.at("monday.csv"),
      alarm,
      accept: true,
    });
    expect(accepted.outcome).toBe("finished");
    expect(api.asked).toEqual([]);
    expect(await folder.rows("tuesday.csv")).toHaveLength(101);
    expect((await earlierAnd(cheaper(20), { alarm })).summary.outcome).toBe("finished");
  });

  it("refuses a file that is none of its results", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(1));
    const earlier = await folder.write("other.csv", "sku,price\nP1,1\n");
    const job = priceFile({ xi: fakeApi().xi, input, output: folder.at("o.csv"), earlier });
    expect((await errorOf(job)).message).toContain("lacks identifier, kind");
  });
});

describe("options that cannot work", () => {
  it.each([
    [{ output: " " }, "output is empty"],
    [{ changedOnly: true }, "changedOnly needs earlier"],
    [{ alarm: { fallPercent: 30, sharePercent: 8 } }, "alarm needs earlier"],
    [{ earlier: "e.csv", alarm: { fallPercent: 0.5, sharePercent: 8 } }, "alarm.fallPercent"],
    [{ commitRows: 0 }, "commitRows"],
    [{ input: "no such file.csv" }, "no such file.csv cannot be read"],
  ] as const)("are named before anything is sent: %j", async (more, text) => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(1));
    const api = fakeApi();
    const job = priceFile({ xi: api.xi, input, output: folder.at("o.csv"), ...more });
    expect((await errorOf(job)).message).toContain(text);
    expect(api.asked).toEqual([]);
  });

  it("are paths that would overwrite the input", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", list(1));
    const error = await errorOf(priceFile({ xi: fakeApi().xi, input, output: input }));
    expect(error).toMatchObject({ code: "OPTIONS" });
    expect(await readFile(input, "utf8")).toBe(list(1));
  });
});

describe("progress", () => {
  it("tells rows, the total by the lines of the file, calls and results", async () => {
    const seen: PriceFileProgress[] = [];
    await priced(list(120), { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ total: 120, calls: 3 });
    expect(seen.every(({ rows }) => rows <= 120)).toBe(true);
  });
});
