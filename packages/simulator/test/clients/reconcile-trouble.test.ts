import {
  AbortedError,
  NotFoundError,
  RequestInvalidError,
  UnauthorizedError,
  type Ticket,
} from "@xi-sdk/resellers";
import { describe, expect, it } from "vitest";
import { cutAfter, cutBefore, openShop, type Shop } from "./shop.js";

const searching = "get-resellers-v6-ordersearch";
const reading = "get-orderdetails-v6.1";
const placing = "post-createorder_v6";

const order = {
  customerOrderNumber: "PO-7",
  lines: [{ ingramPartNumber: "6YE881", quantity: 2 }],
};

const booked = (shop: Shop): Promise<Ticket> =>
  shop.lose(() => shop.xi.orders.create(order), cutAfter(placing));
const notBooked = (shop: Shop): Promise<Ticket> =>
  shop.lose(() => shop.xi.orders.create(order), cutBefore(placing));

const failing = (operation: string, count?: number) =>
  ({
    name: "failing",
    match: { operation },
    effect: { kind: "answer", status: 500, message: "Some unexpected error occured" },
    ...(count !== undefined && { count }),
  }) as const;

describe("a search that fails", () => {
  it("is repeated as any read, and then noted, without counting as a search that found nothing", async () => {
    await using shop = await openShop();
    const ticket = await notBooked(shop);
    await shop.sim.clock.advance("1h");
    shop.sim.faults.add(failing(searching, 3));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("not-booked");
    expect(result.evidence.searches.map(({ error }) => error)).toEqual([
      "SERVICE",
      undefined,
      undefined,
      undefined,
    ]);
    expect(shop.sent).toHaveLength(6);
  });

  it("never makes an order look not booked, however often it fails", async () => {
    await using shop = await openShop();
    const ticket = await booked(shop);
    await shop.sim.clock.advance("1h");
    shop.sim.faults.add(failing(searching));
    const result = await shop.xi.orders.reconcile(ticket);
    if (result.outcome !== "not-found-yet") throw new Error(result.outcome);
    expect(result.evidence.searches.every(({ error }) => error === "SERVICE")).toBe(true);
    expect(result.nextCheckAt).toBeGreaterThan(shop.sim.clock.now());
    shop.sim.faults.clear();
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("booked");
  });

  it("does not decide when it was the last one", async () => {
    await using shop = await openShop();
    const ticket = await notBooked(shop);
    const { evidence } = await shop.xi.orders.reconcile(ticket);
    shop.sim.faults.add(failing(searching));
    const again = { settleTime: 0, earlier: evidence };
    expect((await shop.xi.orders.reconcile(ticket, again)).outcome).toBe("not-found-yet");
  });

  it("waits for the rate limit", async () => {
    await using shop = await openShop();
    const ticket = await booked(shop);
    await shop.sim.clock.advance("1h");
    const effect = { kind: "quota", resetIn: "20s" } as const;
    shop.sim.faults.add({ match: { operation: searching }, count: 1, effect });
    expect((await shop.xi.orders.reconcile(ticket)).outcome).toBe("booked");
  });
});

describe("an order that is found and cannot be read", () => {
  it("is never not booked", async () => {
    await using shop = await openShop();
    const ticket = await booked(shop);
    shop.sim.faults.add(failing(reading));
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("not-found-yet");
    const last = result.evidence.searches.at(-1);
    expect(last).toMatchObject({ error: "SERVICE" });
    expect(last?.found).toEqual(shop.sim.orders("PO-7").map(({ orderNumber }) => orderNumber));
  });

  it("is read again when its details come a little later than its row", async () => {
    await using shop = await openShop();
    const ticket = await booked(shop);
    await shop.sim.clock.advance("1h");
    const effect = { kind: "answer", status: 404, message: "Order not found." } as const;
    shop.sim.faults.add({ match: { operation: reading }, count: 2, effect });
    const result = await shop.xi.orders.reconcile(ticket);
    expect(result.outcome).toBe("booked");
    expect(result.evidence.searches.map(({ error }) => error)).toEqual([
      "NOT_FOUND",
      "NOT_FOUND",
      undefined,
    ]);
  });

  it("counts against a search that finds nothing afterwards", async () => {
    await using shop = await openShop();
    const ticket = await notBooked(shop);
    const seen = { at: ticket.sentAt, found: ["20-ABCDE"] };
    await shop.sim.clock.advance("1h");
    const earlier = { searches: [seen], unchecked: [] };
    expect((await shop.xi.orders.reconcile(ticket, { earlier })).outcome).toBe("not-found-yet");
  });
});

describe("what waiting does not mend", () => {
  it("is thrown: credentials that are not accepted, and an address that nobody answers at", async () => {
    await using shop = await openShop();
    const ticket = await booked(shop);
    const stranger = shop.client({ clientSecret: "not-the-secret" });
    await expect(stranger.orders.reconcile(ticket)).rejects.toThrow(UnauthorizedError);
    const effect = { kind: "answer", status: 404, shape: "fault" } as const;
    shop.sim.faults.add({ match: { operation: searching }, effect });
    await expect(shop.xi.orders.reconcile(ticket)).rejects.toThrow(NotFoundError);
  });

  it("is refused before anything is sent: another environment, another version, times that are none", async () => {
    await using shop = await openShop();
    const ticket = await booked(shop);
    const sandbox = shop.client({ environment: `${shop.sim.origin}/sandbox` });
    const refusal = sandbox.orders.reconcile({ ...ticket, version: 2 as 1 }, { settleTime: NaN });
    const error = await refusal.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(RequestInvalidError);
    expect((error as RequestInvalidError).fields.map(({ path }) => path)).toEqual([
      "settleTime",
      "version",
      "baseUrl",
    ]);
    expect(String(error)).toContain(`baseUrl is not the client's ${shop.sim.origin}/sandbox`);
    expect(shop.sent).toEqual([]);
  });

  it("ends with the signal, between two searches too", async () => {
    await using shop = await openShop();
    const ticket = await notBooked(shop);
    const controller = new AbortController();
    const client = shop.client({
      clock: {
        now: () => shop.sim.clock.now(),
        sleep: (_, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(new Error("woken")));
            controller.abort();
          }),
      },
    });
    const { signal } = controller;
    await expect(client.orders.reconcile(ticket, { signal })).rejects.toThrow(AbortedError);
    expect(shop.sent).toHaveLength(1);
  });
});
