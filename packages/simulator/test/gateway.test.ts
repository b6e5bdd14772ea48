import { describe, expect, it } from "vitest";
import { connect, pricePath, standingClock, start } from "./support.js";

const catalog = "/resellers/v6/catalog?pageSize=1";

describe("headers", () => {
  it.each([
    ["a blank correlation id", { "IM-CorrelationID": "" }, "IM-CorrelationID cannot be blank"],
    [
      "a missing correlation id",
      { "IM-CorrelationID": undefined },
      "IM-CorrelationID cannot be blank",
    ],
    [
      "a correlation id of 33 characters",
      { "IM-CorrelationID": "x".repeat(33) },
      "IM-CorrelationID cannot be longer than 32 characters",
    ],
    ["a country of three letters", { "IM-CountryCode": "USA" }, "IM-CountryCode is not valid"],
    ["another country", { "IM-CountryCode": "CA" }, "IM-CountryCode is not valid"],
    ["a missing country", { "IM-CountryCode": undefined }, "Required field is missing"],
    ["a blank customer number", { "IM-CustomerNumber": "" }, "IM-CustomerNumber is blank"],
    ["a missing customer number", { "IM-CustomerNumber": undefined }, "Required field is missing"],
  ])("refuses %s in the shape of the API", async (_, headers, message) => {
    await using sim = await start();
    const { status, body } = await (await connect(sim)).get(catalog, headers);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({
      type: "/errors/validation-failed",
      message: "Validation failed",
      fields: [{ field: Object.keys(headers)[0], message }],
    });
  });

  it("lists all that is wrong at once", async () => {
    await using sim = await start();
    const { body } = await (
      await connect(sim)
    ).get(catalog, {
      "IM-CountryCode": undefined,
      "IM-CustomerNumber": undefined,
    });
    expect(body.errors[0].fields.map(({ field }: { field: string }) => field).sort()).toEqual([
      "IM-CountryCode",
      "IM-CustomerNumber",
    ]);
  });

  it("answers a customer number of somebody else with the mismatch fault", async () => {
    await using sim = await start();
    const { status, body } = await (
      await connect(sim)
    ).get(catalog, {
      "IM-CustomerNumber": "20-333333",
    });
    expect(status).toBe(401);
    expect(body).toEqual({
      faultcode: "Server",
      faultstring:
        "Invalid customer number. 20-333333 does not match the registered customer number.",
    });
  });

  it("sends correlation id and sender id back, and says that it is a simulator", async () => {
    await using sim = await start();
    const { headers } = await (await connect(sim)).get(catalog, { "IM-SenderID": "MyShop" });
    expect(headers.get("IM-CorrelationID")).toBe("0123456789abcdef0123456789abcdef");
    expect(headers.get("IM-SenderID")).toBe("MyShop");
    expect(headers.get("X-Simulator")).toBe("xi-simulator; profile=live");
  });
});

