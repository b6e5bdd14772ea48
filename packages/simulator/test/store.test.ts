import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibsql } from "@xi-sdk/sqlite";
import Libsql from "libsql";
import { describe, expect, it } from "vitest";
import { createSimulator } from "../src/index.js";
import { connect, orderPath, start } from "./support.js";

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
