import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "@xi-sdk/sqlite";
import { openLedger, openPostgresStore, openSqliteStore, StoreError } from "@xi-sdk/ledger";
import { expect, test } from "vitest";
import { orderOf, World } from "./support/world.js";

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "xi-ledger-store-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("a disk that is really full is told as such, nothing is sent, and it goes on with more space", async () => {
  await inFolder(async (folder) => {
    const source = join(folder, "orders.db");
    await using world = await World.open(async () => ({ source, remove: async () => undefined }));
    const database = await openSqlite(source);
    const limit = (pages: number): void =>
      void database.prepare(`PRAGMA max_page_count = ${pages}`).all();
    const store = await openSqliteStore({
      exec: (sql) => database.exec(sql),
      prepare(sql) {
        const statement = database.prepare(sql);
        return {
          run: (values) => statement.run(...values),
          get: (values) => statement.get(...values),
          all: (values) => statement.all(...values),
        };
      },
      close: () => undefined,
    });
    const ledger = await openLedger({ client: world.client(), store, clock: world.clock });
    await ledger.place(orderOf("PO-1"));
    limit(1);
    const notes = "x".repeat(100_000);
    const error: unknown = await ledger
      .place(orderOf("PO-2", { notes }))
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "LEDGER_STORE_FULL" });
    expect((error as Error).message).toMatch(/free some space/);
    expect(world.booked("PO-2")).toBe(0);
    limit(1_000_000);
    expect(await ledger.place(orderOf("PO-2"))).toMatchObject({ state: "placed", sends: 1 });
    await ledger.close();
    database.close();
  });
});

test("a file that is no ledger is an error of the store", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "orders.db");
    await writeFile(file, "This is a list of orders, but no database at all.".repeat(100));
    const error: unknown = await openSqliteStore(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: "LEDGER_STORE" });
  });
});

test("a Postgres that is away is an error of the store", async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  const error: unknown = await openPostgresStore(`postgres://nobody@127.0.0.1:${port}/x`).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code: "LEDGER_STORE", cause: { code: "ECONNREFUSED" } });
});
