import { describe, expect, it } from "vitest";
import { withCheckDigit } from "../src/catalog/check-digit.js";
import { generatePlans, generateProducts } from "../src/catalog/generate.js";
import { isDiscontinued, isDirectShip } from "../src/catalog/product.js";
import { knownParts } from "../src/index.js";
import { connect, queryOf, start, type Reply } from "./support.js";

describe("the catalog of a seed", () => {
  const products = [...generateProducts(1, 2000)];

  it("is the same every time, and another one for another seed", () => {
    expect([...generateProducts(1, 300)]).toEqual(products.slice(0, 300));
    expect([...generateProducts(2, 300)]).not.toEqual(products.slice(0, 300));
  });

  it("repeats no part number, in a hundred thousand", () => {
    const parts = new Set<string>();
    for (const { part } of generateProducts(7, 100_000)) parts.add(part);
    expect(parts.size).toBe(100_000);
  });

  it("gives every product six characters, twelve digits, and names of its own", () => {
    for (const { part, upc } of products) {
      expect(part).toMatch(/^[0-9A-Z]{6}$/);
      expect(upc).toMatch(/^2\d{11}$/);
      expect(withCheckDigit(upc.slice(0, 11))).toBe(upc);
    }
    expect(new Set(products.map(({ vendorPart }) => vendorPart)).size).toBe(2000);
    expect(new Set(products.map(({ upc }) => upc)).size).toBe(2000);
  });

  it("never generates a part number with I, O, S or Z", () => {
    for (const { part } of products.slice(knownParts.length)) expect(part).not.toMatch(/[IOSZ]/);
  });

  it("keeps money in whole cents, with the account's price below retail", () => {
    for (const { customerPrice, retailPrice } of products) {
      if (customerPrice === null || retailPrice === null) continue;
      expect(Number.isSafeInteger(customerPrice)).toBe(true);
      expect(customerPrice).toBeGreaterThan(0);
      expect(customerPrice).toBeLessThan(retailPrice);
    }
  });

  it("holds some of everything that can be the matter with a product", () => {
    const count = (which: (product: (typeof products)[number]) => boolean): number =>
      products.filter(which).length;
    expect(count(({ authorized }) => !authorized)).toBeGreaterThan(20);
    expect(count(({ customerPrice }) => customerPrice === null)).toBeGreaterThan(10);
    expect(count(isDiscontinued)).toBeGreaterThan(20);
    expect(count(isDirectShip)).toBeGreaterThan(20);
    expect(count(({ kind }) => kind === "digital")).toBeGreaterThan(40);
    expect(
      count(({ stock }) => stock.length > 0 && stock.every((s) => s.quantity === 0)),
    ).toBeGreaterThan(100);
  });

  it("replaces discontinued products by products that exist", () => {
    const parts = new Set(products.map(({ part }) => part));
    const replacements = products.flatMap(({ replacement }) => replacement ?? []);
    expect(replacements.length).toBeGreaterThan(20);
    expect(replacements.filter((part) => !parts.has(part))).toEqual([]);
  });

  it("has plans with ids and part numbers of their own", () => {
    const plans = generatePlans();
    expect(plans.length).toBeGreaterThan(10);
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
    expect(new Set(plans.map(({ vendorPart }) => vendorPart)).size).toBe(plans.length);
  });
});

const rows = ({ body }: Reply): Record<string, string>[] => body.catalog;

