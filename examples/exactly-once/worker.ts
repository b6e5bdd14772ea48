/** One of the processes of the example: places its orders and settles what anybody left. */
import { once } from "node:events";
import { LedgerError, openLedger } from "@xi-sdk/ledger";
import { XiClient } from "@xi-sdk/resellers";
import { orderAt } from "./faults.js";
import { fastClock, type Job } from "./processes.js";

// Nobody waits for it any more.
process.once("disconnect", () => process.exit());
const [job] = (await once(process, "message")) as [Job];
const clock = fastClock(job.clock);
const client = new XiClient({ ...job.options, clock });
const ledger = await openLedger({ client, store: job.store, clock });

// What an earlier process of this one has placed is simply placed again: the ledger knows it.
const todo = job.indexes.values();
const lane = async (): Promise<void> => {
  for (const index of todo) await ledger.place(orderAt(index), { by: `process ${process.pid}` });
};
await Promise.all(Array.from({ length: 4 }, lane));
await ledger.run({
  untilIdle: true,
  onError: (error) => {
    if (!(error instanceof LedgerError)) throw error;
    console.error(error.message);
  },
});
await ledger.close();
process.disconnect();
