import type { XiClient } from "@xi-sdk/resellers";

/** What the ledger uses of a client; an `XiClient` is one. */
export interface LedgerClient {
  readonly account: XiClient["account"];
  readonly orders: Pick<
    XiClient["orders"],
    "cancel" | "create" | "createAsync" | "get" | "reconcile"
  >;
  /** For the guards, which look at prices and stock. */
  readonly catalog: Pick<XiClient["catalog"], "price">;
}
