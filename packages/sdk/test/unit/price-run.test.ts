import { describe, expect, it } from "vitest";
import type { PriceCheckpoint, PriceProgress, PriceResult } from "../../src/bulk/options.js";
import { price } from "../../src/bulk/price.js";
import {
  BadRequestError,
  RateLimitError,
  RequestInvalidError,
  ServiceError,
  UnauthorizedError,
} from "../../src/errors.js";
import { apiError } from "../support/errors.js";
import { all, collect, openDesk, parts, run, type Answerer } from "../support/price-desk.js";
import { VirtualClock } from "../support/virtual-clock.js";

const START = Date.UTC(2026, 0, 1);
const statuses = (results: readonly PriceResult[]): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { status } of results) count[status] = (count[status] ?? 0) + 1;
  return count;
};

/** Answers that wait until they are let go, in any order. */
function gate(): { answer: Answerer; open: (at: number) => void; waiting: () => number } {
  const doors = new Map<number, () => void>();
  return {
    answer: async (products, at) => {
      await new Promise<void>((resolve) => doors.set(at, resolve));
      return all(products, at);
    },
    open: (at) => {
      doors.get(at)?.();
      doors.delete(at);
    },
    waiting: () => doors.size,
  };
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes a time of the clock for each call. */
const after =
  (clock: VirtualClock, ms: number): Answerer =>
  async (products, at) => {
    await clock.sleep(ms, new AbortController().signal);
    return all(products, at);
  };

describe("the order of results", () => {
  it("is that of the inputs although later calls are answered first", async () => {
    const { answer, open } = gate();
    const results = price(parts(100), openDesk(answer), {});
    const first = results.next();
    await soon();
    open(1);
    await soon();
    open(0);
    expect((await first).value).toMatchObject({ index: 0 });
    expect((await collect(results)).map(({ index }) => index)).toEqual(
      parts(99).map((_, n) => n + 1),
    );
  });

  it("is that of the answers when asked for", async () => {
    const { answer, open } = gate();
    const results = price(parts(100), openDesk(answer), { order: "as-ready" });
    const first = results.next();
    await soon();
    open(1);
    expect((await first).value).toMatchObject({ index: 50, input: "P50", price: 1 });
    open(0);
    expect(await collect(results)).toHaveLength(99);
  });
});

describe("calls at one time", () => {
  it("begin with two and grow while the API keeps its pace, up to the limit given", async () => {
    const clock = new VirtualClock();
    const desk = openDesk(after(clock, 100), clock);
    await collect(price(parts(3_000), desk, { concurrency: 5 }));
    expect(desk.most()).toBe(5);
    expect(desk.asked).toHaveLength(60);
  });

  it("do not grow while calls only wait longer", async () => {
    const clock = new VirtualClock();
    let free = START;
    const oneAtATime: Answerer = async (products, at) => {
      free = Math.max(free, clock.now()) + 1_000;
      await clock.sleep(free - clock.now(), new AbortController().signal);
      return all(products, at);
    };
    const desk = openDesk(oneAtATime, clock);
    await collect(price(parts(5_000), desk, {}));
    expect(desk.most()).toBeLessThanOrEqual(6);
    expect(clock.now() - START).toBe(100 * 1_000);
  });

  it("grow again when the API has become slower for good", async () => {
    const clock = new VirtualClock();
    let next = START - 1_000;
    const oneASecond: Answerer = async (products, at) => {
      const { signal } = new AbortController();
      next = Math.max(next + 1_000, clock.now());
      if (next > clock.now()) await clock.sleep(next - clock.now(), signal);
      await clock.sleep(at < 50 ? 200 : 6_000, signal);
      return all(products, at);
    };
    const desk = openDesk(oneASecond, clock);
    await collect(price(parts(50 * 500), desk, {}));
    // With as many at a time as before it would be half a call a second.
    expect(clock.now() - START).toBeLessThan(1.2 * 500 * 1_000);
  });

  it("do not creep up in a long run while calls only wait for each other", async () => {
    const clock = new VirtualClock();
    let free = START;
    const oneAtATime: Answerer = async (products, at) => {
      free = Math.max(free, clock.now()) + 1_000;
      await clock.sleep(free - clock.now(), new AbortController().signal);
      return all(products, at);
    };
    const desk = openDesk(oneAtATime, clock);
    await collect(price(parts(50 * 1_000), desk, {}));
    expect(desk.most()).toBeLessThanOrEqual(6);
  });

  it("become fewer when a call needed more than one attempt", async () => {
    const clock = new VirtualClock();
    const desk = openDesk(after(clock, 100), clock);
    const { ask } = desk;
    let [running, mostLater] = [0, 0];
    await collect(
      price(
        parts(3_000),
        {
          ...desk,
          ask: async (...args) => {
            running += 1;
            if (desk.asked.length > 20) mostLater = Math.max(mostLater, running);
            const { data } = await ask(...args);
            running -= 1;
            return { data, response: { attempts: desk.asked.length > 10 ? 2 : 1 } };
          },
        },
        {},
      ),
    );
    expect(desk.most()).toBeGreaterThan(3);
    expect(mostLater).toBe(1);
  });

  it("stop while nobody takes results, and so does the reading of the source", async () => {
    let read = 0;
    function* endless(): Generator<string> {
      for (;;) yield `P${read++}`;
    }
    const desk = openDesk(all);
    const results = price(endless(), desk, { concurrency: 4 });
    await results.next();
    await soon();
    const [calls, inputs] = [desk.asked.length, read];
    for (let turn = 0; turn < 20; turn += 1) await soon();
    expect([desk.asked.length, read]).toEqual([calls, inputs]);
    expect(calls).toBeLessThanOrEqual(8);
    await results.return();
  });

  it("are bounded by what is read ahead of a call that hangs", async () => {
    const { answer, open } = gate();
    let read = 0;
    function* endless(): Generator<string> {
      for (;;) yield `P${read++}`;
    }
    const desk = openDesk((products, at) => (at === 0 ? answer(products, at) : all(products, at)));
    const results = price(endless(), desk, {});
    const first = results.next();
    for (let turn = 0; turn < 200; turn += 1) await soon();
    expect(read).toBe(4_000);
    open(0);
    await first;
    await results.return();
  });
});

describe("memory", () => {
  it("keeps the outcomes of the products named last, and asks again for older ones", async () => {
    const again = ["P0", ...parts(60), "P0"];
    expect((await run(again, all, { remember: 100 })).asked.flat()).toHaveLength(60);
    expect((await run(again, all, { remember: 10 })).asked.flat()).toHaveLength(61);
  });
});

describe("a rate limit that refuses a call", () => {
  const refusal = (retryAt: number): RateLimitError =>
    new RateLimitError("The limit is used up.", { status: 429, retryAt: new Date(retryAt) });

  it("makes the run wait and ask again, and loses nothing", async () => {
    const clock = new VirtualClock();
    const seen: PriceProgress[] = [];
    const { results, asked } = await run(
      parts(120),
      (products, at) => {
        if (at === 1) throw refusal(clock.now() + 600_000);
        return all(products, at);
      },
      { onProgress: (progress) => seen.push(progress) },
      clock,
    );
    expect(statuses(results)).toEqual({ ok: 120 });
    expect(asked.map(({ length }) => length).sort()).toEqual([20, 50, 50, 50]);
    expect(clock.now()).toBe(START + 600_000);
    expect(seen.some(({ pausedUntil }) => Number(pausedUntil) === START + 600_000)).toBe(true);
    expect(seen.at(-1)?.pausedUntil).toBeUndefined();
  });

  it("ends the run when it lasts beyond the deadline, and says so for every input left", async () => {
    const clock = new VirtualClock();
    const { results } = await run(
      parts(120),
      (products, at) => {
        if (at > 0) throw refusal(clock.now() + 600_000);
        return all(products, at);
      },
      { deadline: START + 60_000 },
      clock,
    );
    expect(statuses(results)).toEqual({ ok: 50, "not-attempted": 70 });
    expect(clock.waits).toEqual([]);
  });

  it("does not keep a run waiting that is aborted", async () => {
    const clock = new VirtualClock();
    clock.runs = false;
    const controller = new AbortController();
    const running = run(
      ["A"],
      () => {
        throw refusal(clock.now() + 600_000);
      },
      { signal: controller.signal },
      clock,
    );
    await soon();
    controller.abort();
    expect(statuses((await running).results)).toEqual({ "not-attempted": 1 });
    expect(clock.sleepers).toBe(0);
  });
});

describe("the end of a run before its time", () => {
  it("leaves what has no answer at the deadline as not attempted", async () => {
    const clock = new VirtualClock();
    const desk = openDesk(after(clock, 1_000), clock);
    const results = await collect(
      price(parts(500), desk, { concurrency: 1, deadline: new Date(START + 2_500) }),
    );
    expect(results.map(({ index }) => index)).toEqual(parts(500).map((_, n) => n));
    expect(statuses(results)).toEqual({ ok: 150, "not-attempted": 350 });
    expect(desk.limits.map(({ totalTimeout }) => totalTimeout)).toEqual([2_500, 1_500, 500]);
  });

  it("leaves what has no answer when the signal aborts as not attempted, and ends the calls", async () => {
    const controller = new AbortController();
    const desk = openDesk(
      () =>
        new Promise((_, reject) => {
          controller.signal.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    );
    const running = collect(price(parts(70), desk, { signal: controller.signal }));
    await soon();
    controller.abort();
    expect(statuses(await running)).toEqual({ "not-attempted": 70 });
    expect(desk.limits.every(({ aborted }) => aborted())).toBe(true);
  });

  it("asks nothing when the signal has aborted before", async () => {
    const { results, asked } = await run(["A", ""], all, { signal: AbortSignal.abort() });
    expect(asked).toEqual([]);
    expect(results.map(({ status }) => status)).toEqual(["not-attempted", "error"]);
  });

  it("ends the calls, closes the source and lets go of the signal when the consumer leaves", async () => {
    const { answer } = gate();
    let closed = 0;
    async function* source(): AsyncGenerator<string> {
      try {
        for (const part of parts(200)) yield part;
      } finally {
        closed += 1;
      }
    }
    const controller = new AbortController();
    let listeners = 0;
    const signal = {
      aborted: false,
      addEventListener: () => (listeners += 1),
      removeEventListener: () => (listeners -= 1),
    };
    const desk = openDesk((products, at) => (at < 1 ? all(products, at) : answer(products, at)));
    for await (const _ of price(source(), desk, { signal })) break;
    await soon();
    expect(closed).toBe(1);
    expect(listeners).toBe(0);
    expect(desk.limits.every(({ aborted }) => aborted())).toBe(true);
    controller.abort();
  });
});

describe("failures", () => {
  it("hand out what stands before a refusal of the credentials, then throw it", async () => {
    const refused = apiError(UnauthorizedError, 401);
    const seen: PriceResult[] = [];
    const desk = openDesk((products, at) => {
      if (at === 1) throw refused;
      return all(products, at);
    });
    const running = (async () => {
      for await (const result of price(parts(500), desk, { concurrency: 1 })) seen.push(result);
    })();
    await expect(running).rejects.toBe(refused);
    expect(statuses(seen)).toEqual({ ok: 50 });
    expect(desk.asked.length).toBeLessThanOrEqual(3);
  });

  it("of the source are thrown after the results of all that it gave", async () => {
    const broken = new Error("The file ended in the middle of a row.");
    function* source(): Generator<string> {
      yield* parts(70);
      throw broken;
    }
    const seen: PriceResult[] = [];
    const running = (async () => {
      for await (const result of price(source(), openDesk(all), {})) seen.push(result);
    })();
    await expect(running).rejects.toBe(broken);
    expect(statuses(seen)).toEqual({ ok: 70 });
  });

  it("of one product that makes the API refuse its call are found by halves", async () => {
    const refused = apiError(BadRequestError, 400);
    const { results, asked } = await run(
      parts(120),
      (products, at) => {
        if (products.some(({ ingramPartNumber }) => ingramPartNumber === "P33")) throw refused;
        return all(products, at);
      },
      { concurrency: 1 },
    );
    expect(statuses(results)).toEqual({ ok: 119, error: 1 });
    expect(results[33]).toMatchObject({ status: "error", error: refused, price: null });
    expect(asked.length).toBeLessThanOrEqual(3 + 2 * 6);
  });

  it("of every product are thrown after a few calls, since the products are not to blame", async () => {
    const refused = apiError(BadRequestError, 400);
    const desk = openDesk(() => {
      throw refused;
    });
    await expect(collect(price(parts(5_000), desk, {}))).rejects.toBe(refused);
    expect(desk.asked.length).toBeLessThan(40);
  });

  it("of calls for good mark their products, while the calls beside them go on", async () => {
    const failure = apiError(ServiceError, 503);
    const { results } = await run(parts(1_000), (products, at) => {
      if (at % 3 === 1) throw failure;
      return all(products, at);
    });
    expect(results).toHaveLength(1_000);
    expect(statuses(results)).toEqual({ ok: 650, error: 350 });
  });

  it.each([
    ["source", "AB12CD", {}],
    ["source", 7, {}],
    ["source", null, {}],
    ["concurrency", [], { concurrency: 0 }],
    ["remember", [], { remember: Number.NaN }],
    ["deadline", [], { deadline: new Date("never") }],
  ] as const)("of the %s are named before anything is sent: %j, %j", (path, source, options) => {
    const desk = openDesk(all);
    expect(() => price(source as unknown as string[], desk, options)).toThrow(RequestInvalidError);
    expect(() => price(source as unknown as string[], desk, options)).toThrow(path);
  });

  it("of inputs that are no products do not stop the others", async () => {
    const strange = [null, undefined, 12, true, [], "A"] as unknown as string[];
    const { results } = await run(strange, all);
    expect(results.map(({ status }) => status)).toEqual([...Array<string>(5).fill("error"), "ok"]);
  });
});

describe("progress", () => {
  it("tells calls, results by status, the rate and when the run should end", async () => {
    const clock = new VirtualClock();
    const seen: PriceProgress[] = [];
    const desk = openDesk(after(clock, 30_000), clock);
    await collect(
      price([...parts(100), ""], desk, {
        concurrency: 1,
        onProgress: (progress) => seen.push(progress),
      }),
    );
    const half = seen.find(({ calls }) => calls === 1);
    expect(half).toMatchObject({ byStatus: { ok: 50 }, skipped: 0 });
    expect(seen.at(-1)).toMatchObject({
      calls: 2,
      done: 101,
      byStatus: { ok: 100, error: 1 },
      perMinute: 101,
      eta: new Date(START + 60_000),
    });
  });

  it("does not guess when a run ends whose source does not tell its length", async () => {
    const seen: PriceProgress[] = [];
    await run(new Set(parts(60)), all, { onProgress: (progress) => seen.push(progress) });
    expect(seen.every(({ eta }) => eta === undefined)).toBe(true);
  });

  it("ends the run when the listener throws", async () => {
    const error = new Error("no more");
    const onProgress = (): never => {
      throw error;
    };
    await expect(run(parts(10), all, { onProgress })).rejects.toBe(error);
  });
});

describe("a checkpoint", () => {
  /** Keeps the place of every batch that is finished. */
  const memory = (finished = new Set<number>()): PriceCheckpoint & { finished: Set<number> } => ({
    finished,
    open: () => undefined,
    has: (first) => finished.has(first),
    save: (first) => void finished.add(first),
  });

  it("is told what the results depend on, and each batch once its results are taken", async () => {
    const calls: unknown[] = [];
    const checkpoint: PriceCheckpoint = {
      open: (about) => void calls.push(["open", about]),
      has: () => false,
      save: (first, inputs) => void calls.push(["save", first, inputs.length]),
    };
    const results = price(parts(70), openDesk(all), { checkpoint });
    for (let n = 0; n < 50; n += 1) await results.next();
    expect(calls).toEqual([["open", ["test"]]]);
    await results.next();
    expect(calls).toEqual([
      ["open", ["test"]],
      ["save", 0, 50],
    ]);
    await collect(results);
    expect(calls.at(-1)).toEqual(["save", 50, 20]);
  });

  it("lets a run that was cut off anywhere be taken up again, and asks for no finished batch twice", async () => {
    for (let cut = 0; cut <= 230; cut += 23) {
      const checkpoint = memory();
      const taken = new Map<number, PriceResult>();
      const first = openDesk(all);
      let count = 0;
      for await (const result of price(parts(230), first, { checkpoint })) {
        taken.set(result.index, result);
        if (++count === cut) break;
      }
      const finished = new Set(checkpoint.finished);
      const second = openDesk(all);
      for await (const result of price(parts(230), second, { checkpoint }))
        taken.set(result.index, result);
      expect([...taken.keys()].sort((a, b) => a - b)).toEqual(parts(230).map((_, n) => n));
      const again = new Set(second.asked.flat().map(({ ingramPartNumber }) => ingramPartNumber));
      for (const batch of finished)
        for (const part of parts(230).slice(batch, batch + 50)) expect(again.has(part)).toBe(false);
    }
  });

  it("does not count a batch as finished that the deadline has cut", async () => {
    const checkpoint = memory();
    const clock = new VirtualClock();
    await collect(
      price(parts(200), openDesk(after(clock, 1_000), clock), {
        checkpoint,
        concurrency: 1,
        deadline: START + 1_500,
      }),
    );
    expect([...checkpoint.finished]).toEqual([0, 50]);
  });

  it("ends the run with what it throws", async () => {
    const changed = new Error("The file has changed.");
    const checkpoint = {
      ...memory(),
      has: (first: number): boolean => {
        if (first === 50) throw changed;
        return false;
      },
    };
    await expect(run(parts(200), all, { checkpoint })).rejects.toBe(changed);
  });
});
