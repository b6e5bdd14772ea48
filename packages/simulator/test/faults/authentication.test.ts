import { describe, expect, it } from "vitest";
import type { SimulatedWorkspace, Simulator } from "../../src/index.js";
import { connect, orderPath, pricePath, queryOf, replyOf, type Caller } from "../support.js";
import { order, over, prices } from "./support.js";

const catalog = "/resellers/v6/catalog?pageSize=1";

/** Fetches a token for a workspace and calls with it. */
const callerOf = (
  { fetch, origin }: Simulator,
  { credentials }: Pick<SimulatedWorkspace, "credentials">,
): Promise<Caller> => connect({ fetch, origin, credentials } as Simulator);

const tokenQuery = (sim: Simulator): string =>
  `${sim.origin}/oauth/oauth20/token?${queryOf({
    grant_type: "client_credentials",
    client_id: sim.credentials.clientId,
    client_secret: sim.credentials.clientSecret,
  })}`;

describe("a token", () => {
  it.each([
    ["as text", [], "86399"],
    ["as a number", ["expires-in-number"], 86_399],
    ["as thirty days", ["expires-in-30-days"], 2_592_000],
    ["not at all", ["expires-in-absent"], undefined],
  ] as const)("tells its life %s, and lives a day all the same", async (_, quirks, expected) => {
    await over("fetch", async ({ sim }) => {
      for (const quirk of quirks) sim.faults.add({ effect: { kind: "quirk", quirk } });
      const { body } = await replyOf(await sim.fetch(tokenQuery(sim)));
      expect(body.expires_in).toBe(expected);
      const caller = await callerOf(sim, sim);
      await sim.clock.advance("86398s");
      expect((await caller.get(catalog)).status).toBe(200);
      await sim.clock.advance("1s");
      expect((await caller.get(catalog)).status).toBe(401);
    });
  });

  it("says on the clock when it expired, unless it was taken back before", async () => {
    await over("fetch", async ({ sim, caller }) => {
      const { happened } = await sim.clock.advance("2d");
      const expired = happened.filter(({ text }) => text.startsWith("token"));
      expect(expired.map(({ text }) => text)).toEqual([`token …${caller.token.slice(-4)} expired`]);
      await callerOf(sim, sim);
      sim.revokeTokens();
      expect((await sim.clock.advance("2d")).happened).toEqual([]);
    });
  });

  it("dies after six hours where tokens die early, whatever it said", async () => {
    await over("fetch", async ({ sim }) => {
      sim.faults.add({ effect: { kind: "quirk", quirk: "early-token-death" } });
      const caller = await callerOf(sim, sim);
      await sim.clock.advance("5h");
      expect((await caller.get(catalog)).status).toBe(200);
      await sim.clock.advance("1h");
      const { status, body } = await caller.get(catalog);
      expect(status).toBe(401);
      expect(body.fault.detail.errorcode).toBe("keymanagement.service.access_token_expired");
    });
  });

  it("is ended by the next one of its app, where that is so", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.faults.add({ effect: { kind: "quirk", quirk: "new-token-ends-old" } });
      expect((await caller.get(catalog)).status).toBe(200);
      const next = await callerOf(sim, sim);
      expect((await caller.get(catalog)).status).toBe(401);
      expect((await next.get(catalog)).status).toBe(200);
    });
  });

  it("is known as an expired one for a week, and then unknown", async () => {
    await over("fetch", async ({ sim, caller }) => {
      const code = async (): Promise<string> =>
        (await caller.get(catalog)).body.fault.detail.errorcode;
      await sim.clock.advance("2d");
      await callerOf(sim, sim);
      expect(await code()).toBe("keymanagement.service.access_token_expired");
      await sim.clock.advance("7d");
      await callerOf(sim, sim);
      expect(await code()).toBe("keymanagement.service.invalid_access_token");
    });
  });
});

