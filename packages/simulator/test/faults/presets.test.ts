import { describe, expect, it } from "vitest";
import { presets, type FaultRule } from "../../src/index.js";
import { connect, orderPath, pricePath, replyOf, type Reply } from "../support.js";
import { failureOf, order, over, prices, type Line } from "./support.js";

const catalog = "/resellers/v6/catalog?pageSize=1";

const statuses = async ({ send }: Line, calls: number): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let call = 0; call < calls; call++) found.push((await send(catalog)).status);
  return found;
};

const priceRows = async ({ caller }: Line): Promise<Reply["body"]> =>
  (await caller.post(pricePath, prices("6YE881", "1A8249", "4A0036").body)).body;

describe("presets", () => {
  it("are all made of rules that make sense, and can be there together", async () => {
    await over("fetch", async ({ sim }) => {
      for (const { name } of presets) sim.faults.add(name);
      expect(sim.faults.list()).toHaveLength(
        presets.reduce((sum, { rules }) => sum + rules.length, 0),
      );
      expect(new Set(sim.faults.list().map(({ preset }) => preset))).toEqual(
        new Set(presets.map(({ name }) => name)),
      );
      expect(presets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(
          ["f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f10", "f11"].concat([
            "monday-morning",
            "erp-down",
            "quota-storm",
          ]),
        ),
      );
    });
  });

  it("f9 is refused by name, because it is about files", async () => {
    await over("fetch", async ({ sim }) => {
      expect(() => sim.faults.add("f9")).toThrow(
        "f9 is about price and stock files, which the simulator does not serve.",
      );
      expect(() => sim.faults.add("f99")).toThrow(/There is no preset f99. There is f1, f2/);
    });
  });

  it("take more to match, a count and a length of time", async () => {
    await over("fetch", async (line) => {
      const { sim, send } = line;
      const choice: Pick<FaultRule, "match" | "count" | "lasts"> = {
        match: { po: "SHOP-*" },
        count: 1,
        lasts: "1h",
      };
      expect(sim.faults.add("f4", choice)).toMatchObject([
        { preset: "f4", count: 1, match: { po: "SHOP-*" }, expiresAt: "2026-03-02T21:00:00.000Z" },
      ]);
      expect((await send(orderPath, order("PO-1"))).status).toBe(201);
      expect(await failureOf(send(orderPath, order("SHOP-1")))).toContain("ECONNRESET");
      expect((await send(orderPath, order("SHOP-2"))).status).toBe(201);
    });
  });
});

