import { describe, expect, it } from "vitest";
import { delayOf } from "../../src/faults/delays.js";
import { faultShapes } from "../../src/faults/shapes.js";
import type { FaultEffect, FaultMatch, FaultRule } from "../../src/index.js";
import { orderPath, pricePath, queryOf, replyOf } from "../support.js";
import { failureOf, order, over, prices } from "./support.js";

const catalog = "/resellers/v6/catalog?pageSize=1";
const broken: FaultEffect = { kind: "answer", status: 503, shape: "none" };

/** Which of some calls a match strikes: their numbers, counted from 1. */
async function struck(match: FaultMatch, calls: number): Promise<readonly number[]> {
  const found: number[] = [];
  await over("fetch", async ({ sim, send }) => {
    sim.faults.add({ match, effect: broken });
    for (let call = 1; call <= calls; call++)
      if ((await send(catalog)).status === 503) found.push(call);
  });
  return found;
}

describe("which calls a rule is for", () => {
  it.each([
    ["the id of an operation", "post-createorder_v6"],
    ["a group of operations", "orders"],
    ["method and path", "POST /resellers/v6/orders"],
    ["one of several", ["deals", "ORDERS"]],
  ])("goes by %s", async (_, operation) => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ match: { operation }, effect: broken });
      expect((await send(catalog)).status).toBe(200);
      expect((await send(orderPath, order("PO-1"))).status).toBe(503);
    });
  });

  it("is every operation but the token call where none is named", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ effect: broken });
      expect((await send(catalog)).status).toBe(503);
      const token = `/oauth/oauth20/token?${queryOf({
        grant_type: "client_credentials",
        client_id: "sim-client",
        client_secret: "sim-secret",
      })}`;
      expect((await send(token)).status).toBe(200);
      sim.faults.add({ match: { operation: "get-accesstoken" }, effect: broken });
      expect((await send(token)).status).toBe(503);
    });
  });

  it.each([
    ["in the body of a price call", pricePath, prices("6YE881", "1A8249")],
    ["in the lines of an order", orderPath, order("PO-1", "1A8249")],
    ["in the path", "/resellers/v6/catalog/details/1a8249", {}],
    ["in the query", "/resellers/v6/orders/search?ingramPartNumber=1A8249", {}],
  ])("finds a part number %s", async (_, path, init) => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ name: "other", match: { part: "4A*" }, effect: { kind: "hang" } });
      sim.faults.add({ name: "this", match: { part: "1A8*" }, effect: broken });
      expect((await send(path, init)).status).toBe(503);
      expect(sim.faults.list()).toMatchObject([
        { name: "other", calls: 0, hits: 0 },
        { name: "this", calls: 1, hits: 1 },
      ]);
    });
  });

  it("finds a customer order number, and a header", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({
        match: { po: "shop-*", header: { "IM-SenderID": "Till 4" } },
        effect: broken,
      });
      const headers = { "IM-SenderID": "till 4" };
      expect((await send(orderPath, { ...order("SHOP-1"), headers })).status).toBe(503);
      expect((await send(orderPath, order("SHOP-1"))).status).toBe(201);
      expect((await send(orderPath, { ...order("PO-1"), headers })).status).toBe(201);
    });
  });

  it("takes the third call, or every third, by its own count", async () => {
    expect(await struck({ nth: 3 }, 9)).toEqual([3]);
    expect(await struck({ every: 3 }, 9)).toEqual([3, 6, 9]);
    expect(await struck({ every: 2, nth: 4 }, 9)).toEqual([4]);
  });

  it("takes a share of the calls, the same ones for the same seed", async () => {
    const calls = await struck({ probability: 0.3, seed: 7 }, 200);
    expect(calls.length).toBeGreaterThan(40);
    expect(calls.length).toBeLessThan(80);
    expect(await struck({ probability: 0.3, seed: 7 }, 200)).toEqual(calls);
    expect(await struck({ probability: 0.3, seed: 8 }, 200)).not.toEqual(calls);
    expect(await struck({ probability: 0 }, 50)).toEqual([]);
    expect(await struck({ probability: 1 }, 5)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("how long a rule is there", () => {
  it("strikes as often as it is to, and is then spent", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ name: "twice", effect: broken, count: 2 });
      const statuses = [];
      for (let call = 0; call < 4; call++) statuses.push((await send(catalog)).status);
      expect(statuses).toEqual([503, 503, 200, 200]);
      expect(sim.faults.list()).toMatchObject([
        { name: "twice", state: "spent", count: 2, calls: 2, hits: 2, expiresAt: null },
      ]);
    });
  });

  it("expires on the clock, which says so", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ name: "short", effect: broken, lasts: "10m" });
      expect(sim.faults.list()).toMatchObject([
        { state: "active", expiresAt: "2026-03-02T20:10:00.000Z" },
      ]);
      expect((await send(catalog)).status).toBe(503);
      await sim.clock.advance("599s");
      expect((await send(catalog)).status).toBe(503);
      const { happened } = await sim.clock.advance("1s");
      expect(happened.map(({ text }) => text)).toEqual(["fault short ended after 2 hits"]);
      expect((await send(catalog)).status).toBe(200);
      expect(sim.faults.list()).toMatchObject([{ state: "expired", hits: 2 }]);
    });
  });

  it("is silent about a rule that was cleared before its time", async () => {
    await over("fetch", async ({ sim }) => {
      sim.faults.add({ name: "short", effect: broken, lasts: "10m" });
      expect(sim.faults.clear("short")).toBe(1);
      expect((await sim.clock.advance("1h")).happened).toEqual([]);
    });
  });

  it("is replaced by a rule of the same name, and cleared by name, preset or altogether", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ name: "one", effect: { kind: "hang" } });
      sim.faults.add({ name: "one", effect: broken });
      sim.faults.add({ effect: { kind: "delay", by: 0 } });
      sim.faults.add("f2");
      expect((await send(catalog)).status).toBe(503);
      expect(sim.faults.list().map(({ name }) => name)).toEqual([
        "one",
        "fault-2",
        "f2.reset",
        "f2.bare",
        "f2.other-status",
      ]);
      expect(sim.faults.clear("f2")).toBe(3);
      expect(sim.faults.clear("one")).toBe(1);
      expect(sim.faults.clear("one")).toBe(0);
      expect(sim.faults.clear()).toBe(1);
      expect((await send(catalog)).status).toBe(200);
    });
  });

  it("goes with a reset, comes back with a snapshot, and belongs to its workspace", async () => {
    await over("fetch", async ({ sim, send }) => {
      const other = sim.workspace("other");
      other.faults.add({ effect: { kind: "hang" } });
      sim.profile.choose({ profile: "spec" });
      sim.faults.add({ name: "kept", effect: broken });
      sim.faults.add({ name: "quirky", effect: { kind: "quirk", quirk: "short-pages" } });
      await send(catalog);
      sim.snapshots.save("with a fault");
      sim.reset({ keep: ["settings"] });
      expect(sim.faults.list()).toEqual([]);
      expect(sim.profile.quirks["short-pages"]).toBe(false);
      sim.reset();
      expect(other.faults.list()).toHaveLength(1);
      sim.snapshots.load("with a fault");
      expect(sim.profile.quirks["short-pages"]).toBe(true);
      expect(sim.faults.list()).toMatchObject([{ name: "kept", hits: 1 }, { name: "quirky" }]);
    });
  });

  it("outlives the process with its counts, where the state is in a file", async () => {
    const { mkdtemp, rm } = await import("node:fs/promises");
    const { join } = await import("node:path");
    const folder = await mkdtemp(join(await import("node:os").then((os) => os.tmpdir()), "xi-"));
    const state = join(folder, "state.db");
    try {
      await over(
        "fetch",
        async ({ sim, send }) => {
          sim.faults.add({ name: "third", match: { nth: 3 }, effect: broken });
          await send(catalog);
          await send(catalog);
        },
        { state },
      );
      await over(
        "fetch",
        async ({ sim, send }) => {
          expect(sim.faults.list()).toMatchObject([{ name: "third", calls: 2, hits: 0 }]);
          expect((await send(catalog)).status).toBe(503);
        },
        { state },
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("several rules", () => {
  it("add up their delays, and of the rest the first that fits counts", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ effect: { kind: "delay", by: "2s" } });
      sim.faults.add({ match: { every: 2 }, effect: broken });
      sim.faults.add({ effect: { kind: "answer", status: 500 } });
      sim.faults.add({ phase: "after", effect: { kind: "delay", by: "3s" } });
      const begun = sim.clock.now();
      const first = send(catalog);
      await sim.clock.advance("5s");
      expect((await first).status).toBe(500);
      const second = send(catalog);
      await sim.clock.advance("5s");
      expect((await second).status).toBe(503);
      expect(sim.clock.now() - begun).toBe(10_000);
      expect(sim.faults.list().map(({ calls, hits }) => [calls, hits])).toEqual([
        [2, 2],
        [2, 1],
        [2, 1],
        [2, 2],
      ]);
    });
  });
});

