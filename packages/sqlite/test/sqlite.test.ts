import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { openLibsql, openNodeSqlite, type Database } from "../src/index.js";

const hasNodeSqlite = isBuiltin("node:sqlite");

const drivers: [string, () => Promise<Database>][] = [["libsql", () => openLibsql(":memory:")]];
if (hasNodeSqlite) drivers.push(["node:sqlite", () => openNodeSqlite(":memory:")]);

describe.each(drivers)("the driver over %s", (_, open) => {
  it("reads rows as they were written, and nothing besides", async () => {
    const database = await open();
    database.exec("CREATE TABLE t (a TEXT, b INTEGER, c REAL)");
    database.prepare("INSERT INTO t VALUES (?, ?, ?)").run("x", 5_000_000_000, null);
    const expected = { a: "x", b: 5_000_000_000, c: null };
    expect({ ...database.prepare("SELECT * FROM t").get() }).toEqual(expected);
    expect(
      database
        .prepare("SELECT * FROM t")
        .all()
        .map((row) => ({ ...row })),
    ).toEqual([expected]);
    expect(database.prepare("SELECT * FROM t WHERE a = ?").get("y")).toBeUndefined();
    database.close();
  });

  it("binds a single null", async () => {
    const database = await open();
    expect(database.prepare("SELECT ? IS NULL AS empty").get(null)?.["empty"]).toBe(1);
    database.close();
  });

  it("takes a transaction back when its work fails", async () => {
    const database = await open();
    database.exec("CREATE TABLE t (a)");
    const work = (): never => {
      database.prepare("INSERT INTO t VALUES (1)").run();
      throw new Error("no");
    };
    expect(() => database.transaction(work)).toThrow("no");
    expect(database.prepare("SELECT count(*) AS n FROM t").get()?.["n"]).toBe(0);
    database.close();
  });

  it("can search words", async () => {
    const database = await open();
    database.exec("CREATE VIRTUAL TABLE t USING fts5 (words, content = '')");
    database.exec("INSERT INTO t (rowid, words) VALUES (1, 'usb dock')");
    expect(database.prepare("SELECT rowid FROM t WHERE t MATCH ?").all('"doc" *')).toHaveLength(1);
    database.close();
  });
});
