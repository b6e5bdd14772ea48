import { isBuiltin } from "node:module";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { describe, expect, it } from "vitest";
import { createSimulator } from "../src/index.js";
import { openLibsql, openNodeSqlite, type Database } from "../src/store/driver.js";
import { connect, orderPath, start } from "./support.js";

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

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "xi-simulator-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("a state file", () => {
  it("keeps orders, stock and tokens over a restart", async () => {
    await inFolder(async (folder) => {
      const state = join(folder, "state.db");
      const first = await start({ state });
      const before = await connect(first);
      await before.post(orderPath, {
        customerOrderNumber: "PO-1",
        lines: [{ ingramPartNumber: "SIM007", quantity: 1 }],
      });
      const booked = first.orders("PO-1");
      await first.close();

      await using second = await start({ state, seed: 99, products: 20 });
      expect(second.orders("PO-1")).toEqual(booked);
      expect([...second.products()]).toHaveLength(400);
      const reply = await second.fetch(`${second.origin}/resellers/v6/orders/search`, {
        headers: before.headers,
      });
      expect(reply.status).toBe(200);
      const again = await (
        await connect(second)
      ).post(orderPath, {
        customerOrderNumber: "PO-1",
        lines: [{ ingramPartNumber: "SIM007", quantity: 1 }],
      });
      expect(again.body.errors[0].message).toBe("CUSTOMER-PO-EXISTS");
    });
  });

  it("is refused when another version wrote it, with both versions named", async () => {
    await inFolder(async (folder) => {
      const state = join(folder, "state.db");
      const database = await openLibsql(state);
      database.exec("PRAGMA user_version = 900");
      database.close();
      await expect(createSimulator({ state })).rejects.toThrow(/version 900.*reads version \d/);
    });
  });

  it("is refused when it is a database of something else, and stays as it was", async () => {
    await inFolder(async (folder) => {
      const state = join(folder, "state.db");
      const database = await openLibsql(state);
      database.exec("CREATE TABLE mine (a)");
      database.close();
      await expect(createSimulator({ state })).rejects.toThrow("something else");
      const after = await openLibsql(state);
      expect(after.prepare("SELECT name FROM sqlite_schema").all()).toHaveLength(1);
      after.close();
    });
  });

  it("is refused when it is no database", async () => {
    await inFolder(async (folder) => {
      const state = join(folder, "state.db");
      await writeFile(
        state,
        "just a text, longer than the header of a database would be ".repeat(20),
      );
      await expect(createSimulator({ state })).rejects.toThrow(/not a database/);
    });
  });

  it("may be a database that is open already, and stays open", async () => {
    const database = new Libsql(":memory:");
    const sim = await start({ state: database, products: 20 });
    expect([...sim.products()]).toHaveLength(20);
    await sim.close();
    expect(database.open).toBe(true);
    database.close();
  });
});
