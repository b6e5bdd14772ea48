import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Contract } from "../../src/contract/operations.js";
import { entryFor, explained } from "../../src/fidelity/explain.js";
import { ledger, ledgerAreas } from "../../src/fidelity/ledger.js";
import { nearestTo } from "../../src/fidelity/nearest.js";
import { handlers } from "../../src/operations/handlers.js";
import { connect, replyOf, start } from "../support.js";

const { operations } = new Contract();
const entries = ledger();
const behaviours = entries.flatMap((entry) =>
  entry.behaviours.map((behaviour) => ({ id: entry.id, ...behaviour })),
);

describe("the ledger", () => {
  it("has rows for every operation of the contract, and for nothing that is not there", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(
      ["gateway", "webhooks", ...operations.map(({ id }) => id)].sort(),
    );
    expect([...ledgerAreas].sort()).toEqual(entries.map(({ id }) => id).sort());
    for (const { id, behaviours: rows } of entries)
      expect([id, rows.length > 0]).toEqual([id, true]);
  });

  it("calls an operation performed when it has a handler, and only then", () => {
    const operationEntries = entries.filter(({ id, call }) => call && id !== "get-accesstoken");
    expect(operationEntries.filter(({ level }) => level !== "501").map(({ id }) => id)).toEqual(
      operationEntries.map(({ id }) => id).filter((id) => Object.hasOwn(handlers, id)),
    );
  });

  it("names a test for each behaviour, and the test is there", () => {
    const folder = fileURLToPath(new URL("../", import.meta.url));
    const missing = behaviours.filter(({ test }) => !existsSync(folder + test));
    expect([...new Set(missing.map(({ test }) => test))]).toEqual([]);
  });

  it("says where each behaviour is known from, and why each guess is as it is", () => {
    for (const { does, provenance, source, date } of behaviours) {
      expect(does).toMatch(/^[A-Z0-9`].*\.$/s);
      expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
      if (provenance === "guess") expect([does, source.length > 8]).toEqual([does, true]);
      else expect([does, source]).toEqual([does, expect.stringMatching(/^(AF|PF|UD) /)]);
    }
  });

  it("says nothing twice", () => {
    const lines = behaviours.map(({ id, does }) => `${id} ${does}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe("explain", () => {
  it.each([
    "post-createorder_v6",
    "POST-CREATEORDER_V6",
    "postCreateorderV6",
    "OrdersApi.postCreateorderV6",
    "POST /resellers/v6/orders",
    "/resellers/v6/orders",
    "post /sandbox/resellers/v6/orders",
  ])("knows an operation as %s", (name) => {
    expect(entryFor(name).id).toBe("post-createorder_v6");
  });

  it("knows a path with its values", () => {
    expect(entryFor("GET /resellers/v6.1/orders/20-RD128").id).toBe("get-orderdetails-v6.1");
    expect(entryFor("DELETE /resellers/v6/orders/20-RD128").id).toBe("delete-ordercancel");
  });

  it("names what is near a name that it does not know", () => {
    expect(() => entryFor("GET /resellers/v6/order/search")).toThrow(
      "get-resellers-v6-ordersearch",
    );
    expect(() => entryFor("getQuote")).toThrow("get-resellers-v6-quotes");
    expect(() => entryFor("nonsense")).toThrow("There is gateway, webhooks");
  });

  it("prints call, level, evidence and quirks, on lines that fit", () => {
    const text = explained(entryFor("get-reseller-v6-productsearch"));
    expect(text).toContain("GET /resellers/v6/catalog\nstateful: ");
    expect(text).toMatch(/^seen live +2026-07 +`vendorName` is ignored\. +PF §9$/m);
    expect(text).toMatch(/^short-pages +on +off +on +A page of the catalog/m);
    for (const entry of entries)
      for (const line of explained(entry).split("\n")) expect(line.length).toBeLessThan(130);
  });
});

describe("what is near an unknown call", () => {
  const near = (method: string, path: string): readonly string[] =>
    nearestTo(method, path, operations).map(({ id }) => id);

  it.each([
    ["GET", "/resellers/v6/order/search", "get-resellers-v6-ordersearch"],
    ["GET", "/resellers/v6/orders/ordersearch", "get-resellers-v6-ordersearch"],
    ["POST", "/resellers/v6/catalog/priceandavailibility", "post-priceandavailability"],
    ["GET", "/resellers/v6/catalog/priceandavailability", "post-priceandavailability"],
    ["GET", "/resellers/v6/orders/20-RD128", "get-orderdetails-v6.1"],
    ["GET", "/sandbox/resellers/v6/invoice", "get-resellers-v6-invoicesearch"],
    ["POST", "/Resellers/V6/Orders", "post-createorder_v6"],
    ["POST", "/v6/orders", "post-createorder_v6"],
  ])("%s %s may have meant %s", (method, path, id) => {
    expect(near(method, path)).toContain(id);
  });

  it("is nothing where nothing is alike", () => {
    expect(near("GET", "/favicon.ico")).toEqual([]);
    expect(near("GET", "/")).toEqual([]);
  });
});

describe("GET /_simulator/fidelity", () => {
  it("serves the ledger, whole or for one operation", async () => {
    await using sim = await start();
    const ask = async (query: string): ReturnType<typeof replyOf> =>
      replyOf(
        await sim.fetch(`${sim.origin}/_simulator/fidelity${query}`, {
          headers: { Authorization: `Bearer ${sim.adminToken}` },
        }),
      );
    expect((await ask("")).body.operations).toHaveLength(entries.length);
    const { body } = await ask("?operation=getResellerV6Productsearch");
    expect(body.operations).toEqual([
      expect.objectContaining({ id: "get-reseller-v6-productsearch", level: "stateful" }),
    ]);
    expect((await ask("?operation=nonsense")).status).toBe(400);
    const caller = await connect(sim);
    expect((await caller.get("/_simulator/fidelity")).status).toBe(401);
  });
});
