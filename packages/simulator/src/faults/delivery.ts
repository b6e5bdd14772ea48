import type { ServerResponse } from "node:http";
import type { Outgoing } from "../http/outgoing.js";

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

/**
 * Gives an answer to a caller in this process, as `fetch` would over a connection.
 * @param signals of the caller and of the simulator: whoever waits in vain leaves when one aborts
 * @throws TypeError as `fetch` does when there is no answer
 */
export async function deliverInProcess(
  { status, headers, text = "" }: Outgoing,
  delivery: Delivery,
  signals: readonly AbortSignal[],
): Promise<Response> {
  const signal = AbortSignal.any([...signals]);
  if (delivery.kind === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
  if (delivery.kind === "empty-reply")
    throw new TypeError("fetch failed", { cause: connectionClosed() });
  if (isNoAnswer(delivery)) return aborted(signal);
  const bytes = Buffer.from(text);
  return new Response(streamOf(bytes, delivery, signal), {
    status,
    headers: { ...headers, "Content-Length": String(bytes.length) },
  });
}

/** Sends an answer over the connection of a call, as far as it is to arrive. */
export async function deliverOverSocket(
  { status, headers, text = "" }: Outgoing,
  delivery: Delivery,
  response: ServerResponse,
): Promise<void> {
  const { socket } = response;
  if (delivery.kind === "reset") socket?.resetAndDestroy();
  else if (delivery.kind === "empty-reply") socket?.destroy();
  else if (!isNoAnswer(delivery)) {
    const bytes = Buffer.from(text);
    response.writeHead(status, { ...headers, "Content-Length": bytes.length });
    await write(response, bytes, delivery);
  }
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
