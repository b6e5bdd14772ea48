import { approvingSuite } from "./suite/approving.js";
import { crashingSuite } from "./suite/crashing.js";
import { followingSuite } from "./suite/following.js";
import { guardingSuite } from "./suite/guarding.js";
import { migratingSuite } from "./suite/migrating.js";
import { placingSuite } from "./suite/placing.js";
import { readingSuite } from "./suite/reading.js";
import { settlingSuite } from "./suite/settling.js";
import { troubleSuite } from "./suite/trouble.js";
import type { MakeStore } from "./support/world.js";

/** How a ledger behaves, whatever it keeps its orders in. */
export function ledgerSuite(makeStore: MakeStore): void {
  placingSuite(makeStore);
  guardingSuite(makeStore);
  approvingSuite(makeStore);
  followingSuite(makeStore);
  migratingSuite(makeStore);
  settlingSuite(makeStore);
  crashingSuite(makeStore);
  readingSuite(makeStore);
  troubleSuite(makeStore);
}
