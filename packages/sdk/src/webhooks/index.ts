export { createReceiver } from "./create-receiver.js";
export type { Receiver } from "./create-receiver.js";
export type {
  FastifyReplyLike,
  FastifyRequestLike,
  LambdaAnswer,
  LambdaEventLike,
  NativeResponse,
  NodeRequestLike,
  NodeResponseLike,
  RequestLike,
  WaitUntil,
} from "./adapters.js";
export type { Confirmation, ConfirmingClient } from "./confirm.js";
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
export type { Delivery, ReceivedEvent, Receipt, ReceiverOptions, Refusal } from "./receiver.js";
export { createSeenEvents } from "./seen-events.js";
export type { SeenEvents } from "./seen-events.js";
