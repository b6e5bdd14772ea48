import type { ServerResponse } from "node:http";

/** How an answer travels, where it does not simply arrive. */
export type Delivery = NoAnswer | OddBody;

interface NoAnswer {
  readonly kind: "reset" | "empty-reply" | "hang";
}

type OddBody =
  | {
      readonly kind: "stalled-body" | "cut-body";
      /** How much of the body comes, from 0 to 1. */
      readonly keep: number;
    }
  | {
      readonly kind: "dribble";
      readonly bytes: number;
      readonly pause: (signal: AbortSignal) => Promise<void>;
    };

/** A response is an object of the platform, with no place for this. */
const deliveries = new WeakMap<Response, Delivery>();

export function withDelivery(response: Response, delivery: Delivery | undefined): Response {
  if (delivery) deliveries.set(response, delivery);
  return response;
}

/**
 * Gives a response to a caller in this process, as `fetch` would over a connection.
 * @param signals of the caller and of the simulator: whoever waits in vain leaves when one aborts
 * @throws TypeError as `fetch` does when there is no answer
 */
export async function deliverInProcess(
  response: Response,
  signals: readonly AbortSignal[],
): Promise<Response> {
  const delivery = deliveries.get(response);
  if (!delivery) return response;
  const signal = AbortSignal.any([...signals]);
  if (delivery.kind === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
  if (delivery.kind === "empty-reply")
    throw new TypeError("fetch failed", { cause: connectionClosed() });
  if (isNoAnswer(delivery)) return aborted(signal);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set("Content-Length", String(bytes.length));
  return new Response(streamOf(bytes, delivery, signal), { status: response.status, headers });
}

/** Sends a response over the connection of a call. What is returned tells the server to send nothing itself. */
export async function deliverOverSocket(
  response: Response,
  outgoing: ServerResponse,
): Promise<Response> {
  const delivery = deliveries.get(response);
  if (!delivery) return response;
  const { socket } = outgoing;
  if (delivery.kind === "reset") socket?.resetAndDestroy();
  else if (delivery.kind === "empty-reply") socket?.destroy();
  else if (!isNoAnswer(delivery)) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      "content-length": bytes.length,
    });
    await write(outgoing, bytes, delivery);
  }
  return new Response(null, { headers: { "x-hono-already-sent": "true" } });
}

async function write(
  outgoing: ServerResponse,
  bytes: Uint8Array,
  delivery: OddBody,
): Promise<void> {
  if (delivery.kind !== "dribble") {
    const part = bytes.subarray(0, kept(bytes, delivery.keep));
    outgoing.flushHeaders();
    // The first part is on its way before the connection goes.
    await new Promise<void>((resolve) => {
      outgoing.write(part, () => resolve());
    });
    if (delivery.kind === "cut-body") outgoing.socket?.destroy();
    return;
  }
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  outgoing.flushHeaders();
  for (let from = 0; from < bytes.length; from += delivery.bytes) {
    if (from > 0 && !(await paused(delivery, gone.signal))) return;
    outgoing.write(bytes.subarray(from, from + delivery.bytes));
  }
  outgoing.end();
}

/** @returns false when the client is gone */
async function paused(
  { pause }: Extract<OddBody, { kind: "dribble" }>,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await pause(signal);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

function streamOf(
  bytes: Uint8Array,
  delivery: OddBody,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
      },
      async pull(controller) {
        if (delivery.kind !== "dribble") {
          const to = kept(bytes, delivery.keep);
          if (from < to) {
            controller.enqueue(bytes.subarray(0, to));
            from = to;
          } else if (delivery.kind === "cut-body")
            controller.error(new TypeError("terminated", { cause: connectionClosed() }));
          else await aborted(signal);
          return;
        }
        if (from > 0 && !(await paused(delivery, signal))) return;
        controller.enqueue(bytes.subarray(from, from + delivery.bytes));
        from += delivery.bytes;
        if (from >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function isNoAnswer(delivery: Delivery): delivery is NoAnswer {
  return delivery.kind === "reset" || delivery.kind === "empty-reply" || delivery.kind === "hang";
}

/** Some of the body, but never all of it. */
const kept = (bytes: Uint8Array, share: number): number =>
  Math.min(Math.floor(bytes.length * share), Math.max(bytes.length - 1, 0));

/** Rejects when the caller gives up, and does nothing until then. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  });

const connectionReset = (): Error =>
  Object.assign(new Error("read ECONNRESET"), {
    errno: -104,
    code: "ECONNRESET",
    syscall: "read",
  });

const connectionClosed = (): Error => {
  const error = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  error.name = "SocketError";
  return error;
};
