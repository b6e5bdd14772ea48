import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.js";
import { durationOf } from "../../src/time/duration.js";
import { connect, replyOf, start, standingClock, type Reply } from "../support.js";

describe("a length of time", () => {
  it.each([
    ["26h", 93_600_000],
    ["30d", 2_592_000_000],
    ["1d12h", 129_600_000],
    ["1d 12h", 129_600_000],
    ["1.5h", 5_400_000],
    ["90s", 90_000],
    ["250ms", 250],
    ["2w", 1_209_600_000],
    ["15", 15],
    [4000, 4000],
  ])("is read from %s", (text, expected) => {
    expect(durationOf(text)).toBe(expected);
  });

  it.each(["", "h", "26 hours", "1d12", "-5m", "five", -1, NaN, Infinity])(
    "is not read from %s",
    (text) => {
      expect(() => durationOf(text)).toThrow(/is no length of time/);
    },
  );
});

describe("the clock of a workspace", () => {
  it("shows the time of its base, and is called real then", async () => {
    const base = standingClock();
    await using sim = await start({ clock: base });
    expect(sim.clock.mode).toBe("real");
    expect(sim.clock.now()).toBe(base.now());
    base.forward(5000);
    expect(sim.clock.now()).toBe(base.now());
  });

  it("begins at the time that it is given, and goes on from there", async () => {
    const base = standingClock();
    await using sim = await start({ clock: base, at: "2030-01-01T00:00:00Z" });
    expect(sim.clock.mode).toBe("offset");
    base.forward(1000);
    expect(sim.clock.now()).toBe(Date.UTC(2030, 0, 1, 0, 0, 1));
  });

  it("stands when it is frozen, and passes faster when it is scaled", async () => {
    const base = standingClock();
    await using sim = await start({ clock: base });
    const begun = base.now();
    sim.clock.freeze();
    base.forward(10_000);
    expect(sim.clock.mode).toBe("frozen");
    expect(sim.clock.now()).toBe(begun);
    sim.clock.scale(50);
    base.forward(1000);
    expect(sim.clock.mode).toBe("scaled");
    expect(sim.clock.now()).toBe(begun + 50_000);
    sim.clock.scale(1);
    base.forward(1000);
    expect(sim.clock.mode).toBe("offset");
    expect(sim.clock.now()).toBe(begun + 51_000);
  });

  it.each([0, -1, NaN, Infinity, 2e6])("is not scaled by %s", async (rate) => {
    await using sim = await start({ products: 20 });
    expect(() => sim.clock.scale(rate)).toThrow(/A scale is a number/);
  });

  it("advances by a length and to a moment, and says from where to where", async () => {
    await using sim = await start({ clock: standingClock(), at: "2026-03-02T12:00:00Z" });
    sim.clock.freeze();
    expect(await sim.clock.advance("26h")).toEqual({
      from: "2026-03-02T12:00:00.000Z",
      to: "2026-03-03T14:00:00.000Z",
      tasks: 0,
      happened: [],
    });
    await sim.clock.set("2026-04-01T00:00:00Z");
    expect(sim.clock.now()).toBe(Date.UTC(2026, 3, 1));
    expect(sim.clock.mode).toBe("frozen");
  });

  it("does not run backwards", async () => {
    await using sim = await start({ clock: standingClock() });
    await expect(sim.clock.set("2001-01-01T00:00:00Z")).rejects.toThrow(
      "Time does not run backwards",
    );
    await expect(sim.clock.set("tomorrow")).rejects.toThrow("is no moment");
  });

  it("governs the life of tokens", async () => {
    await using sim = await start({ clock: standingClock() });
    const caller = await connect(sim);
    await sim.clock.advance("23h 59m");
    expect((await caller.get("/resellers/v6/orders/search")).status).toBe(200);
    await sim.clock.advance("1m");
    const late = await caller.get("/resellers/v6/orders/search");
    expect(late.body.fault.faultstring).toBe("Access Token expired");
  });

  it("lets two advances that are asked for at once follow each other", async () => {
    await using sim = await start({ clock: standingClock() });
    const [first, second] = await Promise.all([sim.clock.advance("1h"), sim.clock.advance("1h")]);
    expect(second.from).toBe(first.to);
    expect(sim.clock.now()).toBe(standingClock().now() + 7_200_000);
  });

  it("is ruled over HTTP as well", async () => {
    await using sim = await start({ clock: standingClock(), at: "2026-03-02T12:00:00Z" });
    const headers = { Authorization: `Bearer ${sim.adminToken}` };
    const post = async (body: object): Promise<Reply> =>
      replyOf(
        await sim.fetch(`${sim.origin}/_simulator/clock`, {
          method: "POST",
          headers,
          body: JSON.stringify(body),
        }),
      );
    expect((await post({ freeze: true })).body.clock.mode).toBe("frozen");
    expect((await post({ advance: "26h" })).body).toMatchObject({
      from: "2026-03-02T12:00:00.000Z",
      to: "2026-03-03T14:00:00.000Z",
      happened: [],
      clock: { now: "2026-03-03T14:00:00.000Z", mode: "frozen", nextTaskAt: null },
    });
    expect((await post({ set: "2026-03-04T00:00:00Z" })).body.clock.now).toBe(
      "2026-03-04T00:00:00.000Z",
    );
    expect((await post({ scale: 20 })).body.clock).toMatchObject({ mode: "scaled", rate: 20 });
    for (const [wrong, message] of [
      [{}, "Send one of advance, set, freeze and scale."],
      [{ advance: "1h", freeze: true }, "Send one of advance, set, freeze and scale."],
      [{ advance: "soon" }, '"soon" is no length of time. Write it like 90s, 26h, 30d or 1d12h.'],
      [{ set: "2001-01-01" }, expect.stringContaining("Time does not run backwards")],
      [{ scale: -2 }, expect.stringContaining("A scale is a number above 0")],
    ] as const)
      expect(await post(wrong)).toMatchObject({ status: 400, body: { message } });
  });
});

