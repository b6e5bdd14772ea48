export { WebhookError } from "./error.js";
export type { WebhookErrorCode } from "./error.js";
export { parseEvent } from "./parse.js";
export type {
  OrderCreatedEvent,
  OrderStatusEvent,
  QuoteCreatedEvent,
  StockUpdateEvent,
  UnknownEvent,
  WebhookEvent,
} from "./parse.js";
export { verifySignature } from "./verify.js";
export type { SignedEvent } from "./verify.js";