describe("bodies and parameters", () => {
  it.each([
    ["text that is not JSON", "{", "The body is not JSON"],
    ["an empty body", "", "Required field is missing"],
  ])("refuses %s", async (_, sent, message) => {
    await using sim = await start();
    const { status, body } = await (await connect(sim)).post(pricePath, sent);
    expect(status).toBe(400);
    expect(body.errors[0].fields).toEqual([{ field: "body", message }]);
  });

  it("names the place of what breaks the contract", async () => {
    await using sim = await start();
    const { status, body } = await (
      await connect(sim)
    ).post("/resellers/v6/orders", {
      customerOrderNumber: "PO-1",
      lines: [{ ingramPartNumber: "6YE881", quantity: "many" }],
      shipToInfo: { city: "x".repeat(26) },
    });
    expect(status).toBe(400);
    const fields = body.errors[0].fields.map(({ field }: { field: string }) => field);
    expect(fields).toContain("lines[0].quantity");
    expect(fields).toContain("shipToInfo.city");
  });

  it("takes quoted numbers and flags, as the service does", async () => {
    await using sim = await start();
    const { status } = await (
      await connect(sim)
    ).post("/resellers/v6/orders", {
      customerOrderNumber: "PO-1",
      acceptBackOrder: "true",
      lines: [{ ingramPartNumber: "6YE881", quantity: "2" }],
    });
    expect(status).toBe(201);
  });

  it("takes a length that the documentation itself breaks", async () => {
    await using sim = await start();
    const { status, body } = await (
      await connect(sim)
    ).get("/resellers/v6/catalog/details/A300-8RB884");
    expect(status).toBe(404);
    expect(body.message).toBe("Record not found");
  });

  it("asks for the parameters that the contract requires", async () => {
    await using sim = await start();
    const { status, body } = await (
      await connect(sim)
    ).post("/resellers/v6/catalog/priceandavailability?includePricing=true", {
      products: [{ ingramPartNumber: "6YE881" }],
    });
    expect(status).toBe(400);
    expect(body.errors[0].fields).toEqual([
      { field: "includeAvailability", message: "Required field is missing" },
    ]);
  });

  it.each([
    ["pageNumber=0", "pageNumber"],
    ["pageSize=ten", "pageSize"],
    ["type=IM::chemical", "type"],
    ["showGroupInfo=maybe", "showGroupInfo"],
  ])("refuses %s", async (query, field) => {
    await using sim = await start();
    const { status, body } = await (await connect(sim)).get(`/resellers/v6/catalog?${query}`);
    expect(status).toBe(400);
    expect(body.errors[0].fields[0].field).toBe(field);
  });
});

describe("the rate limit", () => {
  it("is off unless it is asked for", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    for (let call = 0; call < 70; call++) {
      const { status, headers } = await caller.get(catalog);
      expect(status).toBe(200);
      expect(headers.has("X-RateLimit-Limit")).toBe(false);
    }
  });

  it("counts down, refuses the call above it, and starts again with the next window", async () => {
    const clock = standingClock();
    await using sim = await start({ clock, rateLimit: { perMinute: 3 } });
    const caller = await connect(sim);
    const reset = String(clock.now() + 60_000);
    for (const remaining of ["2", "1", "0"]) {
      const { status, headers } = await caller.get(catalog);
      expect(status).toBe(200);
      expect(headers.get("X-RateLimit-Limit")).toBe("3");
      expect(headers.get("X-RateLimit-Remaining")).toBe(remaining);
      expect(headers.get("X-RateLimit-Reset")).toBe(reset);
    }
    const over = await caller.get(catalog);
    expect(over.status).toBe(429);
    expect(over.headers.get("X-RateLimit-Remaining")).toBe("0");
    expect(over.body).toEqual({
      errors: [{ message: "The quota limit exceeds for calls on your API app." }],
    });
    clock.forward(60_000);
    expect((await caller.get(catalog)).status).toBe(200);
  });

  it("counts each group of operations for itself, and not the token calls", async () => {
    await using sim = await start({ clock: standingClock(), rateLimit: { perMinute: 1 } });
    const caller = await connect(sim);
    expect((await caller.get(catalog)).status).toBe(200);
    expect((await caller.get(catalog)).status).toBe(429);
    expect((await caller.get("/resellers/v6/orders/search")).status).toBe(200);
    await expect(connect(sim)).resolves.toHaveProperty("token");
  });
});

describe("paths", () => {
  it("answers a path that the API does not have with 501, the path, and what is near it", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const unknown = await caller.get("/api/cart");
    expect(unknown.status).toBe(501);
    expect(unknown.body.errors[0].message).toBe(
      "The API has no GET /api/cart, so it is not simulated.",
    );
    const near = await caller.get("/resellers/v6/order/search");
    expect(near.status).toBe(501);
    expect(near.body.errors[0].message).toContain(
      "Near it: GET /resellers/v6/orders/search (get-resellers-v6-ordersearch)",
    );
  });

  it("answers under the prefix of the test environment, and under any host", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const response = await sim.fetch(
      `https://api.ingrammicro.com:443/sandbox/resellers/v6/catalog/details/6YE881`,
      { headers: caller.headers },
    );
    expect(response.status).toBe(200);
  });
});
