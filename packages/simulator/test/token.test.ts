import { describe, expect, it } from "vitest";
import { connect, queryOf, replyOf, standingClock, start } from "./support.js";

const good = {
  grant_type: "client_credentials",
  client_id: "sim-client",
  client_secret: "sim-secret",
};

describe.each(["/oauth/oauth20/token", "/oauth/oauth30/token"])("%s", (path) => {
  const form = async (values: Record<string, string>) => {
    await using sim = await start();
    return await replyOf(
      await sim.fetch(sim.origin + path, { method: "POST", body: new URLSearchParams(values) }),
    );
  };
  const query = async (values: Record<string, string>) => {
    await using sim = await start();
    return await replyOf(await sim.fetch(`${sim.origin}${path}?${queryOf(values)}`));
  };

  it.each([
    ["a form", form],
    ["the query", query],
  ])("gives a token for credentials in %s", async (_, send) => {
    const { status, body } = await send(good);
    expect(status).toBe(200);
    expect(body.access_token).toMatch(/^[A-Za-z0-9]{28}$/);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: "86399" });
  });

  it("refuses an unknown client with a gateway fault", async () => {
    const { status, body } = await form({ ...good, client_id: "nobody" });
    expect(status).toBe(401);
    expect(body.fault.faultstring).toBe("Invalid client identifier");
  });

  it("refuses a wrong secret with a gateway fault that does not repeat it", async () => {
    const { status, body } = await query({ ...good, client_secret: "wrong-secret" });
    expect(status).toBe(401);
    expect(body.fault.faultstring).toContain("Invalid client credentials");
    expect(JSON.stringify(body)).not.toContain("wrong-secret");
  });

  it.each([
    ["a missing secret", { grant_type: "client_credentials", client_id: "sim-client" }],
    ["another grant", { ...good, grant_type: "password" }],
  ])("answers %s with 400 and a message", async (_, values) => {
    const { status, body } = await form(values);
    expect(status).toBe(400);
    expect(Object.keys(body)).toEqual(["message"]);
  });
});

describe("a token", () => {
  it("is refused when it is missing, unknown or of another scheme", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    for (const value of [undefined, "Bearer unknown", `Basic ${caller.token}`]) {
      const { status, body } = await caller.get("/resellers/v6/catalog", { Authorization: value });
      expect(status).toBe(401);
      expect(body.fault.detail.errorcode).toBe("keymanagement.service.invalid_access_token");
    }
  });

  it("dies when its time is over, and not before", async () => {
    const clock = standingClock();
    await using sim = await start({ clock });
    const caller = await connect(sim);
    clock.forward(86_398_000);
    expect((await caller.get("/resellers/v6/catalog")).status).toBe(200);
    clock.forward(1_000);
    const { status, body } = await caller.get("/resellers/v6/catalog");
    expect(status).toBe(401);
    expect(body.fault.detail.errorcode).toBe("keymanagement.service.access_token_expired");
  });

  it("dies early when all tokens are revoked; a new one works", async () => {
    await using sim = await start();
    const before = await connect(sim);
    sim.revokeTokens();
    expect((await before.get("/resellers/v6/catalog")).status).toBe(401);
    const after = await connect(sim);
    expect((await after.get("/resellers/v6/catalog")).status).toBe(200);
  });

  it("stays good when another one is given out", async () => {
    await using sim = await start();
    const first = await connect(sim);
    const second = await connect(sim);
    expect(first.token).not.toBe(second.token);
    expect((await first.get("/resellers/v6/catalog")).status).toBe(200);
  });
});
