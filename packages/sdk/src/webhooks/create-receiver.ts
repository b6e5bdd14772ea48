import {
  receiveFastify,
  receiveFetch,
  receiveLambda,
  receiveNode,
  type FastifyReplyLike,
  type FastifyRequestLike,
  type LambdaAnswer,
  type LambdaEventLike,
  type NativeResponse,
  type NodeRequestLike,
  type NodeResponseLike,
  type RequestLike,
  type WaitUntil,
} from "./adapters.js";
import { ReceiverCore, type Delivery, type Receipt, type ReceiverOptions } from "./receiver.js";

/** A receiver of webhooks. Its functions need no `this`: hand them on as they are. */
export interface Receiver {
  /** For what works with `Request` and `Response`: Hono, Next.js, Workers, Bun, Deno. */
  readonly fetch: (request: RequestLike, context?: WaitUntil) => Promise<NativeResponse>;
  /** For `node:http` and Express, with or without a body parser before it. */
  readonly node: (request: NodeRequestLike, response: NodeResponseLike) => Promise<void>;
  /** For Fastify. */
  readonly fastify: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>;
  /** For AWS Lambda behind API Gateway or with an address of its own. Works before it answers. */
  readonly lambda: (event: LambdaEventLike) => Promise<LambdaAnswer>;
  /** For anything else: judges a delivery and leaves answer and work to you. Never rejects. */
  readonly receive: (delivery: Delivery) => Promise<Receipt>;
  /** Resolves when everything that was taken so far is worked on: before a process ends, say. */
  readonly idle: () => Promise<void>;
}

/**
 * Makes a receiver for the webhooks of one app. Each event is verified by its own id, and a delivery
 * is refused as a whole when one of them fails; what came before, or is too old, is not worked on
 * again; the sender is answered before the work starts.
 *
 * The signature covers the event id alone, so what an event says is a hint. `event.confirm()` reads
 * the orders, quotes or products that it names from the API.
 *
 * ```ts
 * const receiver = createReceiver({
 *   secrets: process.env.WEBHOOK_SECRET,
 *   confirm: xi,
 *   onEvent: async (event) => save((await event.confirm()).orders),
 * });
 * createServer(receiver.node).listen(8080);
 * ```
 *
 * @throws WebhookError `no-secret` when there is no secret to check with.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const core = new ReceiverCore(options);
  return {
    fetch: (request, context) => receiveFetch(core, request, context),
    node: (request, response) => receiveNode(core, request, response),
    fastify: (request, reply) => receiveFastify(core, request, reply),
    lambda: (event) => receiveLambda(core, event),
    receive: (delivery) => core.receive(delivery),
    idle: () => core.idle(),
  };
}
