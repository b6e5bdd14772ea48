import { describe, expect, it } from "vitest";
import type { ConfigurationOptions } from "../../src/configuration.js";
import { XiClient } from "../../src/client.js";
import type { RateLimitError } from "../../src/errors.js";
import type { CallOptions } from "../../src/configuration.js";
import { getResellerV6Productdetail } from "../../src/generated/operations.js";
import { callOperation } from "../../src/transport/operations.js";
import type { Lane } from "../../src/transport/limiter.js";
import { errorOf, json, openLab, PLANTED_SECRET, product, type Lab } from "../support/lab.js";

const HOUR = 3_600_000;
/** A Friday, 4:00 in the morning of universal time: 20:00 of Thursday in North America. */
const BEGINNING = Date.UTC(2026, 0, 2, 4);
/** The window of that region from then on, in milliseconds. */
const [FROM, UNTIL] = [3 * HOUR, 8 * HOUR];

async function labAt(ms: number): Promise<Lab> {
  const lab = await openLab();
  lab.clock.advance(BEGINNING + ms - lab.clock.now());
  return lab;
}

const ask = (lab: Lab, options: ConfigurationOptions, call: CallOptions) =>
  callOperation(
    lab.exchange(options),
    getResellerV6Productdetail,
    { ingramPartNumber: "AB1234" },
    call,
  );

const waits = (lab: Lab) =>
  lab.events.flatMap((event) => (event.type === "wait" ? [[event.reason, event.duration]] : []));

describe("a bulk call in a maintenance window", () => {
  const options = { pauseForMaintenance: true, totalTimeout: 6 * HOUR };

  it("waits for its end, says so, and goes on", async () => {
    const lab = await labAt(FROM + HOUR);
    await ask(lab, options, { lane: "bulk" });
    expect(waits(lab)).toEqual([["maintenance", 4 * HOUR]]);
    expect(lab.clock.now()).toBe(BEGINNING + UNTIL);
    expect(lab.calls).toHaveLength(1);
  });

  it("fails at once when the end is beyond its budget, and says when it could start", async () => {
    const lab = await labAt(FROM);
    const error = await errorOf<RateLimitError>(
      ask(lab, options, { lane: "bulk", totalTimeout: HOUR }),
    );
    expect(error).toMatchObject({ code: "RATE_LIMIT", outcome: "not-sent", attempts: 0 });
    expect(error.retryAt).toEqual(new Date(BEGINNING + UNTIL));
    expect(error.message).toContain("maintenance of North America");
    expect(waits(lab)).toEqual([["maintenance", 5 * HOUR]]);
    expect(lab.clock.waits).toEqual([]);
  });

  it("can be aborted while it waits", async () => {
    const lab = await labAt(FROM);
    lab.clock.runs = false;
    const controller = new AbortController();
    const call = errorOf(ask(lab, options, { lane: "bulk", signal: controller.signal }));
    expect(lab.clock.sleepers).toBe(1);
    controller.abort();
    expect(await call).toMatchObject({ code: "ABORTED", outcome: "not-sent" });
    expect(lab.clock.sleepers).toBe(0);
  });

  it.each<[string, ConfigurationOptions, Lane, number]>([
    ["a minute before it begins", options, "bulk", FROM - 60_000],
    ["as soon as it is over", options, "bulk", UNTIL],
    ["for another lane", options, "interactive", FROM],
    ["for an order", options, "order", FROM],
    ["for a country without known windows", { ...options, countryCode: "DE" }, "bulk", FROM],
    ["when the option is off", { pauseForMaintenance: false }, "bulk", FROM],
    ["against a server of another name", {}, "bulk", FROM],
    ["without a limiter", { ...options, limiter: false }, "bulk", FROM],
  ])("starts at once %s", async (_when, given, lane, time) => {
    const lab = await labAt(time);
    await ask(lab, given, { lane });
    expect(waits(lab)).toEqual([]);
  });
});

describe("a client", () => {
  const client = (lab: Lab, options: ConfigurationOptions = {}): XiClient =>
    new XiClient({
      clientId: "lab-client",
      clientSecret: PLANTED_SECRET,
      customerNumber: "20-222222",
      countryCode: "US",
      environment: lab.url,
      clock: lab.clock,
      ...options,
    });

  it("knows no limit before it was told one, and forecasts by the documented one", async () => {
    const xi = client(await labAt(0));
    expect(xi.limits()).toEqual([]);
    expect(xi.forecast(400)).toMatchObject({ isAssumed: true, limit: 60, duration: 400_000 });
  });

  it("tells what the answers told, and forecasts by it", async () => {
    const lab = await labAt(0);
    const resetAt = lab.clock.now() + 60_000;
    lab.answers = [
      json(200, product, {
        "x-ratelimit-limit": "100",
        "x-ratelimit-remaining": "99",
        "x-ratelimit-reset": String(resetAt),
      }),
    ];
    const xi = client(lab);
    await xi.catalog.get("AB1234");
    const known = { group: "catalog", limit: 100, remaining: 99, resetAt, source: "headers" };
    expect(xi.limits()).toMatchObject([known]);
    expect(xi.withOptions({ countryCode: "CA" }).limits()).toMatchObject([known]);
    expect(xi.forecast(400, { share: 0.8 })).toMatchObject({ isAssumed: false, duration: 300_000 });
    expect(xi.forecast(60, { group: "orders" })).toMatchObject({ isAssumed: true });
  });

  it("forecasts the pauses that its own bulk calls make", async () => {
    const lab = await labAt(FROM);
    const crosses = (xi: XiClient, pauses?: boolean) => xi.forecast(60, { pauses }).crosses.length;
    expect(crosses(client(lab))).toBe(0);
    expect(crosses(client(lab), true)).toBe(1);
    expect(crosses(client(lab, { pauseForMaintenance: true }))).toBe(1);
    expect(crosses(client(lab, { pauseForMaintenance: true }), false)).toBe(0);
  });

  it("knows nothing of a limiter that tells nothing", async () => {
    const limiter = { acquire: () => undefined, observe: () => undefined };
    expect(client(await labAt(0), { limiter }).limits()).toEqual([]);
    expect(client(await labAt(0), { limiter: false }).limits()).toEqual([]);
  });
});
