import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { ABORTED, TIMED_OUT, within } from "../../src/transport/deadline.js";

const never = () => new Promise<never>(() => undefined);

describe("within", () => {
  it("hands on what the work gives or throws", async () => {
    const stops = new Set<() => void>();
    expect(await within(1_000, undefined, stops, async () => 7)).toBe(7);
    const failing = within(1_000, undefined, stops, async () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(stops.size).toBe(0);
  });

  it("aborts the work and rejects when the time is up", async () => {
    let own: { aborted: boolean } | undefined;
    const call = within(5, undefined, new Set(), (signal) => {
      own = signal;
      return never();
    });
    await expect(call).rejects.toBe(TIMED_OUT);
    expect(own?.aborted).toBe(true);
  });

  it("does not begin work for a signal that has aborted", async () => {
    let hasBegun = false;
    const call = within(1_000, AbortSignal.abort(), new Set(), async () => {
      hasBegun = true;
    });
    await expect(call).rejects.toBe(ABORTED);
    expect(hasBegun).toBe(false);
  });

  it("ends all work on one signal with one listener, which is gone afterwards", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const stops = new Set<() => void>();
    const calls = [1, 2, 3].map(() => within(Infinity, signal, stops, never));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort();
    const results = await Promise.allSettled(calls);
    expect(results.every((each) => each.status === "rejected" && each.reason === ABORTED)).toBe(
      true,
    );
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(stops.size).toBe(0);
  });

  it("can be stopped from outside", async () => {
    const stops = new Set<() => void>();
    const call = within(Infinity, undefined, stops, never);
    for (const stop of stops) stop();
    await expect(call).rejects.toBe(ABORTED);
  });

  it("takes a time that no timer can count for a long one", async () => {
    expect(await within(1e12, undefined, new Set(), async () => "done")).toBe("done");
  });
});
