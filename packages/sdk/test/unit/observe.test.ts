import { describe, expect, it } from "vitest";
import type { Logger, XiEvent } from "../../src/observe.js";
import { getResellerV6Productdetail } from "../../src/generated/operations.js";
import { callOperation } from "../../src/transport/operations.js";
import { errorOf, json, openLab, product, type Lab } from "../support/lab.js";

const call = (lab: Lab, options = {}) =>
  callOperation(lab.exchange(options), getResellerV6Productdetail, { ingramPartNumber: "AB1234" });

function recorder(): { logger: Logger; lines: [string, string, object][] } {
  const lines: [string, string, object][] = [];
  const note = (level: string) => (message: string, event: object) =>
    void lines.push([level, message, event]);
  const logger = {
    debug: note("debug"),
    info: note("info"),
    warn: note("warn"),
    error: note("error"),
  };
  return { logger, lines };
}

describe("the observe hook", () => {
  it("is told of the token, each attempt, the wait between them and the end", async () => {
    const lab = await openLab();
    lab.answers = [json(429, "", { "retry-after": "1" }), json(200, { ...product, brandNew: 1 })];
    const { response } = await call(lab);
    const told = lab.events.map(({ type, operation }) => `${operation} ${type}`);
    expect(told).toEqual([
      "get-accesstoken token",
      "get-accesstoken attempt",
      "get-accesstoken response",
      "get-accesstoken token",
      "get-reseller-v6-productdetail attempt",
      "get-reseller-v6-productdetail response",
      "get-reseller-v6-productdetail retry",
      "get-reseller-v6-productdetail attempt",
      "get-reseller-v6-productdetail response",
      "get-reseller-v6-productdetail drift",
    ]);
    expect(new Set(lab.events.map((event) => event.correlationId))).toEqual(
      new Set([response.correlationId]),
    );
    const [retry] = lab.events.filter((event) => event.type === "retry");
    expect(retry).toMatchObject({ reason: "RATE_LIMIT", status: 429, delay: 1_000, attempts: 1 });
    const [drift] = lab.events.filter((event) => event.type === "drift");
    expect(drift).toMatchObject({ path: "brandNew", kind: "unknown-field", received: "number" });
  });

  it("is told of a departure from the contract once", async () => {
    const lab = await openLab();
    lab.answers = [json(200, { ...product, brandNew: 1 })];
    const exchange = lab.exchange();
    for (let time = 0; time < 3; time++) {
      await callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" });
    }
    expect(lab.events.filter((event) => event.type === "drift")).toHaveLength(1);
  });

  it("is told of what the checks let pass with a warning", async () => {
    const lab = await openLab();
    await callOperation(lab.exchange(), getResellerV6Productdetail, {
      ingramPartNumber: "AB1234",
      colour: "red",
    });
    const [warning] = lab.events.filter((event) => event.type === "warning");
    expect(warning).toMatchObject({ path: "colour" });
  });

  it("is told of the wait for the limiter", async () => {
    const lab = await openLab();
    const exchange = lab.exchange({ limiter: { perMinute: 1 } });
    for (let time = 0; time < 2; time++) {
      await callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" });
    }
    const [wait] = lab.events.filter((event) => event.type === "wait");
    expect(wait).toMatchObject({ group: "catalog", duration: expect.any(Number) });
  });

  it("is told of the error that a call ends with", async () => {
    const lab = await openLab();
    lab.answers = [json(404, { message: "Record not found" })];
    const error = await errorOf(call(lab));
    expect(lab.events.at(-1)).toMatchObject({
      type: "error",
      code: "NOT_FOUND",
      status: 404,
      outcome: "rejected",
      message: error.message,
    });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("hook"))],
  ])("that %s breaks no call, and is reported once", async (_how, observe) => {
    const lab = await openLab();
    const { logger, lines } = recorder();
    const { data } = await call(lab, { observe, logger });
    await new Promise((resolve) => setImmediate(resolve));
    expect(data).toEqual(product);
    const errors = lines.filter(([level]) => level === "error");
    expect(errors).toEqual([["error", "xi: the observe hook failed", { message: "Error: hook" }]]);
  });
});

describe("the logger", () => {
  it("gets each event at its level, with the correlation id in the line", async () => {
    const lab = await openLab();
    const { logger, lines } = recorder();
    lab.answers = [json(503, ""), json(200, product)];
    const { response } = await call(lab, { logger });
    const levels = Object.fromEntries(
      lines.map(([level, , event]) => [(event as XiEvent).type, level]),
    );
    expect(levels).toEqual({ token: "info", attempt: "debug", response: "debug", retry: "info" });
    for (const [, message] of lines) expect(message).toContain(response.correlationId);
  });

  it("that throws breaks no call", async () => {
    const lab = await openLab();
    const fail = (): never => {
      throw new Error("disk full");
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    expect((await call(lab, { logger, observe: fail })).data).toEqual(product);
  });
});
