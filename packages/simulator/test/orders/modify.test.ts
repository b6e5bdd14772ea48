import { describe, expect, it } from "vitest";
import { attributes, desk, one, onHold, type Desk } from "./desk.js";

async function held(
  lines: readonly object[] = [one("SIM001", 2)],
  rest: object = {},
): Promise<Desk> {
  const shop = await desk();
  await shop.place(lines, { ...onHold, ...rest });
  return shop;
}

const add = (rest: object = {}): object => ({
  addUpdateDeleteLine: "ADD",
  ingramPartNumber: "123512",
  quantity: 4,
  ...rest,
});

describe("a line that is added", () => {
  it("gets the next number, waits with the others and is answered with 201", async () => {
    await using shop = await held();
    const { orderNumber } = shop.order();
    const { status, body } = await shop.modify(orderNumber, {
      lines: [add({ customerLineNumber: "7", notes: "for the lab" })],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ingramOrderNumber: orderNumber,
      customerOrderNumber: "PO-1",
      orderModifiedDate: "2026-03-02T12:00:00-08:00",
      orderStatus: "ON HOLD",
      orderTotal: 0,
      billToAddressId: "000",
      lines: [
        {
          subOrderNumber: `${orderNumber}-11`,
          ingramLineNumber: "002",
          customerLineNumber: "7",
          ingramPartNumber: "123512",
          quantityOrdered: 4,
          quantityConfirmed: 0,
          quantityBackOrdered: 4,
        },
      ],
    });
    expect(body.lines[0].notes).toMatch(/ \|\| for the lab$/);
    expect(body).not.toHaveProperty("rejectedLineItems");
    await shop.modify(orderNumber, {}, "?actionCode=release");
    expect(shop.order().lines.map(({ confirmed }) => confirmed)).toEqual([2, 4]);
  });

  it("has the price of a deal only as long as that is in force", async () => {
    const priced = async (days: number): Promise<unknown> => {
      await using shop = await desk();
      await shop.advance(`${days}d`);
      await shop.place([one("SIM001")], { ...onHold, specialBidNumber: "NORVANE EDU 26" });
      await shop.modify(shop.order().orderNumber, {
        lines: [add({ ingramPartNumber: "6YE881" })],
      });
      return shop.order().lines.map(({ unitPrice }) => unitPrice)[1];
    };
    expect(await priced(0)).toBe("870.00");
    expect(await priced(121)).toBe("912.50");
  });

  it("is numbered 000 for the customer where no number is given, and anew where one is taken", async () => {
    await using shop = await held();
    const { body } = await shop.modify(shop.order().orderNumber, {
      lines: [add({ customerLineNumber: "" }), add({ customerLineNumber: "1" })],
    });
    expect(
      body.lines.map((line: { customerLineNumber: string }) => line.customerLineNumber),
    ).toEqual(["000", "2"]);
  });

  it("is refused in an answer of 200 when the part is unknown or the quantity is none", async () => {
    await using shop = await held();
    const { status, body } = await shop.modify(shop.order().orderNumber, {
      lines: [
        add({ customerLineNumber: "5", ingramPartNumber: "ZZ0001" }),
        add({ customerLineNumber: "6", quantity: 0 }),
      ],
    });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("lines");
    expect(body.rejectedLineItems).toEqual([
      {
        customerLineNumber: "5",
        ingramPartNumber: "ZZ0001",
        quantityOrdered: 4,
        rejectCode: "EN",
        rejectReason: "SKU-NOTFOUND    ZZ0001",
      },
      {
        customerLineNumber: "6",
        ingramPartNumber: "123512",
        quantityOrdered: 0,
        rejectCode: "EQ",
        rejectReason: "ERROR-INVALID-QTY",
      },
    ]);
    expect(shop.order().lines).toHaveLength(1);
  });

  it("is taken beside a refused one, which makes the answer a 200", async () => {
    await using shop = await held();
    const { status, body } = await shop.modify(shop.order().orderNumber, {
      lines: [add(), add({ ingramPartNumber: "ZZ0001" })],
    });
    expect(status).toBe(200);
    expect(body.lines).toHaveLength(1);
    expect(body.rejectedLineItems).toHaveLength(1);
    expect(shop.order().lines).toHaveLength(2);
  });

  it("is refused when the vendor ships it, because that is an order of its own", async () => {
    await using shop = await held();
    const { body } = await shop.modify(shop.order().orderNumber, {
      lines: [add({ ingramPartNumber: "TSXML3" })],
    });
    expect(body.rejectedLineItems[0]).toMatchObject({
      rejectCode: "EN",
      rejectReason: "ERROR-ORDER-TYPE    TSXML3",
    });
  });
});

