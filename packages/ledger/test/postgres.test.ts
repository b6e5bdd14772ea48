import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres } from "../../../examples/exactly-once/postgres.js";
import { startStores, type PostgresStores } from "./support/postgres.js";
import { ledgerSuite } from "./suite.js";

const programs = findPostgres();

if (!programs) {
  test("a Postgres server is at hand", (context) => {
    const advice = "No Postgres server was found. Install one: apt-get install postgresql.";
    expect(process.env["CI"], advice).not.toBe("true");
    console.warn(`SKIPPED: the ledger was not tested on Postgres. ${advice}`);
    context.skip(advice);
  });
}

describe.runIf(programs)("a ledger in Postgres", () => {
  let server: PostgresStores | undefined;

  beforeAll(async () => {
    server = await startStores(programs ?? "");
  }, 60_000);

  afterAll(async () => {
    await server?.stop();
  });

  ledgerSuite(() => {
    if (!server) throw new Error("Postgres is not running.");
    return server.makeStore();
  });
});
