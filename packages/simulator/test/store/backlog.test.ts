import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqlite, type Database as Sqlite } from "@xi-sdk/sqlite";
import { withBacklogs, type Backlog, type Database } from "../../src/store/backlog.js";
import { insertRows } from "../../src/store/insert.js";
import { countingWrites } from "../../src/store/revisions.js";

let plain: Sqlite;
let database: Database;
let backlog: Backlog<string, string>;
let written: string[][];

/** What the table holds, whatever is still to be written. */
const inTable = (): unknown[] =>
  plain
    .prepare("SELECT number FROM invoices ORDER BY rowid")
    .all()
    .map((row) => row["number"]);

/** What whoever asks is told. */
const told = (): unknown[] =>
  database
    .prepare("SELECT number FROM invoices ORDER BY rowid")
    .all()
    .map((row) => row["number"]);

async function open(lasting: boolean): Promise<void> {
  plain = await openSqlite(":memory:");
  plain.exec("CREATE TABLE invoices (number TEXT); CREATE TABLE others (number TEXT)");
  database = withBacklogs(countingWrites(plain), lasting);
  written = [];
  backlog = database.backlog("invoices", (entries) => {
    written.push([...entries]);
    insertRows(
      database,
      "invoices",
      entries.map((entry) => [entry]),
    );
  });
}

afterEach(() => {
  plain.close();
});

describe("a backlog of a database that ends with the process", () => {
  beforeEach(async () => open(false));

  it("is written when a statement names its table, and not before", () => {
    backlog.put("a", "A");
    backlog.put("b", "B");
    database.prepare("SELECT * FROM others").all();
    expect(inTable()).toEqual([]);
    expect(backlog.get("a")).toBe("A");
    expect(told()).toEqual(["A", "B"]);
    expect(written).toEqual([["A", "B"]]);
    expect(backlog.get("a")).toBeUndefined();
  });

  it("writes the last entry of a key only", () => {
    backlog.put("a", "A1");
    database.transaction(() => {
      backlog.put("b", "B1");
      backlog.put("a", "A2");
      backlog.put("b", "B2");
    });
    expect(told()).toEqual(["A2", "B2"]);
  });

  it("is passed by when a statement is prepared ahead of it", () => {
    backlog.put("a", "A");
    expect(database.prepareAhead("SELECT * FROM invoices").all()).toEqual([]);
    expect(told()).toEqual(["A"]);
  });

  it("counts as a change of its table", () => {
    const before = database.revision("invoices");
    backlog.put("a", "A");
    expect(database.revision("invoices")).toBeGreaterThan(before);
  });

  it("loses with a transaction what that added, and nothing else", () => {
    backlog.put("a", "A1");
    expect(() =>
      database.transaction(() => {
        backlog.put("a", "A2");
        backlog.put("b", "B");
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(backlog.get("a")).toBe("A1");
    expect(told()).toEqual(["A1"]);
  });

  it("keeps what was written in a transaction that fails, where it is older", () => {
    backlog.put("a", "A");
    expect(() =>
      database.transaction(() => {
        backlog.put("b", "B");
        expect(told()).toEqual(["A", "B"]);
        backlog.put("c", "C");
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(inTable()).toEqual([]);
    expect(told()).toEqual(["A"]);
  });

  it("loses with a part of a transaction what that added, and nothing else", () => {
    backlog.put("a", "A");
    database.transaction(() => {
      backlog.put("b", "B");
      expect(() =>
        database.transaction(() => {
          backlog.put("c", "C");
          expect(told()).toEqual(["A", "B", "C"]);
          backlog.put("d", "D");
          throw new Error("no");
        }),
      ).toThrow("no");
      backlog.put("e", "E");
    });
    expect(told()).toEqual(["A", "B", "E"]);
  });

  it("takes back what parts of a transaction wrote when the whole of it fails", () => {
    backlog.put("a", "A");
    expect(() =>
      database.transaction(() => {
        backlog.put("b", "B");
        database.transaction(() => {
          backlog.put("c", "C");
          expect(told()).toEqual(["A", "B", "C"]);
        });
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(told()).toEqual(["A"]);
  });

  it("does not grow without an end", () => {
    database.transaction(() => {
      for (let n = 0; n < 60_000; n++) backlog.put(String(n), String(n));
    });
    expect(inTable().length).toBeGreaterThan(50_000);
    expect(told()).toHaveLength(60_000);
  });
});

describe("a backlog of a database that lasts", () => {
  beforeEach(async () => open(true));

  it("is written with its transaction, and at once outside of one", () => {
    backlog.put("a", "A");
    expect(inTable()).toEqual(["A"]);
    database.transaction(() => {
      backlog.put("b", "B");
      backlog.put("c", "C");
      expect(inTable()).toEqual(["A"]);
    });
    expect(inTable()).toEqual(["A", "B", "C"]);
    expect(written).toEqual([["A"], ["B", "C"]]);
  });

  it("fails with its transaction when it cannot be written", () => {
    const broken = database.backlog<string, string>("orders", () => {
      throw new Error("full");
    });
    expect(() =>
      database.transaction(() => {
        backlog.put("a", "A");
        broken.put("a", "A");
      }),
    ).toThrow("full");
    expect(told()).toEqual([]);
  });
});
