import { createSimulator, type FaultEffect, type Simulator } from "../../src/index.js";
import { connect, noon, type Caller } from "../support.js";

export type Transport = "fetch" | "port";

/** A client of a simulator whose clock stands still until it is moved. */
export interface Line {
  readonly sim: Simulator;
  readonly caller: Caller;
  /** Sends a call with good headers. What comes is not read. */
  send(path: string, init?: Init): Promise<Response>;
}

export interface Init {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export const order = (po: string, ...parts: readonly string[]): Init => ({
  method: "POST",
  body: {
    customerOrderNumber: po,
    lines: (parts.length > 0 ? parts : ["SIM001"]).map((ingramPartNumber, place) => ({
      customerLineNumber: String(place + 1),
      ingramPartNumber,
      quantity: 1,
    })),
  },
});

export const prices = (...parts: readonly string[]): Init => ({
  method: "POST",
  body: { products: parts.map((ingramPartNumber) => ({ ingramPartNumber })) },
});

/** Runs a test with a simulator, spoken to in this process or over a port of this machine. */
export async function over(
  transport: Transport,
  test: (line: Line) => Promise<void>,
  options: Parameters<typeof createSimulator>[0] = {},
): Promise<void> {
  await using sim = await createSimulator({
    products: 60,
    validateAnswers: true,
    at: new Date(noon).toISOString(),
    rate: 0,
    ...options,
  });
  const { origin, fetch: send } =
    transport === "fetch"
      ? { origin: sim.origin, fetch: sim.fetch }
      : { origin: (await sim.listen()).url, fetch: globalThis.fetch };
  const caller = await connect(sim, { fetch: send, origin });
  await test({
    sim,
    caller,
    send: (path, { method = "GET", body, headers, signal } = {}) =>
      send(origin + path, {
        method,
        headers: { ...caller.headers, ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      }),
  });
}

/** What `fetch` says when it fails: its message, and the code behind it. */
export async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code === undefined ? message : `${message}: ${cause.code}`;
  }
  return "no failure";
}

/** Lets everything happen that needs no time of the clock. */
export async function turns(count = 50): Promise<void> {
  for (let turn = 0; turn < count; turn++)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}

export const effect = (kind: FaultEffect["kind"]): FaultEffect => {
  switch (kind) {
    case "answer":
      return { kind, status: 503, message: "Out of order" };
    case "delay":
      return { kind, by: "30s" };
    case "patch":
      return { kind, body: { marked: true } };
    case "rows":
      return { kind, change: "missing" };
    case "order":
      return { kind, change: "split" };
    case "quirk":
      return { kind, quirk: "short-pages" };
    case "mischief":
      return { kind, mischief: "duplicate" };
    default:
      return { kind };
  }
};
