import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../src/store/driver.js";
import { KeptReads } from "../../src/store/kept-reads.js";

let database: Database;
let reads: string[];
let kept: KeptReads<string, number>;

const count = (workspace: string): number =>
  Number(
    database.prepare("SELECT count(*) AS n FROM sold WHERE workspace = ?").get(workspace)?.["n"],
  );
const sell = (workspace: string): void =>
  database.prepare("INSERT INTO sold VALUES (?)").run(workspace);

beforeEach(async () => {
  database = await openDatabase(":memory:");
  database.exec("CREATE TABLE sold (workspace TEXT); CREATE TABLE other (workspace TEXT)");
  reads = [];
  kept = new KeptReads(database, ["sold"], 2, (workspace) => {
    reads.push(workspace);
    return count(workspace);
  });
});

afterEach(() => database.close());

describe("what was read from a table", () => {
  it("is read once while nothing is written", () => {
    expect([kept.get("a"), kept.get("a"), reads]).toEqual([0, 0, ["a"]]);
  });

  it.each([
    "INSERT INTO sold VALUES ('a')",
    "INSERT OR REPLACE INTO sold VALUES ('a')",
    "REPLACE INTO sold VALUES ('a')",
    "INSERT INTO sold (workspace) VALUES ('a')",
    "  insert into sold\nVALUES ('a')",
    "UPDATE sold SET workspace = 'a' WHERE workspace = 'b'",
    "DELETE FROM sold WHERE workspace = 'b'",
    "WITH one AS (SELECT 'a') INSERT INTO sold SELECT * FROM one",
  ])("is forgotten with %j", (sql) => {
    sell("b");
    kept.get("a");
    database.prepare(sql).run();
    expect(kept.get("a")).toBe(count("a"));
    expect(reads).toEqual(["a", "a"]);
  });

  it("is forgotten with whatever is executed as a script", () => {
    kept.get("a");
    database.exec("INSERT INTO sold VALUES ('a')");
    expect(kept.get("a")).toBe(1);
  });

  it("is kept while another table is written", () => {
    kept.get("a");
    database.prepare("INSERT INTO other VALUES ('a')").run();
    kept.get("a");
    expect(reads).toEqual(["a"]);
  });

  it("is forgotten when what was written is taken back", () => {
    const fails = (): void => {
      database.transaction(() => {
        sell("a");
        expect(kept.get("a")).toBe(1);
        throw new Error("No.");
      });
    };
    expect(fails).toThrow("No.");
    expect(kept.get("a")).toBe(0);
  });

  it("is forgotten when a part of a transaction is taken back", () => {
    database.transaction(() => {
      const fails = (): void => {
        database.transaction(() => {
          sell("a");
          expect(kept.get("a")).toBe(1);
          throw new Error("No.");
        });
      };
      expect(fails).toThrow("No.");
      expect(kept.get("a")).toBe(0);
    });
  });

  it("gives way to what was read later", () => {
    for (const workspace of ["a", "b", "c", "b", "a"]) kept.get(workspace);
    expect(reads).toEqual(["a", "b", "c", "a"]);
  });
});
