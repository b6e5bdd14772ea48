import { describe, expect, it } from "vitest";
import { createSimulator, type Simulator } from "../../src/index.js";
import { connect, replyOf, start, type Reply } from "../support.js";

const sizeOf = async (sim: Pick<Simulator, "fetch" | "origin" | "credentials">): Promise<number> =>
  (await (await connect(sim as Simulator)).get("/resellers/v6/catalog?pageSize=100")).body.catalog
    .length;

const admin = async (
  sim: Simulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> =>
  replyOf(
    await sim.fetch(`${sim.origin}/_simulator${path}`, {
      method,
      headers: { Authorization: `Bearer ${sim.adminToken}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );

describe("a profile", () => {
  it("is `live` unless another one is chosen, and every answer names it", async () => {
    await using plain = await start();
    expect(plain.profile.name).toBe("live");
    await using wild = await start({ profile: "wild" });
    for (const [sim, name] of [
      [plain, "live"],
      [wild, "wild"],
    ] as const) {
      const caller = await connect(sim);
      for (const reply of [
        await caller.get("/resellers/v6/catalog"),
        await caller.get("/resellers/v6/catalog?pageNumber=0"),
        await caller.get("/nowhere"),
        await admin(sim, "GET", "/profile"),
      ])
        expect(reply.headers.get("X-Simulator")).toBe(`xi-simulator; profile=${name}`);
    }
  });

  it("can be chosen while the simulator runs, and single quirks over it", async () => {
    await using sim = await start();
    expect(await sizeOf(sim)).toBe(25);
    sim.profile.choose({ quirks: { "short-pages": false } });
    expect(await sizeOf(sim)).toBe(100);
    const { headers } = await (await connect(sim)).get("/resellers/v6/catalog");
    expect(headers.get("X-Simulator")).toBe('xi-simulator; profile=live; quirks="short-pages=off"');
    sim.profile.choose({ quirks: { "short-pages": null } });
    expect(await sizeOf(sim)).toBe(25);
    sim.profile.choose({ profile: "spec" });
    expect(sim.profile.quirks["short-pages"]).toBe(false);
    expect(await sizeOf(sim)).toBe(100);
  });

  it("takes back what was chosen for single quirks when another one is chosen", async () => {
    await using sim = await start({ profile: "spec", quirks: { "short-pages": true } });
    expect(await sizeOf(sim)).toBe(25);
    sim.profile.choose({ profile: "spec" });
    expect(await sizeOf(sim)).toBe(100);
  });

  it("belongs to a workspace, and comes back with a reset", async () => {
    await using sim = await start({ profile: "spec" });
    const short = sim.workspace("short", { profile: "spec", quirks: { "short-pages": true } });
    const inWorkspace = { ...sim, credentials: short.credentials };
    expect([await sizeOf(sim), await sizeOf(inWorkspace)]).toEqual([100, 25]);
    short.profile.choose({ profile: "spec" });
    expect(await sizeOf(inWorkspace)).toBe(100);
    short.reset();
    expect(await sizeOf(inWorkspace)).toBe(25);
  });

  it("lies in a snapshot", async () => {
    await using sim = await start();
    sim.profile.choose({ profile: "wild", quirks: { "depth-cap": false } });
    sim.snapshots.save("odd");
    sim.profile.choose({ profile: "spec" });
    sim.snapshots.load("odd");
    expect(sim.profile.name).toBe("wild");
    expect(sim.profile.quirks["depth-cap"]).toBe(false);
  });

  it("cannot be one that there is not, and neither can a quirk", async () => {
    const wrong = { profile: "mild" } as unknown as { profile: "wild" };
    await expect(createSimulator(wrong)).rejects.toThrow(/no profile mild.*live, spec, wild/);
    await using sim = await start();
    const quirk = { "long-pages": true } as object;
    expect(() => sim.profile.choose({ quirks: quirk })).toThrow(/no quirk long-pages/);
    expect(() => sim.workspace("x", { quirks: quirk })).toThrow(/no quirk long-pages/);
  });
});

describe("the admin surface", () => {
  it("chooses a profile and quirks, and says what shows", async () => {
    await using sim = await start();
    const chosen = await admin(sim, "PUT", "/profile", {
      profile: "spec",
      quirks: { "null-dates": true },
    });
    expect(chosen.body).toEqual({ profile: "spec", deviations: { "null-dates": true } });
    const { body } = await admin(sim, "GET", "/quirks");
    expect(body.quirks).toContainEqual(
      expect.objectContaining({
        name: "null-dates",
        shows: true,
        provenance: "spec",
        source: expect.stringContaining("PF §10"),
        profiles: ["live", "wild"],
      }),
    );
  });

  it.each([
    [{ profile: "mild" }],
    [{ quirks: { "long-pages": true } }],
    [{ quirks: { "short-pages": "yes" } }],
    [{ mood: "bad" }],
    [[]],
  ])("refuses %j and changes nothing", async (choice) => {
    await using sim = await start();
    expect((await admin(sim, "PUT", "/profile", choice)).status).toBe(400);
    expect((await admin(sim, "GET", "/profile")).body).toEqual({ profile: "live", deviations: {} });
  });
});
