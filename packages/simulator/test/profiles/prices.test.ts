import { describe, expect, it } from "vitest";
import { knownParts, type QuirkName } from "../../src/index.js";
import { connect, pricePath, start, type Reply } from "../support.js";

type Row = Record<string, unknown>;

async function pricesOf(
  quirks: { readonly [name in QuirkName]?: boolean },
  parts?: readonly string[],
): Promise<{ asked: string[]; rows: Row[]; reply: Reply }> {
  await using sim = await start({ products: 200, profile: "spec", quirks });
  const asked = [
    ...(parts ?? [...sim.products()].slice(60, 110).map((one) => one.ingramPartNumber)),
  ];
  const reply = await (
    await connect(sim)
  ).post(pricePath, {
    products: asked.map((ingramPartNumber) => ({ ingramPartNumber })),
  });
  return { asked, rows: reply.body, reply };
}

const partOf = (row: Row): string => String(row["ingramPartNumber"]);

describe("price and availability", () => {
  it("has a row for each product, in the order of the request", async () => {
    const { asked, rows } = await pricesOf({});
    expect(rows.map(partOf)).toEqual(asked);
  });

  it("lacks some rows under price-rows-missing, but never that of a known part number", async () => {
    const { asked, rows } = await pricesOf({ "price-rows-missing": true });
    expect(rows.length).toBeLessThan(asked.length);
    expect(asked).toEqual(expect.arrayContaining(rows.map(partOf)));
    const parts = knownParts.map(({ ingramPartNumber }) => ingramPartNumber);
    const known = await pricesOf({ "price-rows-missing": true }, parts);
    expect(known.rows.map(partOf)).toEqual(parts);
  });

  it("has a message in place of some prices under price-rows-bare", async () => {
    const { rows } = await pricesOf({ "price-rows-bare": true });
    const bare = rows.filter((row) => !("pricing" in row));
    expect(bare.length).toBeGreaterThan(0);
    for (const row of bare) {
      expect(row["availability"]).toBeUndefined();
      expect(row["productStatusMessage"]).toEqual(expect.any(String));
    }
  });

  it("turns the rows around under price-rows-reordered; index tells where they belong", async () => {
    const { asked, rows } = await pricesOf({ "price-rows-reordered": true });
    expect(rows.map(partOf)).not.toEqual(asked);
    for (const row of rows) expect(asked[Number(row["index"]) - 1]).toBe(partOf(row));
  });

  it("puts prices inside the availability of a 207 under price-inside-availability", async () => {
    const quirk = { "price-inside-availability": true } as const;
    const mixed = await pricesOf(quirk, ["6YE881", "ZZ0001"]);
    expect(mixed.reply.status).toBe(207);
    expect(mixed.rows[0]).not.toHaveProperty("pricing");
    expect(mixed.rows[0]).toHaveProperty("availability.pricing.customerPrice");
    const good = await pricesOf(quirk, ["6YE881"]);
    expect(good.rows[0]).toHaveProperty("pricing.customerPrice");
  });
});
