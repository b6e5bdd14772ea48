/**
 * Places 1,000 orders exactly once, through cut connections, false errors and dead tokens, and counts
 * in the distributor's own books.
 *
 *   npm run example -- exactly-once                               in one process
 *   npm run example -- exactly-once --workers 4 --kill            four processes, killed fifty times
 *   npm run example -- exactly-once --workers 4 --store postgres  over a Postgres that it starts, if
 *                                                                 one is installed; or postgres://…
 *   npm run example -- exactly-once --naive                       what code without a ledger does
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { progress } from "@clack/prompts";
import Table from "cli-table3";
import { naively, type Manner } from "./exactly-once/naive.js";
import { inOneProcess } from "./exactly-once/one-process.js";
import { findPostgres, startPostgres, type PostgresServer } from "./exactly-once/postgres.js";
import { inProcesses } from "./exactly-once/processes.js";
import type { Settled, Truth } from "./exactly-once/tally.js";

const { values } = parseArgs({
  options: {
    orders: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string" },
    store: { type: "string" },
    kill: { type: "boolean", default: false },
    kills: { type: "string" },
    naive: { type: "boolean", default: false },
  },
});
const [orders, seed] = [Number(values.orders), Number(values.seed)];
const kills = Number(values.kills ?? (values.kill ? 50 : 0));

// What it has started ends with it.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code));

const programs = values.store === "postgres" ? findPostgres() : undefined;
if (values.naive) await compare();
else if (values.store === "postgres" && programs === undefined) {
  console.error(
    "There is no Postgres on this machine. Install it (Debian: apt-get install postgresql; macOS: brew " +
      "install postgresql), or name one that runs: --store postgres://user@host/database.",
  );
  process.exitCode = 1;
} else await place(programs);

async function place(postgres: string | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "xi-exactly-once-"));
  let server: PostgresServer | undefined;
  const show = progressOf();
  try {
    if (postgres !== undefined) server = await startPostgres(postgres);
    const store = server?.url ?? values.store ?? join(folder, "orders.db");
    const workers = Number(values.workers ?? (kills > 0 ? 1 : 0));
    const end =
      workers > 0
        ? await inProcesses({
            orders,
            seed,
            store,
            workers,
            kills,
            onProgress: show.at,
          })
        : await inOneProcess({ orders, seed, store, onProgress: show.at });
    show.end();
    report(end);
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function report(end: Truth & Settled & { readonly kills?: number }): void {
  console.log("By the distributor's own books:");
  print([
    ...(end.kills ? ([["processes killed", end.kills]] as const) : []),
    ["asked", end.asked],
    ["booked", end.booked],
    ["doubled", end.doubled],
    ["lost", end.lost],
  ]);
  console.log("How the ledger came to know:");
  print([
    ["known from the answer", end.answered],
    ["adopted: booked, and found by a search", end.adopted],
    ["sent again, after searches had found nothing", end.sentAgain],
    ["for a person", end.forPerson],
    ["still open", end.open],
  ]);
  if (end.doubled > 0 || end.lost > 0 || end.open > 0) process.exitCode = 1;
}

function print(rows: readonly (readonly [what: string, count: number])[]): void {
  const chars = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
  const style = { head: [], border: [] };
  const table = new Table({ chars, style, colAligns: ["left", "right"], colWidths: [48, 8] });
  for (const [what, count] of rows) table.push([what, count]);
  console.log(table.toString());
}

async function compare(): Promise<void> {
  const manners: readonly (readonly [Manner, string])[] = [
    ["guard-off", "retry, guard against doubled orders off"],
    ["new-number", "retry, under a new number when the old one is used"],
    ["forgets", "no retry, and an error in the log"],
  ];
  const head = ["code without a ledger", "asked", "booked", "doubled", "lost"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const [manner, title] of manners) {
    const { asked, booked, doubled, lost } = await naively(orders, seed, manner);
    table.push([title, asked, booked, doubled, lost]);
  }
  console.log(table.toString());
}

interface Progress {
  at(this: void, placed: number, unknown: number, killed?: number): void;
  end(this: void): void;
}

function progressOf(): Progress {
  if (!process.stdout.isTTY) return { at: () => undefined, end: () => undefined };
  const bar = progress({ max: orders, size: 24 });
  let shown = 0;
  bar.start("Placing orders");
  return {
    at(placed, unknown, killed = 0) {
      const parts = [
        `${placed} of ${orders} placed`,
        ...(unknown > 0 ? [`${unknown} unknown`] : []),
        ...(killed > 0 ? [`${killed} killed`] : []),
      ];
      bar.advance(placed - shown, parts.join(", "));
      shown = placed;
    },
    end: () => bar.stop("All orders are settled"),
  };
}
