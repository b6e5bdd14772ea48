export type { BookedLine, BookedOrder } from "./booked-order.js";
export type { CatalogEntry } from "./catalog-entry.js";
export { knownParts, type KnownPart } from "./catalog/known.js";
export type { Clock } from "./time/clock.js";
export type { Listener, ListenOptions } from "./http/listen.js";
export { createSimulator } from "./simulator.js";
export type { Credentials, Simulator, SimulatorOptions } from "./simulator.js";
export type { SqliteLike } from "./store/driver.js";
