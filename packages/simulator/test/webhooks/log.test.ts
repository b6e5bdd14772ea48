import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/store/driver.js";
import { webhookControl } from "../../src/webhooks/control.js";
import { World } from "../../src/world.js";
import { standingClock, start } from "../support.js";

describe("the log of deliveries", () => {
  it("forgets what is old when there is too much, but nothing that waits", async () => {
    const database = await openDatabase(":memory:");
    const world = new World(database, {
      baseClock: standingClock(),
      seed: 1,
      products: 20,
      start: {},
      callsPerMinute: undefined,
    });
    const workspace = world.default;
    const webhooks = webhookControl(workspace);
    webhooks.register({ mode: "collect", mischief: [{ name: "delay", after: "30d", times: 1 }] });
    const event = { event: "im::order_hold", order: "20-RD128" };
    webhooks.send(event);
    webhooks.send({ ...event, order: "20-VWMRP" });
    // As if 59,999 had been made.
    database.prepare("UPDATE deliveries SET id = 59999 WHERE id = 2").run();
    database.prepare("INSERT INTO delivery_attempts VALUES ('default', 3, 1, '{}')").run();
    workspace.webhooks.store.reload();
    webhooks.send({ ...event, order: "20-RC1RD" });
    expect(webhooks.deliveries().map(({ id, state }) => [id, state])).toEqual([
      [1, "waiting"],
      [59_999, "collected"],
      [60_000, "collected"],
    ]);
    expect(database.prepare("SELECT count(*) AS n FROM delivery_attempts").get()?.["n"]).toBe(0);
    await world.close();
  });

  it("keeps forty of the deliveries whose bodies are long, and the short ones", async () => {
    await using sim = await start({ clock: standingClock() });
    sim.webhooks.register({ mode: "collect" });
    sim.webhooks.send({ event: "im::order_hold", order: "20-VWMRP" });
    for (let i = 0; i < 45; i++) sim.webhooks.send({ event: "im::stock_update", parts: "all" });
    const made = sim.webhooks.deliveries();
    expect(made[1]?.request.body.length).toBeGreaterThan(65_536);
    expect(made.map(({ id }) => id)).toEqual([1, ...Array.from({ length: 40 }, (_, i) => i + 7)]);
  });

  it("is read in parts, by webhook, event, order and state", async () => {
    await using sim = await start({ clock: standingClock() });
    sim.webhooks.register({ mode: "collect" });
    sim.webhooks.register({ mode: "collect", events: ["im::order_hold"], mischief: ["drop"] });
    for (const order of ["20-VWMRP", "20-RD128", "20-RC1RD"]) {
      sim.webhooks.send({ event: "im::order_hold", order });
      sim.webhooks.send({ event: "im::order_voided", order });
    }
    const ids = (choice: Parameters<typeof sim.webhooks.deliveries>[0]): readonly number[] =>
      sim.webhooks.deliveries(choice).map(({ id }) => id);
    expect(ids({ webhook: 2 })).toEqual([2, 5, 8]);
    expect(ids({ state: "dropped", after: 2 })).toEqual([5, 8]);
    expect(ids({ event: "ORDER_VOIDED" })).toEqual([3, 6, 9]);
    expect(ids({ order: "20-rd128", limit: 2 })).toEqual([4, 5]);
  });
});
