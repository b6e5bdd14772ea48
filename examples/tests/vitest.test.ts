/** With Vitest: the API inside the test, without a port, on a clock that stands until it is moved. */
import { XiClient } from "@xi-sdk/resellers";
import { parseEvent, verifySignature } from "@xi-sdk/resellers/webhooks";
import { createSimulator } from "@xi-sdk/simulator";
import { expect, test } from "vitest";

test("an order is shipped within a day, and a webhook says so", async () => {
  await using sim = await createSimulator({ at: "2026-03-02T20:00:00Z", rate: 0 });
  const { secret } = sim.webhooks.register({ mode: "collect", events: ["im::order_shipped"] });
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

  expect(sim.orders("PO-1")).toMatchObject([{ status: "Shipped" }]);
  const { request, orderNumber } = await sim.webhooks.expect("im::order_shipped");
  expect(orderNumber).toBe(orders?.[0]?.ingramOrderNumber);
  const [event] = parseEvent(request.body);
  const signature = request.headers["x-hub-signature"];
  expect(await verifySignature({ eventId: event?.eventId ?? "", signature, secret })).toBe(true);
});

test("an order whose answer is lost is found by its number, not placed again", async () => {
  await using sim = await createSimulator({ at: "2026-03-02T20:00:00Z", rate: 0 });
  sim.faults.add({
    match: { operation: "post-createorder_v6" },
    phase: "after",
    effect: { kind: "reset" },
    count: 1,
  });
  const xi = new XiClient({
    ...sim.credentials,
    environment: sim.origin,
    fetch: sim.fetch,
    clock: sim.clock.asClientClock({ skip: true }),
  });

  await expect(
    xi.orders.create({
      customerOrderNumber: "PO-2",
      lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 1 }],
    }),
  ).rejects.toMatchObject({ name: "OutcomeUnknownError" });

  expect(sim.orders("PO-2")).toHaveLength(1);
});