describe("search", () => {
  const search = "/resellers/v6/catalog";

  it("pages through everything once", async () => {
    await using sim = await start({ products: 230, profile: "spec" });
    const caller = await connect(sim);
    const seen: string[] = [];
    for (let page = 1; page <= 3; page++) {
      const reply = await caller.get(`${search}?pageSize=100&pageNumber=${page}`);
      expect(reply.body).toMatchObject({ recordsFound: 230, pageSize: 100, pageNumber: page });
      expect(reply.body.nextPage === undefined).toBe(page === 3);
      expect(reply.body.previousPage === undefined).toBe(page === 1);
      seen.push(...rows(reply).map((row) => row["ingramPartNumber"] ?? ""));
    }
    expect(seen).toEqual([...sim.products()].map((product) => product.ingramPartNumber));
  });

  it("answers 404 with a bare list past the end, and where nothing matches", async () => {
    await using sim = await start({ products: 60 });
    const caller = await connect(sim);
    for (const query of ["pageNumber=4", "keyword=ZZZZZZ"]) {
      const { status, body } = await caller.get(`${search}?${query}`);
      expect(status).toBe(404);
      expect(body).toEqual([expect.objectContaining({ message: "Record not found" })]);
    }
  });

  it("gives 25 rows unless told otherwise, and never more than 100", async () => {
    await using sim = await start({ profile: "spec" });
    const caller = await connect(sim);
    expect(rows(await caller.get(search))).toHaveLength(25);
    const many = await caller.get(`${search}?pageSize=500`);
    expect(rows(many)).toHaveLength(100);
    expect(many.body.pageSize).toBe(100);
  });

  it("links to a next page that really is the next", async () => {
    await using sim = await start({ profile: "spec" });
    const caller = await connect(sim);
    const first = await caller.get(`${search}?keyword=monitor&pageSize=3`);
    const second = await caller.get(first.body.nextPage);
    expect(second.body.pageNumber).toBe(2);
    expect(rows(second)[0]).toEqual(
      rows(await caller.get(`${search}?keyword=monitor&pageSize=4`))[3],
    );
  });

  it("writes flags as text", async () => {
    await using sim = await start();
    const [row] = rows(await (await connect(sim)).get(`${search}?keyword=6YE881`));
    expect(row).toMatchObject({
      ingramPartNumber: "6YE881",
      hasWarranty: "true",
      discontinued: "false",
      authorizedToPurchase: "true",
      type: "IM::Physical",
    });
  });

  it("finds words anywhere in part numbers, names, vendors and bar codes, all of them at once", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    for (const keywords of [
      "6ye881",
      "norvane&keyword=notebook&keyword=slate",
      "NO-6YE881",
      "299999990007",
    ]) {
      const parts = rows(await caller.get(`${search}?keyword=${keywords}`)).map(
        (row) => row["ingramPartNumber"],
      );
      expect(parts).toContain("6YE881");
    }
    expect((await caller.get(`${search}?keyword=norvane&keyword=toner`)).status).toBe(404);
    expect((await caller.get(`${search}?keyword=%22`)).status).toBe(404);
  });

  it("narrows by vendor, category, vendor part number, kind and discounts", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const only = async (query: string): Promise<Record<string, string>[]> =>
      rows(await caller.get(`${search}?pageSize=100&${query}`));
    for (const row of await only("vendor=norvane&vendor=Pellucene"))
      expect(["NORVANE", "PELLUCENE"]).toContain(row["vendorName"]);
    for (const row of await only("category=storage")) expect(row["category"]).toBe("Storage");
    for (const row of await only("category=Switches")) expect(row["subCategory"]).toBe("Switches");
    for (const row of await only("type=IM::digital")) expect(row["type"]).toBe("IM::Digital");
    for (const row of await only("hasDiscounts=True")) expect(row["hasDiscounts"]).toBe("true");
    expect(await only("vendorPartNumber=no-6ye881")).toHaveLength(1);
    for (const row of await only("vendorNumber=N104")) expect(row["vendorName"]).toBe("NORVANE");
  });

  it("ignores vendorName, as the service does", async () => {
    await using sim = await start();
    const { body } = await (await connect(sim)).get(`${search}?vendorName=norvane`);
    expect(body.recordsFound).toBe(400);
  });

  it("leaves the authorisation blank when it is not to be checked", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const flag = async (query: string): Promise<unknown> =>
      rows(await caller.get(`${search}?keyword=SIM003${query}`))[0]?.["authorizedToPurchase"];
    expect(await flag("")).toBe("false");
    expect(await flag("&skipAuthorisation=True")).toBe("");
  });

  it("lists subscriptions by plan, and their groups without plans", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const plans = await caller.get(`${search}?type=IM::subscription&pageSize=100`);
    expect(plans.body.subscriptionCatalog).toHaveLength(plans.body.recordsFound);
    const [
      {
        plans: [plan],
      },
    ] = plans.body.subscriptionCatalog;
    const one = await caller.get(`${search}?planID=${plan.planId}`);
    expect(one.body.subscriptionCatalog).toEqual([{ plans: [plan] }]);
    const groups = await caller.get(`${search}?showGroupInfo=true`);
    const [group] = groups.body.subscriptionCatalog;
    expect(group.plans).toBeUndefined();
    const inside = await caller.get(group.link);
    expect(inside.body.recordsFound).toBe(Number(group.numberOfPlans));
  });
});

describe("details", () => {
  const details = "/resellers/v6/catalog/details";

  it("finds a part number in any letter case", async () => {
    await using sim = await start();
    const { status, body } = await (await connect(sim)).get(`${details}/6ye881`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ingramPartNumber: "6YE881",
      productAuthorized: "True",
      productCategory: "Computers",
      indicators: { hasWarranty: true, isDirectship: false },
    });
  });

  it("answers an unknown part number with 404", async () => {
    await using sim = await start();
    const { status, body } = await (await connect(sim)).get(`${details}/ZZ0001`);
    expect(status).toBe(404);
    expect(body).toEqual({ message: "Record not found" });
  });

  it("finds a plan by id, by name and by the vendor's part number, with null for what a product has", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body: list } = await caller.get("/resellers/v6/catalog?type=IM::subscription");
    const [
      {
        plans: [{ planId, planName }],
      },
    ] = list.subscriptionCatalog;
    const byId = await caller.get(`${details}?planId=${planId}`);
    expect(byId.body).toMatchObject({ ingramPartNumber: null, indicators: null });
    expect(byId.body.subscriptionDetails).toHaveLength(1);
    const [
      {
        options: [{ vendorPartNumber }],
      },
    ] = byId.body.subscriptionDetails;
    for (const query of [{ planName }, { vendorPartNumber }]) {
      const { body } = await caller.get(`${details}?${queryOf(query)}`);
      expect(body).toEqual(byId.body);
    }
  });

  it("finds a product by the vendor's part number, and asks for at least one mark", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const { body } = await caller.get(`${details}?vendorPartNumber=no-6ye881`);
    expect(body.ingramPartNumber).toBe("6YE881");
    expect((await caller.get(details)).status).toBe(400);
    expect((await caller.get(`${details}?planId=1`)).status).toBe(404);
  });
});
