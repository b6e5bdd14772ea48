import { describe, expect, it } from "vitest";
import { connect, orderPath, pricePath, start } from "../support.js";

describe("a workspace in the hands of a test", () => {
  it("tells the stock of products as it is, and leaves out those that there are not", async () => {
    await using sim = await start();
    const before = sim.stock(["SIM001", "SIM002", "ZZ0001"]);
    expect([...before.keys()].sort()).toEqual(["SIM001", "SIM002"]);
    expect(before.get("SIM002")).toBe(0);
    const caller = await connect(sim);
    await caller.post(orderPath, {
      customerOrderNumber: "PO-1",
      lines: [{ ingramPartNumber: "SIM001", quantity: 3 }],
    });
    expect(sim.stock(["SIM001"]).get("SIM001")).toBe((before.get("SIM001") ?? 0) - 3);
  });

  it("limits calls a minute, and lifts the limit", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const ask = async (): Promise<number> =>
      (await caller.post(pricePath, { products: [{ ingramPartNumber: "SIM001" }] })).status;
    sim.limitCalls(1);
    expect([await ask(), await ask()]).toEqual([200, 429]);
    sim.limitCalls(false);
    expect(await ask()).toBe(200);
    expect(() => sim.limitCalls(0)).toThrow(RangeError);
  });

  it("has an account in another country and currency where that is chosen", async () => {
    await using sim = await start();
    const { credentials } = sim.workspace("de", { countryCode: "DE", currency: "EUR" });
    expect(credentials.countryCode).toBe("DE");
    const caller = await connect({ ...sim, credentials });
    const { body } = await caller.post(pricePath, { products: [{ ingramPartNumber: "SIM001" }] });
    expect(body[0].pricing.currencyCode).toBe("EUR");
  });
});