describe("the clock that a client is given", () => {
  it("ends a sleep when time is advanced over it, and stands at its end meanwhile", async () => {
    await using sim = await start({ clock: standingClock() });
    sim.clock.freeze();
    const clock = sim.clock.asClientClock();
    const begun = clock.now();
    const seen: number[] = [];
    const client = (async () => {
      await clock.sleep(60_000);
      seen.push(clock.now() - begun);
      await clock.sleep(60_000);
      seen.push(clock.now() - begun);
    })();
    await sim.clock.advance("10m");
    expect(seen).toEqual([60_000, 120_000]);
    expect(clock.now() - begun).toBe(600_000);
    await client;
  });

  it("jumps from sleep to sleep when it may skip them", async () => {
    await using sim = await start({ clock: standingClock() });
    sim.clock.freeze();
    const clock = sim.clock.asClientClock({ skip: true });
    const begun = clock.now();
    const seen: string[] = [];
    const sleeper = async (name: string, step: number): Promise<void> => {
      for (let turn = 0; turn < 3; turn++) {
        await clock.sleep(step);
        await connect(sim);
        seen.push(`${name} ${(clock.now() - begun) / 1000}`);
      }
    };
    await Promise.all([sleeper("a", 60_000), sleeper("b", 100_000)]);
    expect(seen).toEqual(["a 60", "b 100", "a 120", "a 180", "b 200", "b 300"]);
  });

  it("rejects a sleep that is given up, before or meanwhile", async () => {
    await using sim = await start({ clock: standingClock() });
    const clock = sim.clock.asClientClock();
    await expect(clock.sleep(1000, AbortSignal.abort(new Error("early")))).rejects.toThrow("early");
    const controller = new AbortController();
    const sleep = clock.sleep(1000, controller.signal);
    controller.abort(new Error("late"));
    await expect(sleep).rejects.toThrow("late");
  });

  it("rejects whoever still sleeps when the simulator is closed", async () => {
    const sim = await createSimulator({ clock: standingClock(), products: 20 });
    const sleep = sim.clock.asClientClock().sleep(1000);
    await Promise.all([expect(sleep).rejects.toThrow("The simulator is closed."), sim.close()]);
  });
});
