import { describe, expect, it } from "vitest";
import type { Caller, Reply } from "../support.js";
import { dayFromNoon, later, stage } from "./support.js";

const search = async (caller: Caller, body: unknown = {}, query = ""): Promise<Reply> =>
  caller.post(`/resellers/v6/renewals/search${query}`, body);

const page = ({ body }: Reply): { [name: string]: never } & { renewals: Row[] } => body[0];

interface Row {
  readonly renewalId: number;
  readonly status: string;
  readonly expirationDate: string;
  readonly vendor: string;
  readonly endUser: string;
  readonly links: unknown;
}

const statuses = (reply: Reply): string[] => page(reply).renewals.map(({ status }) => status);

const usDay = (days: number): string => {
  const [year, month, date] = dayFromNoon(days).split("-");
  return `${month}/${date}/${year}`;
};

describe("searching renewals", () => {
  it("answers in a list of one, with ids as numbers, and takes its body so too, or none", async () => {
    await using now = await stage();
    const reply = await search(now.caller, "");
    expect(reply.status).toBe(200);
    expect(page(reply)).toMatchObject({ recordsFound: 14, pageSize: 25, pageNumber: 1 });
    expect(page(reply).renewals[0]?.renewalId).toEqual(expect.any(Number));
    for (const body of [{}, [{}]])
      expect(page(await search(now.caller, body))).toEqual(page(reply));
  });

  it("reads the misspelt filter, and no other spelling of it", async () => {
    await using now = await stage();
    const open = await search(now.caller, {
      status: { OpporutinyStatus: { value: "Open" } },
    });
    expect(statuses(open).sort()).toEqual([
      "Future",
      "Future",
      "Notification sent",
      "Quote pending",
      "Quote requested",
      "Ready to order",
    ]);
    const ignored = await search(now.caller, { status: { OpportunityStatus: { value: "Open" } } });
    expect(page(ignored)).toMatchObject({ recordsFound: 14 });
  });

  it.each([
    [{ value: "Closed", subStatus: "Lost to competitior" }, ["Lost to competitior"]],
    [
      { value: "closed", subStatus: "quote closed-contract sales desk" },
      ["Quote closed contact sales desk"],
    ],
    [{ value: "Open", subStatus: "Quote requested" }, ["Quote requested"]],
  ])("finds %o", async (OpporutinyStatus, expected) => {
    await using now = await stage();
    expect(statuses(await search(now.caller, { status: { OpporutinyStatus } }))).toEqual(expected);
  });

  it("finds all closed ones under All", async () => {
    await using now = await stage();
    const closed = await search(now.caller, {
      status: { OpporutinyStatus: { value: "Closed", subStatus: "All" } },
    });
    expect(page(closed)).toMatchObject({ recordsFound: 8 });
  });

  it("filters by ranges of days, written the American way", async () => {
    await using now = await stage();
    const soon = await search(now.caller, {
      dateType: { expirationDate: { customStartDate: usDay(0), customEndDate: usDay(25) } },
    });
    expect(statuses(soon)).toEqual(["Quote requested", "Ready to order"]);
  });

  it("filters by vendor, end customer, order, purchase order and serial number", async () => {
    await using now = await stage();
    const [first] = page(await search(now.caller)).renewals;
    if (!first) throw new Error("There is no renewal.");
    const { body } = await now.caller.get(`/resellers/v6/renewals/${first.renewalId}`);
    const found = async (filter: object, query = ""): Promise<unknown[]> =>
      page(await search(now.caller, filter, query)).renewals.map(({ renewalId }) => renewalId);
    expect(await found({ vendor: first.vendor.toLowerCase() })).toContain(first.renewalId);
    expect(await found({ vendor: "NOBODY" })).toEqual([]);
    expect(await found({ endUser: first.endUser.slice(0, 6) })).toContain(first.renewalId);
    const serial = body.additionalAttributes.find(
      (entry: { attributeDescription: string }) => entry.attributeDescription === "SerialNumber",
    ).attributeValue;
    for (const query of [
      `?customerOrderNumber=${body.customerOrderNumber}`,
      `?ingramPurchaseOrderNumber=${body.ingramPurchaseOrderNumber}`,
      `?serialNumber=${serial}`,
    ])
      expect(await found({}, query)).toEqual([first.renewalId]);
  });

  it("pages with page and size as text, and links as if the search were a GET", async () => {
    await using now = await stage();
    const first = page(await search(now.caller, {}, "?size=6"));
    const second = page(await search(now.caller, {}, "?size=6&page=2"));
    expect(first).toMatchObject({ pageSize: 6, nextPage: "/resellers/v6/renewals/search?page=2" });
    expect(first.renewals).toHaveLength(6);
    const days = [...first.renewals, ...second.renewals].map(
      ({ expirationDate }) => expirationDate,
    );
    expect(days).toEqual([...days].sort());
    const last = page(await search(now.caller, {}, "?size=6&page=9"));
    expect(last.renewals).toEqual([]);
    const downwards = page(await search(now.caller, {}, "?sort=expirationDate,desc&size=1"));
    expect(downwards.renewals[0]?.status).toBe("Future");
  });

  it.each([
    [{ status: { OpporutinyStatus: { value: "Ajar" } } }, ""],
    [{ status: { OpporutinyStatus: { value: "Open", subStatus: "Ordered" } } }, ""],
    [
      { dateType: { startDate: { customStartDate: "2026-01-01", customEndDate: "01/31/2026" } } },
      "",
    ],
    [{}, "?page=0"],
    [{}, "?size=few"],
    [{}, "?sort=mood"],
  ])("refuses %o%s, in a list of one", async (body, query) => {
    await using now = await stage();
    const reply = await search(now.caller, body, query);
    expect(reply.status).toBe(400);
    expect(reply.body[0].errors[0]).toMatchObject({
      traceid: expect.any(String),
      type: "/errors/validation-failed",
      fields: [expect.objectContaining({ message: expect.any(String) })],
    });
  });

  it("has one link as an object, and two as a list, the second to the quote", async () => {
    await using now = await stage();
    const rows = page(await search(now.caller)).renewals;
    const ready = rows.find(({ status }) => status === "Ready to order");
    const other = rows.find(({ status }) => status === "Ordered");
    expect(other?.links).toMatchObject({ topic: "renewals", type: "Get" });
    const [, quote] = (ready?.links ?? []) as { href: string }[];
    expect((await now.caller.get(quote?.href ?? "")).body).toMatchObject({
      status: "Ready To Order",
    });
  });
});

