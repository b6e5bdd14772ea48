/** With the test runner of Bun: `bun test`. */
import { XiClient } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";
import { expect, test } from "bun:test";

test("an order is shipped within a day, and a webhook says so", async () => {
  await using sim = await createSimulator({ at: "2026-03-02T20:00:00Z", rate: 0 });
  sim.webhooks.register({ mode: "collect", events: ["im::order_shipped"] });
  const xi = new XiClient({
    ...sim.credentials,
    environment: sim.origin,
    fetch: sim.fetch,
    clock: sim.clock.asClientClock(),
  });

  const { orders } = await xi.orders.create({
    customerOrderNumber: "PO-1",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 2 }],
  });
  await sim.clock.advance("26h");

  expect(sim.orders("PO-1")[0]?.status).toBe("Shipped");
  const { orderNumber } = await sim.webhooks.expect("im::order_shipped");
  expect(orderNumber).toBe(orders?.[0]?.ingramOrderNumber ?? null);
});
