import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { profiles, quirkNames } from "../../src/profiles/quirks.js";
import { connect, orderPath, pricePath, start, type Caller, type Reply } from "../support.js";

const contact = { "IM-CustomerContact": "buyer@example.com" };
const application = { "IM-ApplicationID": "walk", ...contact };

/** A few calls of every kind: found, not found, refused, placed. */
async function walk(caller: Caller, name: string): Promise<readonly Reply[]> {
  const get = (path: string): Promise<Reply> => caller.get(`/resellers${path}`, application);
  const post = (path: string, body: unknown): Promise<Reply> =>
    caller.post(`/resellers${path}`, body, application);
  const lines = [{ customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 1 }];
  const products = ["6YE881", "SIM003", "ZZ0001"].map((part) => ({ ingramPartNumber: part }));
  const placed = await caller.post(orderPath, { customerOrderNumber: `PO-${name}`, lines });
  const { body: invoices } = await get("/v6/invoices");
  const invoice: string = invoices.invoices[0].invoiceNumber;
  return [
    placed,
    await caller.post(orderPath, { customerOrderNumber: `PO-${name}`, lines }),
    await caller.post(pricePath, { products }),
    await get("/v6/catalog?keyword=monitor&pageSize=5&pageNumber=2"),
    await get("/v6/catalog?pageNumber=9999"),
    await get("/v6/catalog?pageNumber=0"),
    await get("/v6/catalog?showGroupInfo=true"),
    await get("/v6/catalog/details/6YE881"),
    await get("/v6/catalog/details/ZZ0001"),
    await get("/v6/orders/search"),
    await get("/v6/orders/search?orderStatus=CANCELLED"),
    await get("/v6.1/orders/20-RD128"),
    await get("/v6.1/orders/20-NONE0"),
    await get("/v6/quotes/search"),
    await get(`/v6.1/invoices/${invoice}`),
    await get("/v6.1/invoices/NONE"),
    await get("/v6/deals/search"),
    await post("/v6/renewals/search", {}),
    await get("/v6/returns/search"),
    await get("/v6/returns/CAS-NONE"),
    await post("/v6/freightestimate", { shipToAddressId: "200", lines }),
    await post("/v6/freightestimate", { lines: [] }),
  ];
}

/** The simulator says so when an answer of its own breaks the contract. */
const isBroken = ({ body }: Reply): boolean =>
  JSON.stringify(body ?? {}).includes("/errors/simulator");

describe("every answer", () => {
  it("keeps to the contract in every profile and under every quirk, before what is declared to break it", async () => {
    await using sim = await start({ products: 200 });
    const caller = await connect(sim);
    const check = async (name: string): Promise<void> => {
      const broken = (await walk(caller, name)).filter(isBroken).map(({ body }) => body);
      expect([name, broken]).toEqual([name, []]);
    };
    for (const profile of profiles) {
      sim.profile.choose({ profile });
      await check(profile);
    }
    for (const quirk of quirkNames) {
      sim.profile.choose({ profile: "spec", quirks: { [quirk]: true } });
      await check(quirk);
    }
  });
});

describe("every quirk", () => {
  it("is asked for somewhere outside of the table", () => {
    const folder = fileURLToPath(new URL("../../src/", import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith("profiles/quirks.ts"))
      .map((name) => readFileSync(folder + name, "utf8"))
      .join("\n");
    expect(quirkNames.filter((name) => !sources.includes(`"${name}"`))).toEqual([]);
  });
});
