import { describe, expect, it } from "vitest";
import { orderPath, type Caller, type Reply } from "../support.js";
import { contact, stage } from "./support.js";

const ask = async (caller: Caller, lines: unknown, more: object = {}): Promise<Reply> =>
  caller.post("/resellers/v6/freightestimate", { lines, ...more }, contact);

const line = (part: string, quantity: string | number, more: object = {}): object => ({
  customerLineNumber: "1",
  ingramPartNumber: part,
  quantity,
  ...more,
});

describe("a freight estimate", () => {
  it("names the warehouse, its carriers with charges as text, and names padded with blanks", async () => {
    await using now = await stage();
    const { status, body } = await ask(now.caller, [line("SIM001", "2")]);
    expect(status).toBe(200);
    const estimate = body.freightEstimateResponse;
    expect(estimate).toMatchObject({ currencyCode: "USD", totalNetAmount: 299.98 });
    expect(estimate.grossAmount).toBeCloseTo(299.98 + estimate.totalFreightAmount, 10);
    const [branch] = estimate.distribution;
    expect(branch).toMatchObject({
      shipFromBranchNumber: "10",
      carrierCode: "RG",
      totalWeight: 2.6,
      freightRate: estimate.totalFreightAmount,
    });
    const [ground, ups] = branch.carrierList;
    expect(ground.estimatedFreightCharge).toBe(String(estimate.totalFreightAmount));
    expect(ground.daysInTransit).toBe(String(branch.transitDays));
    expect(ups).toMatchObject({ carrierCode: "UG", shipVia: "UPS GROUND  ", carrierMode: "SML" });
    expect(Number(ups.estimatedFreightCharge)).toBeGreaterThan(estimate.totalFreightAmount);
  });

  it("is what an order for the same is charged", async () => {
    await using now = await stage();
    const { body } = await ask(now.caller, [line("SIM001", 2)]);
    const order = await now.caller.post(orderPath, {
      customerOrderNumber: "PO-FREIGHT",
      lines: [{ ingramPartNumber: "SIM001", quantity: 2 }],
    });
    expect(order.body.orders[0].freightCharges).toBe(
      body.freightEstimateResponse.totalFreightAmount,
    );
  });

  it("has a branch for each warehouse that is asked for, and one where nothing else is said", async () => {
    await using now = await stage();
    const { body } = await ask(now.caller, [
      line("SIM001", 1, { warehouseId: "80" }),
      line("123512", 4, { warehouseId: "20" }),
      line("1A8249", 1),
    ]);
    const { distribution, lines } = body.freightEstimateResponse;
    expect(
      distribution.map((row: { shipFromBranchNumber: string }) => row.shipFromBranchNumber),
    ).toEqual(["10", "20", "80"]);
    expect(lines.map((row: { warehouseId: string }) => row.warehouseId)).toEqual([
      "80",
      "20",
      "10",
    ]);
  });

  it("takes longer the farther the goods travel, and follows the carrier that is asked for", async () => {
    await using now = await stage();
    const days = async (state: string, carrierCode = ""): Promise<number> => {
      const { body } = await ask(now.caller, [line("SIM001", 1, { carrierCode })], {
        shipToAddress: { state },
      });
      return body.freightEstimateResponse.distribution[0].transitDays;
    };
    expect(await days("CA")).toBe(1);
    expect(await days("TX")).toBe(3);
    expect(await days("NY")).toBe(5);
    expect(await days("NY", "UB")).toBe(2);
  });

  it("sends a lorry where a parcel is too heavy, and ships for nothing above a value", async () => {
    await using now = await stage();
    const { body } = await ask(now.caller, [line("SIM007", 12)]);
    const { distribution, totalFreightAmount } = body.freightEstimateResponse;
    expect(distribution[0].carrierList).toEqual([
      expect.objectContaining({ carrierCode: "RL", carrierMode: "LTL" }),
    ]);
    expect(distribution[0].freightRate).toBeGreaterThan(100);
    expect(totalFreightAmount).toBe(0);
  });

  it("costs nothing for a download", async () => {
    await using now = await stage();
    const { body } = await ask(now.caller, [line("SIM006", 3)]);
    expect(body.freightEstimateResponse).toMatchObject({ totalFreightAmount: 0 });
  });

  it.each([
    [[line("NOSUCH", 1)], "lines[0].ingramPartNumber"],
    [[line("SIM003", 1)], "lines[0].ingramPartNumber"],
    [[line("SIM001", "many")], "lines[0].quantity"],
    [[line("SIM001", 0)], "lines[0].quantity"],
    [[line("SIM001", 1, { warehouseId: "99" })], "lines[0].warehouseId"],
    [[{ ingramPartNumber: "SIM001", quantity: "1" }], "lines[0].customerLineNumber"],
    [[], "lines"],
  ])("refuses %o, in a list of one and without a message", async (lines, field) => {
    await using now = await stage();
    const { status, body } = await ask(now.caller, lines);
    expect(status).toBe(400);
    expect(body).toHaveLength(1);
    const [error] = body[0].errors;
    expect(Object.keys(error)).toEqual(["traceid", "type", "fields"]);
    expect(error.fields[0].field).toBe(field);
  });

  it("needs the contact", async () => {
    await using now = await stage();
    const { status, body } = await now.caller.post("/resellers/v6/freightestimate", {
      lines: [line("SIM001", 1)],
    });
    expect(status).toBe(400);
    expect(body[0].errors[0].fields).toEqual([
      { field: "IM-CustomerContact", message: "Required field is missing" },
    ]);
  });

  it.each(["Dana Whitlock", "dana@", "@reseller.example", "dana@home@reseller.example"])(
    "refuses the contact %s, which is no e-mail address",
    async (value) => {
      await using now = await stage();
      const { status, body } = await now.caller.post(
        "/resellers/v6/freightestimate",
        { lines: [line("SIM001", 1)] },
        { "IM-CustomerContact": value },
      );
      expect(status).toBe(400);
      expect(body[0].errors[0].fields).toEqual([
        {
          field: "IM-CustomerContact",
          value,
          message: "IM-CustomerContact must be an e-mail address",
        },
      ]);
    },
  );
});