describe("what a preset does", () => {
  it("f1: the tenth call finds its token dead, and so do all after it", async () => {
    await over("fetch", async (line) => {
      line.sim.faults.add("f1");
      expect(await statuses(line, 12)).toEqual([...Array(9).fill(200), 401, 401, 401]);
      const again = await connect(line.sim);
      expect((await again.get(catalog)).status).toBe(200);
    });
  });

  it("f2: refusals with a time, without one, and under another status", async () => {
    await over("fetch", async (line) => {
      line.sim.faults.add("f2");
      const replies = [];
      for (let call = 0; call < 11; call++) replies.push(await line.caller.get(catalog));
      expect(replies.map(({ status }) => status)).toEqual([
        200, 200, 200, 200, 429, 200, 429, 200, 200, 429, 403,
      ]);
      expect(replies[4]?.headers.has("X-RateLimit-Reset")).toBe(true);
      expect(replies[6]?.headers.has("X-RateLimit-Reset")).toBe(false);
      expect(replies[10]?.body.errors[0].message).toContain("quota limit");
    });
  });

  it("f3: short pages while it lasts, and what the profile says afterwards", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.profile.choose({ profile: "spec" });
      const rows = async (): Promise<number> =>
        (await caller.get("/resellers/v6/catalog?pageSize=40")).body.catalog.length;
      expect(await rows()).toBe(40);
      sim.faults.add("f3", { lasts: "1h" });
      expect(await rows()).toBeLessThan(40);
      await sim.clock.advance("1h");
      expect(await rows()).toBe(40);
      sim.faults.clear();
      expect(sim.profile.quirks["short-pages"]).toBe(false);
    });
  });

  it("f4: the order is booked, and its answer lost", async () => {
    await over("port", async ({ sim, send }) => {
      sim.faults.add("f4");
      expect(await failureOf(send(orderPath, order("PO-1")))).toBe("fetch failed: ECONNRESET");
      expect(sim.orders("PO-1")).toHaveLength(1);
      const found = await replyOf(
        await send("/resellers/v6/orders/search?customerOrderNumber=PO-1"),
      );
      expect(found.body.orders).toHaveLength(1);
    });
  });

  it("f5: v6 orders fail and book nothing, v7 orders are kept until it is over", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.faults.add("f5");
      const v6 = await caller.post(orderPath, order("PO-6").body);
      expect(v6.status).toBe(500);
      expect(v6.body.errors[0].message).toContain("ConnectivityIssue/ERP issue");
      const v7 = await caller.post("/resellers/v7/orders", orderV7("PO-7"));
      expect([v7.status, typeof v7.body.confirmationNumber]).toEqual([200, "string"]);
      expect((await caller.get(catalog)).status).toBe(200);
      await sim.clock.advance("4h");
      expect([sim.orders("PO-6").length, sim.orders("PO-7").length]).toEqual([0, 0]);
      const { happened } = await sim.clock.advance("2h");
      expect(happened.map(({ text }) => text)).toContain("fault f5 ended after 2 hits");
      expect([sim.orders("PO-6").length, sim.orders("PO-7").length]).toEqual([0, 1]);
      expect((await caller.post(orderPath, order("PO-6").body)).status).toBe(201);
    });
  });

  it("f7: rows of prices are in another order, a text, without stock, without price, or missing", async () => {
    await over("fetch", async (line) => {
      line.sim.faults.add("f7");
      const parts = (rows: Reply["body"]): unknown =>
        rows.map(({ ingramPartNumber }: { ingramPartNumber?: string }) => ingramPartNumber);
      expect(parts(await priceRows(line))).toEqual(["4A0036", "1A8249", "6YE881"]);
      expect((await priceRows(line))[0]).toEqual({
        index: expect.anything(),
        productStatusCode: "W",
        productStatusMessage: expect.any(String),
      });
      expect((await priceRows(line))[0]).toMatchObject({ availability: null });
      expect((await priceRows(line))[0]).toMatchObject({ pricing: null });
      expect(parts(await priceRows(line))).toEqual(["1A8249", "4A0036"]);
    });
  });

  it("f8: one API product is missing, and which can be chosen", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.faults.add("f8");
      const deals = await caller.get("/resellers/v6/deals/search");
      expect(deals.status).toBe(401);
      expect(deals.body.fault.faultstring).toContain("no apiproduct match");
      expect((await caller.get(catalog)).status).toBe(200);
      sim.faults.clear();
      sim.faults.add("f8", { match: { operation: "catalog" } });
      expect((await caller.get("/resellers/v6/deals/search")).status).not.toBe(401);
      expect((await caller.get(catalog)).status).toBe(401);
    });
  });

  it("f10: webhooks meet mischief while it is there", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.webhooks.register({ mode: "collect" });
      sim.faults.add("f10");
      for (let number = 1; number <= 12; number++)
        await caller.post(orderPath, {
          ...(order(`PO-${number}`).body as object),
          additionalAttributes: [
            { attributeName: "allowOrderOnCustomerHold", attributeValue: "true" },
          ],
        });
      await sim.clock.advance("1h");
      const tricks = sim.webhooks.deliveries().flatMap(({ mischief }) => mischief);
      expect(new Set(tricks).size).toBeGreaterThan(2);
    });
  });

  it("f11: expires_in is a number, thirty days, and absent", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add("f11");
      const token = `/oauth/oauth20/token?grant_type=client_credentials&client_id=sim-client&client_secret=sim-secret`;
      const told: unknown[] = [];
      for (let call = 0; call < 3; call++)
        told.push((await replyOf(await send(token))).body.expires_in);
      expect(told).toEqual([86_399, "2592000", undefined]);
      expect(sim.faults.list().map(({ hits }) => hits)).toEqual([1, 1, 1]);
    });
  });

  it("quota-storm: most calls are refused for five minutes", async () => {
    await over("fetch", async (line) => {
      line.sim.faults.add("quota-storm");
      const found = await statuses(line, 40);
      expect(found.filter((status) => status === 429).length).toBeGreaterThan(20);
      expect(found).toContain(200);
      await line.sim.clock.advance("5m");
      expect(new Set(await statuses(line, 10))).toEqual(new Set([200]));
    });
  });

  it("erp-down: the catalog answers, prices and orders do not, for an hour", async () => {
    await over("fetch", async (line) => {
      line.sim.faults.add("erp-down");
      expect((await line.send(catalog)).status).toBe(200);
      expect((await line.send(pricePath, prices("SIM001"))).status).toBe(500);
      expect((await line.send(orderPath, order("PO-1"))).status).toBe(500);
      await line.sim.clock.advance("1h");
      expect((await line.send(orderPath, order("PO-1"))).status).toBe(201);
    });
  });

  it("monday-morning: everything is slow, and some of it fails", async () => {
    await over("fetch", async (line) => {
      line.sim.faults.add("monday-morning");
      const calls = Array.from({ length: 25 }, () => line.send(catalog));
      const { from, to } = await line.sim.clock.advance("5m");
      expect(to > from).toBe(true);
      const found = (await Promise.all(calls)).map(({ status }) => status);
      expect(found).toContain(429);
      expect(found).toContain(200);
      const [slow] = line.sim.faults.list();
      expect(slow).toMatchObject({ name: "monday-morning.slow", hits: 25 });
    });
  });
});

const orderV7 = (po: string): object => ({
  ...(order(po).body as object),
  acceptBackOrder: true,
});
