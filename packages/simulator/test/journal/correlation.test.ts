import { NotFoundError, OutcomeUnknownError, XiClient, XiError } from "@xi-sdk/resellers";
import { describe, expect, it } from "vitest";
import { createSimulator, type JournalEntry, type Simulator } from "../../src/index.js";
import { standingClock } from "../support.js";

interface Pair extends AsyncDisposable {
  readonly simulator: Simulator;
  readonly xi: XiClient;
  /** What the client wrote down, one line for each thing that went on. */
  readonly log: readonly string[];
  /** The calls of the journal under an id, but for those that fetched a token. */
  calls(correlationId: string | undefined): readonly JournalEntry[];
}

/** A simulator on a port, and the SDK as its client. */
async function pair(): Promise<Pair> {
  const simulator = await createSimulator({ clock: standingClock(), products: 20 });
  const { url } = await simulator.listen();
  const patience = standingClock();
  const log: string[] = [];
  const xi = new XiClient({
    ...simulator.credentials,
    environment: url,
    senderId: "correlation",
    clock: { now: patience.now, sleep: async (ms: number) => patience.forward(ms) },
    observe: (event) => void log.push(JSON.stringify(event)),
  });
  return {
    simulator,
    xi,
    log,
    calls: (correlationId) =>
      simulator.journal
        .find({ correlationId: correlationId ?? "none was told" })
        .filter(({ operation }) => operation !== "get-accesstoken"),
    [Symbol.asyncDispose]: async () => simulator.close(),
  };
}

async function errorOf(work: PromiseLike<unknown>): Promise<XiError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof XiError) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

const order = {
  customerOrderNumber: "PO-1",
  lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 1 }],
};

describe("one correlation id", () => {
  it("is in the answer that the client gives and in the journal, and nowhere else", async () => {
    await using two = await pair();
    const { response } = await two.xi.catalog.get("SIM001").withResponse();
    await two.xi.catalog.get("SIM002");
    expect(response.correlationId).toMatch(/^[\da-f]{32}$/);
    expect(two.calls(response.correlationId)).toMatchObject([
      { operation: "get-reseller-v6-productdetail", status: 200 },
    ]);
    expect(two.calls(response.correlationId)[0]?.path).toContain("SIM001");
    expect(response.headers).toMatchObject({ "im-correlationid": response.correlationId });
  });

  it("is in an error, its message and what the client tells its observer, and in the journal", async () => {
    await using two = await pair();
    const error = await errorOf(two.xi.orders.get("20-ZZZZZ"));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.correlationId).toMatch(/^[\da-f]{32}$/);
    expect(error.message).toContain(error.correlationId);
    expect(two.log.join("\n")).toContain(error.correlationId);
    expect(two.calls(error.correlationId)).toMatchObject([{ status: 404 }]);
  });

  it("leads from an unknown outcome to the order that was booked", async () => {
    await using two = await pair();
    two.simulator.faults.add("f4");
    const error = await errorOf(two.xi.orders.create(order));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    const [booked] = two.simulator.orders("PO-1");
    const [call, ...others] = two.calls(error.correlationId);
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      operation: "post-createorder_v6",
      fault: { phase: "after", performed: true },
    });
    expect(call?.body).toContain(booked?.customerOrderNumber);
  });

  it("is shared by all attempts of one call", async () => {
    await using two = await pair();
    two.simulator.faults.add({
      name: "down-twice",
      match: { operation: "get-reseller-v6-productdetail" },
      effect: { kind: "wrong-status", status: 503 },
      count: 2,
    });
    const { response } = await two.xi.catalog.get("SIM001").withResponse();
    expect(two.calls(response.correlationId).map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  it("is the one that the caller gives", async () => {
    await using two = await pair();
    const given = "0123456789abcdef0123456789abcdef";
    const { response } = await two.xi.catalog
      .get("SIM001", { correlationId: given })
      .withResponse();
    expect(response.correlationId).toBe(given);
    expect(two.calls(given)).toHaveLength(1);
  });
});
