export type {
  BookedLine,
  BookedOrder,
  BookedShipment,
  OrderReceipt,
  RejectedLine,
} from "./booked-order.js";
export type { CatalogEntry } from "./catalog-entry.js";
export type { Fulfilment, ShipOptions } from "./fulfilment.js";
export { knownParts, type KnownPart } from "./catalog/known.js";
export type { Clock, ClockMode } from "./time/clock.js";
export type { Listener, ListenOptions } from "./http/listen.js";
export type { ApiProduct } from "./auth/api-products.js";
export type { FaultControl } from "./faults/control.js";
export type { MagicValue } from "./faults/magic.js";
export { magicOrderNumbers, magicParts } from "./faults/magic.js";
export { presets, type Preset, type PresetOptions } from "./faults/presets.js";
export type {
  FaultDelay,
  FaultEffect,
  FaultEntry,
  FaultMatch,
  FaultPhase,
  FaultRule,
} from "./faults/rule.js";
export type { FaultShape } from "./faults/shapes.js";
export { createSimulator } from "./simulator.js";
export type {
  Credentials,
  SimulatedWorkspace,
  SnapshotControl,
  WorkspaceChoice,
} from "./handle.js";
export type { About } from "./events.js";
export type { JournalControl } from "./journal/control.js";
export type { JournalEntry, JournalFault, JournalFilter } from "./journal/journal.js";
export type { ProfileChoice, ProfileControl } from "./profiles/profile-choice.js";
export type { Profile, QuirkName } from "./profiles/quirks.js";
export type { SnapshotEntry, SnapshotFile } from "./snapshots.js";
export type { ProgressChoice } from "./rules/progress.js";
export type { Simulator, SimulatorOptions } from "./simulator.js";
export type { ClientClock, ClockControl, SignalLike } from "./time/control.js";
export type { Advance } from "./time/move.js";
export { DueTaskError } from "./time/settle.js";
export type { DeliveryChoice, EventByHand, Expectation, Webhooks } from "./webhooks/control.js";
export { NothingCame } from "./webhooks/control.js";
export type { Attempt, Delivery, DeliveryState } from "./webhooks/delivery.js";
export type { EventName } from "./webhooks/event-names.js";
export type { Mischief, MischiefName, MischiefRule, MischiefSet } from "./webhooks/mischief.js";
export type { RetryPolicy, Webhook, WebhookOptions } from "./webhooks/registration.js";
export type { WireRequest } from "./webhooks/transport.js";
export type { SqliteLike } from "./store/driver.js";
export {
  runStory,
  type RunStoryOptions,
  type StoryLine,
  type StoryReport,
} from "./stories/run-story.js";
export { StoryError } from "./stories/story-error.js";
