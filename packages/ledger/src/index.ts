export {
  Ledger,
  openLedger,
  type LedgerOptions,
  type ListFilter,
  type OrderPage,
  type PlaceOptions,
} from "./ledger.js";
export type { LedgerClient } from "./client.js";
export type { OrderState } from "./state.js";
export type { Checkpoint, LedgerAccount, LedgerClock, SignalLike } from "./context.js";
export type { ContentDifference, OrderVersion } from "./canonical.js";
export type { AcceptOptions } from "./accept.js";
export type { ApproveOptions } from "./approval/decide.js";
export type { Decision } from "./decide.js";
export { ADDRESS_RULES, type AddressRule } from "./guards/address.js";
export type {
  FollowedLine,
  Fact,
  Invoice,
  Parcel,
  Serial,
  Shipment,
  StatusChange,
} from "./follow/facts.js";
export type { OrderHint } from "./follow/hint.js";
export type { Status } from "./follow/statuses.js";
export type { Timeline } from "./follow/timeline.js";
export type { LedgerEvent, Observe, StateEvent, WorkEvent } from "./observe.js";
export type { GuardFinding } from "./guards/finding.js";
export type { Guards } from "./guards/guards.js";
export type { PriceGuards } from "./guards/price.js";
export type { Policy } from "./policy.js";
export type { RunOptions } from "./worker.js";
export type { Change, WatchOptions } from "./watch.js";
export type { Counts, StuckOrder } from "./summary.js";
export type {
  Approval,
  ApprovalOrder,
  CancelledOrder,
  HeldOrder,
  HeldReason,
  HumanOrder,
  HumanReason,
  LedgerOrder,
  OrderRequest,
  PlacedOrder,
  Question,
  Refusal,
  RejectedOrder,
  WaitingOrder,
  WaitingReason,
} from "./order.js";
export type { BookedLine, BookedOrder, Difference, ReadBack, RejectedLine } from "./read-back.js";
export {
  ApprovalError,
  DuplicateGuardError,
  LedgerClosedError,
  LedgerError,
  LedgerInputError,
  NotRecordedError,
  OrderConflictError,
  OrderStateError,
  PayloadError,
  SchemaTooNewError,
  StoreError,
  UnknownOrderError,
} from "./errors.js";
export { openSqliteStore } from "./store/sqlite-store.js";
export { openPostgresStore, type PostgresLike } from "./store/postgres-store.js";
export type { StoreSource } from "./store/open.js";
export type { LedgerStore, Query, Row, Value, Work } from "./store/work.js";
export type { EncryptionKeys } from "./store/seal.js";
