import postgres from "postgres";
import { startPostgres } from "../../../../examples/exactly-once/postgres.js";
import type { MakeStore } from "./world.js";

export interface PostgresStores {
  /** Makes a database of its own for each test. */
  readonly makeStore: MakeStore;
  stop(): Promise<void>;
}

/** Starts a server for the tests of one file. @param programs the folder that they are in */
export async function startStores(programs: string): Promise<PostgresStores> {
  const server = await startPostgres(programs);
  const admin = postgres(server.url, { max: 1 });
  let count = 0;
  return {
    async makeStore() {
      const name = `ledger_${(count += 1)}`;
      await admin.unsafe(`CREATE DATABASE ${name}`);
      return {
        source: Object.assign(new URL(server.url), { pathname: name }).href,
        remove: async () => void (await admin.unsafe(`DROP DATABASE ${name} WITH (FORCE)`)),
      };
    },
    async stop() {
      await admin.end();
      await server.stop();
    },
  };
}
