import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.js";
import { CatalogFill, completeCatalog } from "../../src/store/catalog-fill.js";
import { openDatabase, type Database } from "../../src/store/driver.js";
import { prepareTables } from "../../src/store/tables.js";
import { connect } from "../support.js";

const count = (database: Database, table: string): number =>
  Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"]);

async function begun(products: number): Promise<{ database: Database; fill: CatalogFill }> {
  const database = await openDatabase(":memory:");
  const fill = new CatalogFill(database, 1, products);
  prepareTables(database, () => fill.begin(30));
  return { database, fill };
}

describe("filling the catalog", () => {
  it("comes to the same in parts as in one go", async () => {
    const [parts, whole] = [await begun(300), await begun(300)];
    expect(count(parts.database, "products")).toBe(30);
    while (!parts.fill.add(17)) expect(count(parts.database, "products")).toBeLessThan(300);
    completeCatalog(whole.database);
    for (const table of ["products", "bids", "plans", "product_words_data"]) {
      const rows = `SELECT * FROM ${table === "product_words_data" ? "products" : table} ORDER BY 1`;
      expect(parts.database.prepare(rows).all()).toEqual(whole.database.prepare(rows).all());
    }
    const words = "SELECT count(*) AS n FROM product_words WHERE product_words MATCH 'norvane'";
    expect(parts.database.prepare(words).get()).toEqual(whole.database.prepare(words).get());
    parts.database.close();
    whole.database.close();
  });

  it("makes again what was taken back with the call around it", async () => {
    const { database } = await begun(200);
    expect(() =>
      database.transaction(() => {
        completeCatalog(database);
        expect(count(database, "products")).toBe(200);
        throw new Error("refused");
      }),
    ).toThrow("refused");
    expect(count(database, "products")).toBe(30);
    completeCatalog(database);
    expect(count(database, "products")).toBe(200);
    completeCatalog(database);
    expect(count(database, "products")).toBe(200);
    database.close();
  });

  it("is not seen by the first call, whatever it asks for", async () => {
    for (const ask of ["/resellers/v6/catalog?pageSize=1", "/resellers/v6/deals/search"]) {
      await using sim = await createSimulator({ products: 1500 });
      const { body } = await (await connect(sim)).get(ask);
      await using other = await createSimulator({ products: 1500 });
      expect([...other.products()]).toHaveLength(1500);
      expect((await (await connect(other)).get(ask)).body.recordsFound).toBe(body.recordsFound);
    }
  });
});
