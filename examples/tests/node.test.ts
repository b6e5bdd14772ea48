/** With the test runner of Node: `node --test`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { XiClient } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";

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

  assert.equal(sim.orders("PO-1")[0]?.status, "Shipped");
  const { orderNumber } = await sim.webhooks.expect("im::order_shipped");
  assert.equal(orderNumber, orders?.[0]?.ingramOrderNumber);
});
