import { describe, expect, it } from "vitest";
import type { Simulator } from "../src/index.js";
import { connect, orderPath, pricePath, start, type Caller, type Reply } from "./support.js";

const place = async (caller: Caller, lines: readonly object[], rest: object = {}): Promise<Reply> =>
  caller.post(orderPath, { customerOrderNumber: "PO-1", lines, ...rest });

const placed = async (lines: readonly object[], rest: object = {}): Promise<Reply> => {
  await using sim = await start();
  return await place(await connect(sim), lines, rest);
};

const option = (attributeName: string, attributeValue = "true"): object => ({
  additionalAttributes: [{ attributeName, attributeValue }],
});

const stockOf = async (caller: Caller, ingramPartNumber: string): Promise<number> => {
  const { body } = await caller.post(pricePath, { products: [{ ingramPartNumber }] });
  return body[0].availability.totalAvailability;
};

describe("placing an order", () => {
  it("books it and answers with its number, lines and totals to the cent", async () => {
    await using sim = await start();
    const { status, body } = await place(
      await connect(sim),
      [
        { customerLineNumber: "1", ingramPartNumber: "sim001", quantity: 3 },
        { customerLineNumber: "2", ingramPartNumber: "123512", quantity: 7, notes: "for the lab" },
      ],
      { endCustomerOrderNumber: "END-9", notes: "deliver at the back" },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      customerOrderNumber: "PO-1",
      endCustomerOrderNumber: "END-9",
      billToAddressId: "000",
      orderSplit: false,
      processedPartially: false,
      shipToInfo: { addressId: "200", countryCode: "US" },
    });
    const [order] = body.orders;
    expect(order.ingramOrderNumber).toMatch(/^20-[0-9A-Z]{5}$/);
    expect(order).toMatchObject({
      numberOfLinesWithSuccess: 2,
      numberOfLinesWithError: 0,
      orderType: "S",
      currencyCode: "USD",
      notes: "deliver at the back",
    });
    expect(order.lines[0]).toMatchObject({
      subOrderNumber: `${order.ingramOrderNumber}-11`,
      ingramLineNumber: "001",
      customerLineNumber: "1",
      lineStatus: "Open",
      ingramPartNumber: "SIM001",
      unitPrice: 149.99,
      extendedUnitPrice: 449.97,
      quantityOrdered: 3,
      quantityConfirmed: 3,
      quantityBackOrdered: 0,
    });
    // 3 x 149.99 and 7 x 6.15; 3 x 1.30 lb and 7 x 0.55 lb make 8 begun pounds of freight.
    expect(order.freightCharges).toBe(10.99);
    expect(order.orderTotal).toBe(504.01);
    expect(body.purchaseOrderTotal).toBe(504.01);
    expect(sim.orders("PO-1")).toMatchObject([
      {
        orderNumber: order.ingramOrderNumber,
        status: "Processing",
        total: "504.01",
        lines: [{ ingramPartNumber: "SIM001", quantity: 3, unitPrice: "149.99" }, { quantity: 7 }],
      },
    ]);
  });

  it("sends the shipment of a line as one object, as the wire does", async () => {
    const { body } = await placed([{ ingramPartNumber: "SIM001", quantity: 1 }], {
      shipmentDetails: { carrierCode: "UB", signatureRequired: true, freightAccountNumber: "A-1" },
    });
    expect(body.orders[0].lines[0].shipmentDetails).toEqual({
      carrierCode: "UB",
      carrierName: "2 DAY",
      shipFromWarehouseId: "10",
      shipFromLocation: "Mira Loma, CA",
      freightAccountNumber: "A-1",
      signatureRequired: "true",
    });
    expect(body.orders[0].freightCharges).toBe(0);
  });

  it("ships dear orders for nothing and says so in a charge of zero", async () => {
    const { body } = await placed([{ ingramPartNumber: "6YE881", quantity: 2 }]);
    expect(body.orders[0]).toMatchObject({
      freightCharges: 0,
      orderTotal: 1825,
      miscellaneousCharges: [{ chargeDescription: "FREE FREIGHT", chargeAmount: 0 }],
    });
  });

  it("sends the given addresses back, without what was left blank", async () => {
    const address = {
      companyName: "LAKE SCHOOL",
      addressLine1: "1 LAKE ROAD",
      city: "ELGIN",
      state: "IL",
      postalCode: "60120",
      countryCode: "US",
    };
    const { body } = await placed([{ ingramPartNumber: "SIM001", quantity: 1 }], {
      shipToInfo: { ...address, addressLine2: "" },
      endUserInfo: { ...address, phoneNumber: 8475550100 },
    });
    expect(body.shipToInfo).toEqual(address);
    expect(body.endUserInfo).toEqual({ ...address, phoneNumber: "8475550100" });
  });

  it("prices a line under its special bid, and a large one by its quantity", async () => {
    const price = async (line: object): Promise<number> => {
      const { body } = await placed([{ ingramPartNumber: "4A0036", ...line }]);
      return body.orders[0].lines[0].unitPrice;
    };
    expect(await price({ quantity: 1 })).toBe(96.4);
    expect(await price({ quantity: 10 })).toBe(93.5);
    expect(await price({ quantity: 1, specialBidNumber: "43000017" })).toBe(83.9);
  });

  it("ignores a wished price", async () => {
    const { body } = await placed([{ ingramPartNumber: "SIM001", quantity: 1, unitPrice: 1 }]);
    expect(body.orders[0].lines[0].unitPrice).toBe(149.99);
  });

  it("keeps good line numbers and replaces repeated, missing and impossible ones", async () => {
    const given = ["5", "5", "abc", "900", "1"];
    const { body } = await placed(
      given.map((customerLineNumber) => ({
        customerLineNumber,
        ingramPartNumber: "SIM001",
        quantity: 1,
      })),
    );
    expect(
      body.orders[0].lines.map((line: { customerLineNumber: string }) => line.customerLineNumber),
    ).toEqual(["5", "2", "3", "4", "1"]);
  });

  it("finds a line by the customer's own part number", async () => {
    const { body } = await placed([{ customerPartNumber: "my-cable-6", quantity: 1 }]);
    expect(body.orders[0].lines[0].ingramPartNumber).toBe("123512");
  });
});

