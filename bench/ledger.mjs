#!/usr/bin/env node
/**
 * What the ledger costs: the time that its views take with many orders in it, and the CPU time that
 * placing an order adds to the bare call.
 *
 *   node bench/ledger.mjs [--rows 100000] [--orders 500] [--rounds 5] [--store postgres://…]
 *
 * Needs a build. `--store` has to be empty; a SQLite file in a temporary folder by default.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openLedger, openPostgresStore, openSqliteStore } from "@xi-sdk/ledger";
import { XiClient } from "@xi-sdk/resellers";
import { spread, table } from "./figures.mjs";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    orders: { type: "string", default: "500" },
    rounds: { type: "string", default: "5" },
    store: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(
    "node bench/ledger.mjs [--rows N] [--orders N] [--rounds N] [--store URL]\n",
  );
  process.exit(0);
}
const [rows, orders, rounds] = [values.rows, values.orders, values.rounds].map(Number);

/** The least that answers: what is measured is the caller, not the API. */
const client = new XiClient({
  clientId: "bench",
  clientSecret: "bench",
  customerNumber: "20-222222",
  countryCode: "US",
  environment: "https://bench.invalid",
  limiter: false,
  fetch: async (url, init) => {
    if (url.includes("/oauth/")) return Response.json({ access_token: "t", expires_in: 86_399 });
    const { customerOrderNumber, lines } = JSON.parse(init.body);
    const booked = lines.map((line) => ({ ...line, quantityOrdered: line.quantity }));
    return Response.json(
      { customerOrderNumber, orders: [{ ingramOrderNumber: "20-BENCH", lines: booked }] },
      { status: 201 },
    );
  },
});
const orderOf = (number) => ({
  customerOrderNumber: number,
  lines: Array.from({ length: 8 }, (_, at) => ({
    customerLineNumber: String(at + 1),
    ingramPartNumber: "6YE881",
    quantity: at + 1,
  })),
});

const folder = mkdtempSync(join(tmpdir(), "xi-bench-ledger-"));
try {
  const store = values.store
    ? await openPostgresStore(values.store)
    : await openSqliteStore(join(folder, "orders.db"));
  const ledger = await openLedger({ client, store });
  await fill(ledger, store);
  await views(ledger);
  await placing(ledger);
  await ledger.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Copies of one order: 90 in 100 are placed, the others in all other states. */
async function fill(ledger, store) {
  const { id } = await ledger.place(orderOf("BENCH"));
  const columns =
    "account, duplicate_key, version, content_hash, reason, fence, lease_owner, lease_until, sends, sent_at, unknown_since, correlation_id, accepted_by, updated_at, duplicate_reason, request, outcome, trail";
  const states = ["accepted", "unknown", "needs-human", "rejected"];
  for (let first = 0; first < rows; first += 1_000) {
    await store.transaction(function* () {
      for (let n = first; n < Math.min(rows, first + 1_000); n += 1) {
        const state = n % 10 > 0 ? "placed" : states[(n / 10) % states.length];
        const due = state === "accepted" || state === "unknown" ? 2_000_000_000_000 + n : null;
        const hex = n.toString(16).padStart(32, "0");
        yield {
          sql: `INSERT INTO xi_ledger_orders (id, po, state, accepted_at, next_at, ${columns})
                SELECT ?, ?, ?, accepted_at - ?, CAST(? AS BIGINT), ${columns} FROM xi_ledger_orders WHERE id = ?`,
          values: [`ldg_${hex}`, `BENCH-${n}`, state, n * 1_000, due, id],
        };
      }
    });
  }
}

async function views(ledger) {
  const deep = await cursorAt(ledger, 50);
  const measured = [
    ["pending(100)", () => ledger.pending(100)],
    ["list(100), the first page", () => ledger.list({ limit: 100 })],
    ["list(100), page 50", () => ledger.list({ limit: 100 }, deep)],
    ["list(100) of two states", () => ledger.list({ limit: 100, states: ["rejected", "placed"] })],
    ["get(number)", () => ledger.get("BENCH-77777")],
    ["counts()", () => ledger.counts()],
  ];
  const figures = [];
  for (const [what, work] of measured) {
    const took = [];
    const cpu = [];
    for (let round = 0; round <= rounds * 4; round += 1) {
      const before = process.cpuUsage();
      const began = performance.now();
      await work();
      // The first one warms up.
      if (round > 0) {
        took.push(performance.now() - began);
        cpu.push(cpuSince(before));
      }
    }
    figures.push([what, spread(took, 1), spread(cpu, 1)]);
  }
  console.log(table([[`with ${rows} orders`, "ms", "CPU ms"], ...figures]), "\n");
}

async function cursorAt(ledger, pages) {
  let cursor;
  for (let page = 1; page < pages; page += 1)
    ({ cursor } = await ledger.list({ limit: 100 }, cursor));
  return cursor;
}

async function placing(ledger) {
  const bare = [];
  const placed = [];
  for (let round = 0; round <= rounds; round += 1) {
    const numbers = Array.from({ length: orders }, (_, n) => `PLACE-${round}-${n}`);
    let before = process.cpuUsage();
    for (const number of numbers) await client.orders.create(orderOf(number));
    const ofBare = cpuSince(before) / orders;
    before = process.cpuUsage();
    for (const number of numbers) await ledger.place(orderOf(number));
    const ofPlaced = cpuSince(before) / orders;
    if (round > 0) {
      bare.push(ofBare);
      placed.push(ofPlaced);
    }
  }
  const added = placed.map((figure, round) => figure - bare[round]);
  console.log(
    table([
      ["an order of 8 lines", "CPU ms"],
      ["the bare call", spread(bare, 2)],
      ["place()", spread(placed, 2)],
      ["what it adds", spread(added, 2)],
    ]),
  );
}

/** Milliseconds of this process, of the kernel for it too. */
function cpuSince(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
