import { describe, expect, it } from "vitest";
import type { SimulatedWorkspace, Simulator } from "../../src/index.js";
import { connect, orderPath, replyOf, standingClock, start, type Caller } from "../support.js";

/** A caller with the credentials of one workspace of a simulator. */
const callerOf = async (sim: Simulator, workspace: SimulatedWorkspace): Promise<Caller> =>
  connect({ ...sim, credentials: workspace.credentials });

const orderFor = (customerOrderNumber: string, part = "SIM007"): object => ({
  customerOrderNumber,
  lines: [{ ingramPartNumber: part, quantity: 1 }],
});

describe("a workspace", () => {
  it("has credentials and orders of its own, and the stock of nobody else", async () => {
    await using sim = await start();
    const [left, right] = [sim.workspace("left"), sim.workspace()];
    expect(left.credentials.clientId).not.toBe(right.credentials.clientId);
    for (const workspace of [sim, left, right]) {
      const caller = await callerOf(sim, workspace);
      const { status, body } = await caller.post(orderPath, orderFor("PO-1"));
      // The one piece that is left of SIM007 is left in each of them.
      expect(status).toBe(201);
      expect(body.orders[0].lines[0].quantityConfirmed).toBe(1);
      expect(workspace.orders("PO-1")).toHaveLength(1);
      expect(workspace.orders()).toHaveLength(5);
    }
  });

  it("is the same again under its name, and a new one without a name", async () => {
    await using sim = await start({ products: 20 });
    const made = sim.workspace("mine");
    expect(sim.workspace("mine").credentials).toEqual(made.credentials);
    expect(sim.workspace().id).not.toBe(sim.workspace().id);
    expect(() => sim.workspace("mine", { at: "2026-03-02" })).toThrow(
      "There is a workspace mine already.",
    );
    expect(() => sim.workspace("no/slash")).toThrow(/The name of a workspace/);
  });

  it("takes no secret but its own, and no token of another one's past", async () => {
    await using sim = await start({ products: 20 });
    const workspace = sim.workspace("mine");
    const mixed = { ...workspace.credentials, clientSecret: "sim-secret" };
    const { body } = await replyOf(
      await sim.fetch(`${sim.origin}/oauth/oauth20/token`, {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: mixed.clientId,
          client_secret: mixed.clientSecret,
        }),
      }),
    );
    expect(body.fault.detail.errorcode).toBe("oauth.v2.InvalidClientCredentials");
    const caller = await callerOf(sim, workspace);
    sim.revokeTokens();
    expect((await caller.get("/resellers/v6/orders/search")).status).toBe(200);
    workspace.revokeTokens();
    expect((await caller.get("/resellers/v6/orders/search")).status).toBe(401);
  });

  it("has a clock that nothing else moves", async () => {
    await using sim = await start({ clock: standingClock() });
    const workspace = sim.workspace("mine", { at: "2030-01-01T00:00:00Z", rate: 0 });
    await sim.clock.advance("1h");
    expect(workspace.clock.now()).toBe(Date.UTC(2030, 0, 1));
    await workspace.clock.advance("30d");
    expect(sim.clock.now()).toBe(standingClock().now() + 3_600_000);
    expect(sim.workspace("other").clock.now()).toBe(standingClock().now());
  });

  it("counts its calls by itself", async () => {
    await using sim = await start({ clock: standingClock(), rateLimit: { perMinute: 1 } });
    const path = "/resellers/v6/catalog?pageSize=1";
    for (const workspace of [sim, sim.workspace(), sim.workspace()]) {
      const caller = await callerOf(sim, workspace);
      expect((await caller.get(path)).status).toBe(200);
      expect((await caller.get(path)).status).toBe(429);
    }
  });

  it.each([
    ["production", "", 200, "/sandbox", 401],
    ["sandbox", "/sandbox", 200, "", 401],
    ["both", "", 200, "/sandbox", 200],
  ] as const)(
    "whose app is of %s is good for its paths",
    async (environment, good, yes, bad, no) => {
      await using sim = await start();
      const caller = await callerOf(sim, sim.workspace("mine", { environment }));
      const path = "/resellers/v6/catalog/details/6YE881";
      expect((await caller.get(good + path)).status).toBe(yes);
      const other = await caller.get(bad + path);
      expect(other.status).toBe(no);
      if (no === 401)
        expect(other.body.fault.faultstring).toBe("Invalid API call as no apiproduct match found");
    },
  );

  it("is made, shown and removed over HTTP", async () => {
    await using sim = await start({ clock: standingClock() });
    const call = async (method: string, path: string, body?: object): ReturnType<typeof replyOf> =>
      replyOf(
        await sim.fetch(`${sim.origin}/_simulator${path}`, {
          method,
          headers: { Authorization: `Bearer ${sim.adminToken}` },
          ...(body && { body: JSON.stringify(body) }),
        }),
      );
    const made = await call("POST", "/workspaces", { name: "mine", environment: "sandbox" });
    expect(made).toMatchObject({
      status: 201,
      body: { id: "mine", clientId: "sim-mine", environment: "sandbox", clock: { mode: "real" } },
    });
    expect((await call("POST", "/workspaces", { name: "mine" })).status).toBe(400);
    expect((await call("POST", "/workspaces", { environment: "moon" })).status).toBe(400);
    const caller = await callerOf(sim, sim.workspace("mine"));
    expect((await caller.post(`/sandbox${orderPath}`, orderFor("PO-1"))).status).toBe(201);
    const orders = async (workspace: string): Promise<number> =>
      (await call("GET", `/orders?po=PO-1&workspace=${workspace}`)).body.orders.length;
    expect([await orders("mine"), await orders("default")]).toEqual([1, 0]);
    const place = (name: string): string => `/workspaces/${name}`;
    expect((await call("GET", "/workspaces")).body.workspaces).toHaveLength(2);
    expect((await call("DELETE", place("mine"))).status).toBe(204);
    expect((await call("GET", place("mine"))).status).toBe(404);
    expect((await call("GET", "/orders?workspace=mine")).status).toBe(404);
    expect((await caller.get("/sandbox/resellers/v6/orders/search")).status).toBe(401);
    expect((await call("DELETE", place("default"))).status).toBe(400);
  });

  it("does not disturb 199 others that are used at once", async () => {
    await using sim = await start({ rateLimit: { perMinute: 60 } });
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async (_, number) => {
        const workspace = sim.workspace(`test-${number}`, {
          at: Date.UTC(2026, 0, 1) + number * 86_400_000,
          rate: 0,
        });
        const caller = await callerOf(sim, workspace);
        const order = orderFor("PO-1");
        const placed = await caller.post(orderPath, order);
        const again = await caller.post(orderPath, order);
        await workspace.clock.advance(`${number}h`);
        const details = await caller.get(
          `/resellers/v6.1/orders/${placed.body.orders[0].ingramOrderNumber}`,
        );
        if (number % 2 === 0) workspace.reset();
        return {
          statuses: [placed.status, again.status],
          order: placed.body.orders[0].ingramOrderNumber,
          confirmed: placed.body.orders[0].lines[0].quantityConfirmed,
          details: number >= 24 ? 401 : 200,
          seen: details.status,
          booked: workspace.orders("PO-1").length,
          now: workspace.clock.now() - Date.UTC(2026, 0, 1) - number * 86_400_000,
          number,
        };
      }),
    );
    for (const { statuses, order, confirmed, details, seen, booked, now, number } of outcomes) {
      const reset = number % 2 === 0;
      expect({ statuses, order, confirmed, seen, booked, now }).toEqual({
        statuses: [201, 400],
        order: outcomes[0]?.order,
        confirmed: 1,
        seen: details,
        booked: reset ? 0 : 1,
        now: reset ? 0 : number * 3_600_000,
      });
    }
  });
});