describe("delays", () => {
  it("are fixed, or lie between two lengths", () => {
    expect(delayOf("2s", 1, 1)).toBe(2000);
    const some = Array.from({ length: 500 }, (_, call) => delayOf({ from: 100, to: 300 }, 5, call));
    expect(Math.min(...some)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...some)).toBeLessThanOrEqual(300);
    expect(new Set(some).size).toBeGreaterThan(100);
  });

  it("follow a distribution by its median and its 95th percentile", () => {
    const by = { median: "1s", p95: "4s" };
    const some = Array.from({ length: 4000 }, (_, call) => delayOf(by, 3, call)).sort(
      (left, right) => left - right,
    );
    expect(some[2000]).toBeGreaterThan(930);
    expect(some[2000]).toBeLessThan(1070);
    expect(some[3800]).toBeGreaterThan(3600);
    expect(some[3800]).toBeLessThan(4400);
    expect(delayOf(by, 3, 17)).toBe(delayOf(by, 3, 17));
  });
});

describe("the shapes of errors", () => {
  it.each(faultShapes)("%s is sent as it is called", async (shape) => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ effect: { kind: "answer", status: 418, shape, message: "Too <hot>" } });
      const response = await send(catalog);
      const text = await response.text();
      expect(response.status).toBe(418);
      if (shape === "none") expect(text).toBe("");
      else if (shape === "html") expect(text).toContain("Too &lt;hot&gt;");
      else expect(JSON.stringify(JSON.parse(text))).toContain("Too <hot>");
    });
  });

  it("follow the operation where none is chosen", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ effect: { kind: "answer", status: 400, message: "No" } });
      const { body: listed } = await replyOf(await send(catalog));
      expect(listed.errors[0]).toMatchObject({ message: "No", type: "/errors/validation-failed" });
      expect(listed.errors[0].id).toContain("0123456789abcdef");
      const { body: traced } = await replyOf(await send("/resellers/v6/invoices"));
      expect(traced.errors[0].traceid).toContain("0123456789abcdef");
      const { body: wrapped } = await replyOf(
        await send("/resellers/v6/freightestimate", { method: "POST", body: {} }),
      );
      expect(wrapped[0].errors[0].message).toBe("No");
    });
  });

  it("take a whole body and headers instead", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({
        effect: {
          kind: "answer",
          status: 299,
          body: [1, { two: 3 }],
          headers: { "X-More": "yes" },
        },
      });
      const { status, headers, body } = await replyOf(await send(catalog));
      expect([status, headers.get("X-More"), body]).toEqual([299, "yes", [1, { two: 3 }]]);
    });
  });
});