describe("stock", () => {
  it("goes down by what was ordered", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await place(caller, [{ ingramPartNumber: "SIM001", quantity: 250 }]);
    expect(await stockOf(caller, "SIM001")).toBe(350);
  });

  it("puts the rest on back order when it does not suffice, and charges only what is there", async () => {
    const { status, body } = await placed([{ ingramPartNumber: "SIM007", quantity: 3 }]);
    expect(status).toBe(201);
    const [order] = body.orders;
    expect(order.lines[0]).toMatchObject({
      quantityOrdered: 3,
      quantityConfirmed: 1,
      quantityBackOrdered: 2,
      extendedUnitPrice: 184.5,
    });
    expect(order.orderTotal).toBe(Math.round((184.5 + order.freightCharges) * 100) / 100);
  });

  it("books a sold-out line as back-ordered, at a total of nothing", async () => {
    await using sim = await start();
    const { body } = await place(await connect(sim), [{ ingramPartNumber: "DF4128", quantity: 2 }]);
    expect(body.orders[0]).toMatchObject({ orderTotal: 0, freightCharges: 0 });
    expect(body.orders[0].lines[0]).toMatchObject({
      lineStatus: "Backordered",
      extendedUnitPrice: 0,
    });
    expect(sim.orders("PO-1")[0]?.status).toBe("Backordered");
  });

  it("refuses a sold-out line when back orders are not accepted", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { status, body } = await place(caller, [{ ingramPartNumber: "DF4128", quantity: 2 }], {
      acceptBackOrder: false,
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ message: "ERROR-INSUFFICIENT-QTY    DF4128" }]);
    expect(sim.orders("PO-1")).toEqual([]);
  });

  it("lets a ship-complete order wait as a whole, which goes before refusing back orders", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body } = await place(
      caller,
      [
        { ingramPartNumber: "SIM001", quantity: 1 },
        { ingramPartNumber: "DF4128", quantity: 1 },
      ],
      { acceptBackOrder: false, shipmentDetails: { shipComplete: "C" } },
    );
    for (const line of body.orders[0].lines)
      expect(line).toMatchObject({ quantityConfirmed: 0, quantityBackOrdered: 1 });
    expect(await stockOf(caller, "SIM001")).toBe(600);
  });

  it("keeps a line together that has to ship complete by line", async () => {
    const { body } = await placed([{ ingramPartNumber: "SIM007", quantity: 2 }], {
      shipmentDetails: { shipComplete: "P" },
    });
    expect(body.orders[0].lines[0]).toMatchObject({
      quantityConfirmed: 0,
      quantityBackOrdered: 2,
    });
  });

  it("takes from the warehouse that is asked for", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body } = await place(
      caller,
      [{ ingramPartNumber: "SIM001", quantity: 4 }],
      option("shipFromWarehouseId", "30"),
    );
    expect(body.orders[0].lines[0].shipmentDetails.shipFromWarehouseId).toBe("30");
    const { body: items } = await caller.post(pricePath, {
      products: [{ ingramPartNumber: "SIM001" }],
      availabilityByWarehouse: [{ availabilityByWarehouseId: "30" }],
    });
    expect(items[0].availability.totalAvailability).toBe(116);
  });

  it("never sells the same piece twice", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        caller.post(orderPath, {
          customerOrderNumber: `PO-${number}`,
          lines: [{ ingramPartNumber: "SIM007", quantity: 1 }],
        }),
      ),
    );
    const confirmed = replies.map(({ body }) => body.orders[0].lines[0].quantityConfirmed);
    expect(confirmed.reduce((sum: number, quantity: number) => sum + quantity, 0)).toBe(1);
  });
});