describe("the details of a renewal", () => {
  it("have the id and the value as text, and the contact padded with blanks", async () => {
    await using now = await stage();
    const { status, body } = await now.caller.get("/resellers/v6/renewals/5108200");
    expect(status).toBe(200);
    expect(body.renewalId).toBe("5108200");
    expect(body.renewalValue).toMatch(/^\d+(\.\d+)?$/);
    expect(body.endUserInfo.contact).toMatch(/^\S.*\S {5,}$/);
    const [product] = body.products;
    expect(Number(body.renewalValue)).toBeCloseTo(product.unitPrice * product.quantity, 10);
  });

  it("do not exist for another id, nor for one that is no number", async () => {
    await using now = await stage();
    for (const id of ["1", "abc"]) {
      const { status, body } = await now.caller.get(`/resellers/v6/renewals/${id}`);
      expect(status).toBe(404);
      expect(body.errors[0].traceid).toEqual(expect.any(String));
    }
  });
});

describe("a renewal in the course of time", () => {
  it("is told of 90 days before its end, and expires after its last day", async () => {
    await using now = await stage();
    const status = async (caller: Caller, id: number): Promise<string> =>
      (await caller.get(`/resellers/v6/renewals/${id}`)).body.status;
    const future = 5_108_200 + 4 * 17;
    expect(await status(now.caller, future)).toBe("Future");
    const near = await later(now, "30d");
    expect(await status(near, future)).toBe("Notification sent");
    expect(
      statuses(
        await search(near, {
          status: { OpporutinyStatus: { value: "Open", subStatus: "Notification sent" } },
        }),
      ),
    ).toHaveLength(2);
    const over = await later(now, "91d");
    expect(await status(over, future)).toBe("Expired");
    expect(
      statuses(
        await search(over, {
          status: { OpporutinyStatus: { value: "Closed", subStatus: "Expired" } },
        }),
      ).every((text) => text === "Expired"),
    ).toBe(true);
  });
});
