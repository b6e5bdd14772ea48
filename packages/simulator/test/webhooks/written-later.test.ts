import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../../src/index.js";
import { desk, type Desk } from "../orders/desk.js";
import { eventIn } from "./support.js";

const secret = "first secret";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "xi-later-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** All but what is different each time: the id of an event, and its signature. */
const comparable = ({ request, ...rest }: Delivery): object => ({
  ...rest,
  eventId: "",
  url: request.url,
  body: { ...eventIn(request.body), eventId: "" },
});

const signed = ({ eventId }: Delivery, key: string): string =>
  createHmac("sha512", key).update(eventId).digest("base64");

/** What is collected while orders go on, and the state that they end in. */
async function lived(state: string | undefined, steps: number): Promise<object> {
  await using world: Desk = await desk(state === undefined ? {} : { state });
  world.sim.webhooks.register({ mode: "collect", secret });
  for (let order = 1; order <= 5; order++)
    await world.place(
      [
        { customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 2 },
        { customerLineNumber: "2", ingramPartNumber: "DF4128", quantity: 1 },
      ],
      { customerOrderNumber: `PO-${order}` },
    );
  const happened: string[] = [];
  for (let step = 0; step < steps; step++)
    happened.push(...(await world.advance(`${(30 * 86_400) / steps}s`)));
  const found = await world.call("GET", "/resellers/v6/orders/search?ingramPartNumber=6YE881");
  const invoices = await world.call("GET", "/resellers/v6/invoices");
  return {
    happened,
    deliveries: world.sim.webhooks.deliveries().map(comparable),
    orders: world.sim.orders(),
    found: found.body,
    invoices: invoices.body,
  };
}

describe("what is written later than it comes to be", () => {
  it("is the same as what a state file is told at once", { timeout: 60_000 }, async () => {
    const later = await lived(undefined, 1);
    expect(later).toMatchObject({ found: { recordsFound: "6" }, invoices: { recordsFound: 32 } });
    expect(await lived(join(folder, "one.sqlite"), 1)).toEqual(later);
    expect(await lived(join(folder, "many.sqlite"), 60)).toEqual(later);
    expect(await lived(undefined, 60)).toEqual(later);
  });

  it("shows an event as it was, whatever became of its order, its webhook and its secret", async () => {
    await using world = await desk();
    const { webhooks } = world.sim;
    const { id } = webhooks.register({ mode: "collect", secret, events: ["im::order_hold"] });
    await world.place([{ customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 2 }]);
    const { orderNumber } = world.order();
    world.sim.fulfilment.hold(orderNumber);
    world.sim.fulfilment.void(orderNumber);
    webhooks.update(id, { mode: "collect", secret: "second secret" });
    await world.sim.clock.advance("3d");
    const [delivery, ...rest] = webhooks.deliveries();
    expect(rest).toEqual([]);
    expect(eventIn(delivery?.request.body ?? "")).toMatchObject({
      eventId: delivery?.eventId,
      eventTimeStamp: delivery?.madeAt,
      resource: [{ orderNumber, lines: [{ lineStatus: "IM::SALES_HOLD" }] }],
    });
    expect(delivery?.request.headers["x-hub-signature"]).toBe(signed(delivery as Delivery, secret));
    expect(webhooks.deliveries()).toEqual([delivery]);
  });

  it("is gone after a reset, though nobody had looked at it", async () => {
    await using world = await desk();
    world.sim.webhooks.register({ mode: "collect", secret });
    const placed = await world.place([
      { customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 1 },
    ]);
    expect(placed.status).toBe(201);
    world.sim.reset();
    expect(world.sim.webhooks.deliveries()).toEqual([]);
    expect(world.sim.orders("PO-1")).toEqual([]);
  });
});