describe("an order that splits", () => {
  it("gives what the vendor ships an order of its own", async () => {
    await using sim = await start();
    const { status, body } = await place(await connect(sim), [
      { ingramPartNumber: "SIM001", quantity: 1 },
      { ingramPartNumber: "TSXML3", quantity: 1 },
    ]);
    expect(status).toBe(201);
    expect(body.orderSplit).toBe(true);
    expect(body.orders.map((order: { orderType: string }) => order.orderType)).toEqual(["S", "D"]);
    expect(body.orders[0].ingramOrderNumber).not.toBe(body.orders[1].ingramOrderNumber);
    const booked = sim.orders("PO-1");
    expect(booked).toHaveLength(2);
    expect(booked[0]?.placement).toBe(booked[1]?.placement);
    const cents = booked.reduce((sum, { total }) => sum + Number(total.replace(".", "")), 0);
    expect(Math.round(body.purchaseOrderTotal * 100)).toBe(cents);
  });

  it("numbers a sub-order for each warehouse", async () => {
    const { body } = await placed([
      { ingramPartNumber: "SIM001", quantity: 1 },
      {
        ingramPartNumber: "SIM001",
        quantity: 1,
        additionalAttributes: [{ attributeName: "SHIPFROMWAREHOUSEID", attributeValue: "80" }],
      },
    ]);
    const { ingramOrderNumber, lines } = body.orders[0];
    expect(lines.map((line: { subOrderNumber: string }) => line.subOrderNumber)).toEqual([
      `${ingramOrderNumber}-11`,
      `${ingramOrderNumber}-21`,
    ]);
  });
});

describe("a customer order number", () => {
  const line = [{ ingramPartNumber: "SIM001", quantity: 1 }];

  it("is refused the second time, in any letter case", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    expect((await place(caller, line)).status).toBe(201);
    const { status, body } = await place(caller, line, { customerOrderNumber: "po-1" });
    expect(status).toBe(400);
    expect(body).toEqual({ errors: [{ message: "CUSTOMER-PO-EXISTS" }] });
    expect(sim.orders("PO-1")).toHaveLength(1);
  });

  it("may be used again when the order says so", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await place(caller, line);
    const { status } = await place(caller, line, option("allowDuplicateCustomerOrderNumber"));
    expect(status).toBe(201);
    expect(sim.orders("PO-1").map(({ placement }) => placement)).toHaveLength(2);
  });

  it("stays free when the order was refused", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    expect((await place(caller, [{ ingramPartNumber: "ZZ0001", quantity: 1 }])).status).toBe(400);
    expect((await place(caller, line)).status).toBe(201);
  });

  it("has exactly one winner among fifty that ask at once", async () => {
    await using sim: Simulator = await start();
    const caller = await connect(sim);
    const { url } = await sim.listen();
    const overPort = await connect(sim, { fetch, origin: url });
    const replies = await Promise.all(
      Array.from({ length: 50 }, async (_, number) =>
        place(number % 2 === 0 ? caller : overPort, line),
      ),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(
      replies.filter(
        ({ status, body }) => status === 400 && body.errors[0].message === "CUSTOMER-PO-EXISTS",
      ),
    ).toHaveLength(49);
    expect(sim.orders("PO-1")).toHaveLength(1);
  });
});