describe("an app", () => {
  const product = "Invalid API call as no apiproduct match found";

  it("is refused what it was not given, and gets the rest", async () => {
    await over("fetch", async ({ sim }) => {
      const shop = sim.workspace("shop", { apiProducts: ["catalog", "orders-v7"] });
      const caller = await callerOf(sim, shop);
      expect((await caller.get(catalog)).status).toBe(200);
      expect((await caller.post(pricePath, prices("SIM001").body)).status).toBe(200);
      const refused = await caller.post(orderPath, order("PO-1").body);
      expect(refused.status).toBe(401);
      expect(refused.body.fault).toEqual({
        faultstring: product,
        detail: { errorcode: "keymanagement.service.InvalidAPICallAsNoApiProductMatchFound" },
      });
      expect(shop.orders()).toHaveLength(sim.orders().length);
      for (const path of ["deals/search", "quotes/search", "invoices", "returns/search"])
        expect((await caller.get(`/resellers/v6/${path}`)).body.fault.faultstring).toBe(product);
      const v7 = await caller.post("/resellers/v7/orders", order("PO-1").body);
      expect(v7.status).not.toBe(401);
    });
  });

  it("in review gets a token and nothing else", async () => {
    await over("fetch", async ({ sim }) => {
      const caller = await callerOf(sim, sim.workspace("new", { apiProducts: [] }));
      expect(caller.token).toMatch(/^\w{28}$/);
      expect((await caller.get(catalog)).body.fault.faultstring).toBe(product);
    });
  });

  it("is out of review when its time has passed on the clock", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.faults.add("in-review");
      expect((await caller.get(catalog)).body.fault.faultstring).toBe(product);
      await sim.clock.advance("48h");
      const later = await callerOf(sim, sim);
      expect((await later.get(catalog)).status).toBe(200);
    });
  });

  it.each([
    ["production", "", "/sandbox"],
    ["sandbox", "/sandbox", ""],
  ] as const)("of %s is good for paths of its own alone", async (environment, own, other) => {
    await over("fetch", async ({ sim }) => {
      const caller = await callerOf(sim, sim.workspace(environment, { environment }));
      expect((await caller.get(own + catalog)).status).toBe(200);
      const refused = await caller.get(other + catalog);
      expect(refused.status).toBe(401);
      expect(refused.body.fault.faultstring).toBe(product);
    });
  });

  it("is refused a product that does not exist before the simulator starts one", async () => {
    await over("fetch", async ({ sim }) => {
      expect(() => sim.workspace("odd", { apiProducts: ["tea" as never] })).toThrow(
        "There is no API product tea. There is catalog, orders-v6,",
      );
    });
  });
});

describe("a fault of the gateway", () => {
  const headers = { Authorization: "Bearer nonsense" };

  it.each(["application/json", "text/json;q=0.5", "*/*", "application/*", undefined])(
    "is JSON for who accepts %s",
    async (accept) => {
      await over("fetch", async ({ caller }) => {
        const { body } = await caller.get(catalog, { ...headers, Accept: accept });
        expect(body.fault.faultstring).toBe("Invalid Access Token");
      });
    },
  );

  it.each([
    ["an unknown token", catalog, headers],
    [
      "an unknown client",
      "/oauth/oauth20/token?grant_type=client_credentials&client_id=x&client_secret=y",
      {},
    ],
  ])("is XML about %s for who takes no JSON", async (_, path, more) => {
    await over("fetch", async ({ sim, send }) => {
      sim.profile.choose({ quirks: { "xml-faults": true } });
      const call = (): Promise<Response> =>
        send(path, { headers: { ...more, Accept: "text/xml" } });
      const response = await call();
      expect(response.status).toBe(401);
      expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
      expect(await response.text()).toMatch(
        /^<fault><faultstring>Invalid [\w ]+<\/faultstring><detail><errorcode>[\w.]+<\/errorcode><\/detail><\/fault>$/,
      );
      sim.profile.choose({ profile: "spec" });
      expect((await call()).headers.get("content-type")).toContain("application/json");
    });
  });
});
