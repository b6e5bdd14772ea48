import { placingSuite } from "./suite/placing.js";
import { settlingSuite } from "./suite/settling.js";
import type { MakeStore } from "./support/world.js";

/** How a ledger behaves, whatever it keeps its orders in. */
export function ledgerSuite(makeStore: MakeStore): void {
  placingSuite(makeStore);
  settlingSuite(makeStore);
}