describe("lines that cannot be bought", () => {
  const bad = [
    { ingramPartNumber: "SIM001", quantity: 1 },
    { customerLineNumber: "7", ingramPartNumber: "ZZ0001", quantity: 2 },
  ];

  it("refuse the whole order, with the reason", async () => {
    await using sim = await start();
    const { status, body } = await place(await connect(sim), bad);
    expect(status).toBe(400);
    expect(body).toEqual({ errors: [{ message: "SKU-NOTFOUND    ZZ0001" }] });
    expect(sim.orders("PO-1")).toEqual([]);
  });

  it("are listed beside the others when the order may be partial", async () => {
    await using sim = await start();
    const { status, body } = await place(await connect(sim), bad, option("allowPartialOrder"));
    expect(status).toBe(207);
    expect(body.processedPartially).toBe(true);
    expect(body.orders[0]).toMatchObject({
      numberOfLinesWithSuccess: 1,
      numberOfLinesWithError: 1,
      rejectedLineItems: [
        {
          customerLinenumber: "7",
          ingramPartNumber: "ZZ0001",
          quantityOrdered: 2,
          rejectCode: "EN",
          rejectReason: "SKU-NOTFOUND    ZZ0001",
        },
      ],
    });
    expect(sim.orders("PO-1")[0]?.lines).toHaveLength(1);
  });

  it("may leave a partial order without any line", async () => {
    await using sim = await start();
    const { status, body } = await place(
      await connect(sim),
      [{ ingramPartNumber: "ZZ0001", quantity: 1 }],
      option("allowPartialOrder"),
    );
    expect(status).toBe(207);
    expect(body.orders[0].lines).toEqual([]);
    expect(sim.orders("PO-1")).toMatchObject([{ total: "0.00", lines: [] }]);
  });

  it.each([
    ["no quantity", { ingramPartNumber: "SIM001", quantity: 0 }, "EQ", "ERROR-INVALID-QTY"],
    [
      "a product that is not authorised",
      { ingramPartNumber: "SIM003", quantity: 1 },
      "EN",
      "PRODUCT NOT AUTHORIZED FOR THIS CUSTOMER",
    ],
    [
      "a product without a price",
      { ingramPartNumber: "SIM004", quantity: 1 },
      "EN",
      "PRICE NOT AVAILABLE    SIM004",
    ],
    [
      "a sold-out product that is discontinued",
      { ingramPartNumber: "SIM005", quantity: 1 },
      "EQ",
      "ERROR-INSUFFICIENT-QTY    SIM005",
    ],
  ])("are rejected for %s", async (_, line, rejectCode, rejectReason) => {
    const { body } = await placed([line], option("allowPartialOrder"));
    expect(body.orders[0].rejectedLineItems[0]).toMatchObject({ rejectCode, rejectReason });
  });
});

describe("an order that is refused before it is looked at", () => {
  const line = { ingramPartNumber: "SIM001", quantity: 1 };
  it.each([
    ["without a number", { customerOrderNumber: undefined, lines: [line] }, "customerOrderNumber"],
    ["with a blank number", { customerOrderNumber: " ", lines: [line] }, "customerOrderNumber"],
    ["without lines", { lines: [] }, "lines"],
    ["with a line without a part", { lines: [{ quantity: 1 }] }, "lines[0].ingramPartNumber"],
    ["with a line without a quantity", { lines: [{ ingramPartNumber: "X" }] }, "lines[0].quantity"],
    ["with an empty end user", { lines: [line], endUserInfo: {} }, "endUserInfo"],
    ["with a blank end user", { lines: [line], endUserInfo: { contact: "" } }, "endUserInfo"],
    [
      "with a number of 36 characters",
      { customerOrderNumber: "x".repeat(36), lines: [line] },
      "customerOrderNumber",
    ],
  ])("%s", async (_, body, field) => {
    await using sim = await start();
    const reply = await (
      await connect(sim)
    ).post(orderPath, {
      customerOrderNumber: "PO-1",
      ...body,
    });
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0].fields[0].field).toBe(field);
  });
});

describe("customer hold", () => {
  it("books the order without taking stock or money", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { status, body } = await place(
      caller,
      [{ ingramPartNumber: "SIM001", quantity: 5 }],
      option("allowOrderOnCustomerHold"),
    );
    expect(status).toBe(201);
    expect(body.purchaseOrderTotal).toBe(0);
    expect(sim.orders("PO-1")[0]?.status).toBe("On Hold");
    expect(await stockOf(caller, "SIM001")).toBe(600);
  });
});
