import { describe, expect, it } from "vitest";
import { errorShapeOf } from "../../src/http/error-shape.js";
import { application, contact, stage } from "./support.js";

/** A call of each operation that is refused for its blank correlation id. */
const calls: readonly (readonly [id: string, method: "GET" | "POST", path: string])[] = [
  ["get-quotessearch_v6", "GET", "/resellers/v6/quotes/search"],
  ["get-resellers-v6-quotes", "GET", "/resellers/v6/quotes/QUO-14551943-D2Y9L9"],
  ["quote_Create", "POST", "/resellers/v6/quotes/create"],
  ["get-reseller-v6-validateQuote", "GET", "/resellers/v6/q2o/validatequote?quoteNumber=1"],
  ["get-resellers-v6-invoicesearch", "GET", "/resellers/v6/invoices"],
  ["get-invoicedetails-v6.1", "GET", "/resellers/v6.1/invoices/335238411"],
  ["post-renewalssearch", "POST", "/resellers/v6/renewals/search"],
  ["get-resellers-v6-renewalsdetails", "GET", "/resellers/v6/renewals/1"],
  ["get-resellers-v6-dealssearch", "GET", "/resellers/v6/deals/search"],
  ["get-resellers-v6-dealsdetails", "GET", "/resellers/v6/deals/1?vendorName=X"],
  ["get-resellers-v6-returnssearch", "GET", "/resellers/v6/returns/search"],
  ["get-resellers-v6-returnsdetails", "GET", "/resellers/v6/returns/1"],
  ["post-returnscreate", "POST", "/resellers/v6/returns/create"],
  ["post-freightestimate", "POST", "/resellers/v6/freightestimate"],
];

const expected = {
  id: { errors: [{ id: expect.any(String), message: "Validation failed" }] },
  traceid: { errors: [{ traceid: expect.any(String), message: "Validation failed" }] },
  quiet: { errors: [{ traceid: expect.any(String), message: null }] },
  wrapped: [{ errors: [{ traceid: expect.any(String) }] }],
};

describe("a refusal", () => {
  it.each(calls)("has the shape of %s", async (id, method, path) => {
    await using now = await stage();
    const headers = { ...application, ...contact, "IM-CorrelationID": " " };
    const { status, body } =
      method === "GET"
        ? await now.caller.get(path, headers)
        : await now.caller.post(path, {}, headers);
    expect(status).toBe(400);
    const shape = errorShapeOf(id);
    expect(body).toMatchObject(expected[shape]);
    const [error] = [body].flat()[0].errors;
    expect(error.fields).toEqual([
      { field: "IM-CorrelationID", value: "", message: "IM-CorrelationID cannot be blank" },
    ]);
    expect("id" in error).toBe(shape === "id");
    expect("message" in error).toBe(shape !== "wrapped");
  });
});