describe("a line that is updated", () => {
  it("gets its new quantity and comment", async () => {
    await using shop = await held();
    const { orderNumber } = shop.order();
    const { status, body } = await shop.modify(orderNumber, {
      lines: [
        {
          addUpdateDeleteLine: "UPDATE",
          ingramLineNumber: 1,
          quantity: 9,
          notes: "handle with care",
        },
      ],
    });
    expect(status).toBe(201);
    expect(body.lines[0]).toMatchObject({ ingramLineNumber: "001", quantityOrdered: 9 });
    expect(shop.order().lines[0]).toMatchObject({ quantity: 9, notes: "handle with care" });
  });

  it("loses its comment when the update has none", async () => {
    await using shop = await held([{ ...one("SIM001"), notes: "old" }]);
    expect(shop.order().lines[0]?.notes).toBe("old");
    await shop.modify(shop.order().orderNumber, {
      lines: [{ addUpdateDeleteLine: "UPDATE", ingramLineNumber: "001", quantity: 1 }],
    });
    expect(shop.order().lines[0]?.notes).toBeNull();
  });

  it("is refused when there is no such line", async () => {
    await using shop = await held();
    const { status, body } = await shop.modify(shop.order().orderNumber, {
      lines: [{ addUpdateDeleteLine: "UPDATE", ingramLineNumber: "009", quantity: 1 }],
    });
    expect(status).toBe(200);
    expect(body.rejectedLineItems).toEqual([
      {
        ingramLineNumber: "009",
        quantityOrdered: 1,
        rejectCode: "EL",
        rejectReason: "ERROR-LINE-NOT-FOUND",
      },
    ]);
  });
});

describe("a line that is deleted", () => {
  it("is gone, with an answer of 200, and its number is not used again", async () => {
    await using shop = await held([one("SIM001"), one("123512")]);
    const { orderNumber } = shop.order();
    const { status, body } = await shop.modify(orderNumber, {
      lines: [{ addUpdateDeleteLine: "DELETE", ingramLineNumber: "001" }],
    });
    expect(status).toBe(200);
    expect(body.lines).toEqual([
      { ingramLineNumber: "001", customerLineNumber: "1", ingramPartNumber: "SIM001" },
    ]);
    expect(shop.order().lines.map(({ line }) => line)).toEqual([2]);
    const added = await shop.modify(orderNumber, { lines: [add()] });
    expect(added.body.lines[0].ingramLineNumber).toBe("003");
    const found = await shop.call("GET", "/resellers/v6/orders/search?ingramPartNumber=SIM001");
    expect(found.status).toBe(204);
  });
});