describe("a rule that makes no sense", () => {
  const good = { kind: "reset" };
  it.each([
    [{}, "The fault needs effect."],
    [{ effect: {} }, "effect.kind has to be one of answer,"],
    [{ effect: { kind: "explode" } }, "effect.kind has to be one of answer,"],
    [{ effect: { kind: "answer" } }, "effect needs status."],
    [{ effect: { kind: "answer", status: 99 } }, "effect.status has to be a whole number from 200"],
    [
      { effect: { kind: "answer", status: 400, shape: "oval" } },
      "effect.shape has to be one of id",
    ],
    [{ effect: { kind: "reset", keep: 1 } }, "effect has no keep. There is nothing to set."],
    [{ effect: { kind: "delay", by: "soon" } }, '"soon" is no length of time'],
    [{ effect: { kind: "delay", by: { from: 9, to: 3 } } }, "effect.by ends before it begins."],
    [{ effect: { kind: "delay", by: { from: 9 } } }, "effect.by needs to."],
    [{ effect: { kind: "quirk", quirk: "charm" } }, 'there is no quirk "charm"'],
    [{ effect: { kind: "mischief", mischief: "fun" } }, "There is no mischief fun."],
    [{ effect: { kind: "rows" }, phase: "before" }, "effect needs change."],
    [{ effect: { kind: "patch", body: {} }, phase: "before" }, "so its phase is after"],
    [{ effect: good, phase: "during" }, "phase has to be one of before, after."],
    [{ effect: good, count: 0 }, "count has to be a whole number from 1 on."],
    [{ effect: good, name: "a b" }, "name has to be up to 64 letters"],
    [{ effect: good, lasts: "for ever" }, "is no length of time"],
    [{ effect: good, match: { probability: 2 } }, "match.probability has to be a number from 0"],
    [{ effect: good, match: { operation: "fly" } }, 'the contract has no operation "fly"'],
    [{ effect: good, match: { operation: [] } }, "match.operation is an empty list."],
    [{ effect: good, match: { sku: "X" } }, "match has no sku. There is operation, part, po"],
    [{ effect: good, match: { header: { a: 1 } } }, "match.header has to be an object with texts."],
    [{ effect: good, extra: true }, "The fault has no extra."],
  ])("%j is refused with its reason", async (rule, reason) => {
    await over("fetch", async ({ sim }) => {
      expect(() => sim.faults.add(rule as unknown as FaultRule)).toThrow(reason);
      expect(sim.faults.list()).toEqual([]);
    });
  });

  it("adds none of the rules of a preset when one of them is refused", async () => {
    await over("fetch", async ({ sim }) => {
      expect(() => sim.faults.add("f2", { match: { every: 0 } })).toThrow("match.every has to be");
      expect(sim.faults.list()).toEqual([]);
    });
  });
});

describe("looking back", () => {
  it("an answer names the faults that made it, and other answers none", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ name: "slow", effect: { kind: "delay", by: 0 }, count: 1 });
      sim.faults.add({ name: "broken", effect: broken, count: 1 });
      const names = async (path: string, init = {}): Promise<string | null> =>
        (await send(path, init)).headers.get("X-Simulator-Fault");
      expect(await names(catalog)).toBe("slow, broken");
      expect(await names(catalog)).toBe(null);
      expect(await names(orderPath, order("SIM-ERP-Küche"))).toBe("SIM-ERP-K?che");
    });
  });

  it("the journal shows that the order was booked and that its answer was lost", async () => {
    await over("port", async ({ sim, send }) => {
      sim.faults.add("f4");
      expect(await failureOf(send(orderPath, order("PO-1")))).toBe("fetch failed: ECONNRESET");
      const [entry] = sim.journal.find({ operation: "post-createorder_v6" });
      expect(entry).toMatchObject({
        status: 201,
        fault: { by: ["f4"], phase: "after", effect: "reset" },
      });
      expect(sim.orders("PO-1")).toHaveLength(1);
    });
  });
});