describe("a comment on the order", () => {
  it("of 35 characters becomes one line, shown in capitals", async () => {
    await using shop = await held();
    const { status, body } = await shop.modify(shop.order().orderNumber, { notes: "ring twice" });
    expect(status).toBe(201);
    expect(body.notes).toBe("ring twice");
    expect(body.lines).toEqual([
      { ingramLineNumber: "002", customerLineNumber: "1", notes: "RING TWICE" },
    ]);
  });

  it("longer than that needs enableCommentsAsLines, and is cut into lines then", async () => {
    await using shop = await held();
    const { orderNumber } = shop.order();
    const notes = "deliver to the loading dock behind the school, ask for Mara";
    const refused = await shop.modify(orderNumber, { notes });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].fields[0].field).toBe("notes");
    const { status, body } = await shop.modify(orderNumber, {
      notes,
      ...attributes({ enableCommentsAsLines: "true" }),
    });
    expect(status).toBe(201);
    expect(body.lines).toEqual([
      { ingramLineNumber: "002", customerLineNumber: "1", notes: notes.slice(0, 35).toUpperCase() },
      { ingramLineNumber: "003", customerLineNumber: "2", notes: notes.slice(35).toUpperCase() },
    ]);
    expect((await shop.details(orderNumber)).body.notes).toBe(
      `${notes.slice(0, 35)} || ${notes.slice(35)}`,
    );
  });

  it("is changed and deleted by its line number", async () => {
    await using shop = await held([one("SIM001")], { notes: "first" });
    const { orderNumber } = shop.order();
    await shop.modify(orderNumber, {
      lines: [{ addUpdateDeleteLine: "UPDATE", ingramLineNumber: "002", notes: "second" }],
    });
    expect(shop.order().notes).toBe("second");
    const { status, body } = await shop.modify(orderNumber, {
      lines: [{ addUpdateDeleteLine: "DELETE", ingramLineNumber: "002" }],
    });
    expect(status).toBe(200);
    expect(body.lines).toEqual([{ ingramLineNumber: "002", customerLineNumber: "000" }]);
    expect(shop.order().notes).toBe("");
  });

  it("takes the first lines of a new order where comments are lines", async () => {
    await using shop = await desk();
    const { body } = await shop.place([one("SIM001")], {
      notes: "x".repeat(40),
      ...attributes({ enableCommentsAsLines: "true" }),
    });
    expect(body.orders[0].lines[0].ingramLineNumber).toBe("003");
    expect(body.orders[0].notes).toBe(`${"x".repeat(35)} || ${"x".repeat(5)}`);
  });
});

describe("the address", () => {
  const address = {
    companyName: "LAKE SCHOOL",
    addressLine1: "1 LAKE ROAD",
    city: "ELGIN",
    state: "IL",
    postalCode: "60120",
    countryCode: "US",
  };

  it("is changed for a whole one in the account's country", async () => {
    await using shop = await held();
    const { orderNumber } = shop.order();
    const { status, body } = await shop.modify(orderNumber, { shipToInfo: address });
    expect(status).toBe(201);
    expect(body.shipToInfo).toEqual(address);
    expect((await shop.details(orderNumber)).body.shipToInfo).toMatchObject(address);
  });

  it("is refused beside accepted lines with 207, and says so in words", async () => {
    await using shop = await held();
    const { status, body } = await shop.modify(shop.order().orderNumber, {
      lines: [add()],
      shipToInfo: { ...address, countryCode: "FR" },
    });
    expect(status).toBe(207);
    expect(body.changeDescription).toMatch(/address/);
    expect(body.lines).toHaveLength(1);
    expect(shop.order().lines).toHaveLength(2);
    expect(shop.order().shipTo["addressId"]).toBe("200");
  });

  it("is refused alone with 400", async () => {
    await using shop = await held();
    const { status, body } = await shop.modify(shop.order().orderNumber, {
      shipToInfo: { companyName: "LAKE SCHOOL" },
    });
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe("shipToAddress");
  });
});

describe("a modification", () => {
  it("is refused when the order is not on customer hold", async () => {
    await using shop = await desk();
    await shop.place([one("SIM001")]);
    const { status, body } = await shop.modify(shop.order().orderNumber, { notes: "late" });
    expect(status).toBe(400);
    expect(body.errors[0].fields[0]).not.toHaveProperty("field");
  });

  it("is not found, without a body, when the order is unknown", async () => {
    await using shop = await desk();
    const { status, body } = await shop.modify("20-ZZZZZ", { notes: "who" });
    expect(status).toBe(404);
    expect(body).toBeUndefined();
  });

  it.each([
    ["nothing", {}, "lines"],
    [
      "a line without an action",
      { lines: [{ ingramPartNumber: "SIM001" }] },
      "lines[0].addUpdateDeleteLine",
    ],
    [
      "an addition without a part",
      { lines: [add({ ingramPartNumber: "" })] },
      "lines[0].ingramPartNumber",
    ],
    [
      "a deletion without a line",
      { lines: [{ addUpdateDeleteLine: "DELETE" }] },
      "lines[0].ingramLineNumber",
    ],
  ])("is refused with %s to do", async (_, body, field) => {
    await using shop = await held();
    const reply = await shop.modify(shop.order().orderNumber, body);
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0].fields[0].field).toBe(field);
  });
});
