import { describe, expect, it } from "vitest";
import { createSimulator, type Simulator, type SnapshotFile } from "../../src/index.js";
import { adminRoutes } from "../../src/http/admin-routes.js";
import { openDatabase } from "../../src/store/driver.js";
import { readRows, stateGroups, tablesOf } from "../../src/store/state.js";
import { stateTables } from "../../src/store/tables.js";
import { World } from "../../src/world.js";
import { connect, orderPath, replyOf, standingClock, start, type Reply } from "../support.js";

const order = (customerOrderNumber: string): object => ({
  customerOrderNumber,
  lines: [{ ingramPartNumber: "SIM001", quantity: 1 }],
});

async function admin(sim: Simulator, method: string, path: string, body?: object): Promise<Reply> {
  return replyOf(
    await sim.fetch(`${sim.origin}/_simulator${path}`, {
      method,
      headers: { Authorization: `Bearer ${sim.adminToken}` },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
}

async function openWorld(): Promise<World> {
  return new World(await openDatabase(":memory:"), {
    baseClock: standingClock(),
    seed: 1,
    products: 50,
    start: {},
    callsPerMinute: undefined,
    manners: {},
    webhookHosts: [],
  });
}

describe("the tables", () => {
  it("are those of the catalog, of the workspaces, and of the groups of the state: no other", async () => {
    const world = await openWorld();
    const found = world.database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
      .map(({ name }) => String(name));
    const shared = found.filter((name) => !tablesOf(stateGroups).includes(name));
    expect(shared.filter((name) => !name.startsWith("product_words"))).toEqual([
      "bids",
      "catalogs",
      "plans",
      "products",
      "snapshots",
      "workspaces",
    ]);
    expect(found).toEqual(expect.arrayContaining([...tablesOf(stateGroups)]));
    expect(tablesOf(stateGroups).length).toBeGreaterThan(15);
    await world.close();
  });

  it("of the state begin with their workspace, which is a part of each of their keys", async () => {
    const world = await openWorld();
    const columns = (sql: string): readonly string[] =>
      world.database
        .prepare(sql)
        .all()
        .map(({ name }) => String(name));
    for (const table of tablesOf(stateGroups)) {
      expect(columns(`PRAGMA table_info(${table})`)[0], table).toBe("workspace");
      for (const row of world.database.prepare(`PRAGMA index_list(${table})`).all())
        if (row["unique"] === 1)
          expect(columns(`PRAGMA index_info(${row["name"]})`)[0], String(row["name"])).toBe(
            "workspace",
          );
    }
    await world.close();
  });
});

/** Gives every table of a workspace a row, whatever it is for. */
function fillEverything(world: World, workspace: string): void {
  for (const table of tablesOf(stateGroups)) {
    const columns = world.database.prepare(`PRAGMA table_info(${table})`).all();
    const values = columns.map(({ name, type }) =>
      name === "workspace" ? workspace : type === "INTEGER" || type === "REAL" ? 999_999 : "{}",
    );
    world.database
      .prepare(`INSERT OR IGNORE INTO ${table} VALUES (${values.map(() => "?").join(", ")})`)
      .run(...values);
  }
}

describe("reset", () => {
  it("takes every table back to how the workspace began, and touches no other workspace", async () => {
    const world = await openWorld();
    const { default: workspace } = world;
    const other = world.create("other");
    const began = readRows(world.database, workspace.id, stateGroups);
    fillEverything(world, workspace.id);
    fillEverything(world, other.id);
    const kept = readRows(world.database, other.id, stateGroups);
    for (const rows of Object.values(readRows(world.database, workspace.id, stateGroups)))
      expect(rows.length).toBeGreaterThan(0);
    world.reset(workspace);
    const after = readRows(world.database, workspace.id, stateGroups);
    const others = readRows(world.database, other.id, stateGroups);
    for (const table of tablesOf(stateGroups)) {
      expect(after[table], table).toEqual(began[table]);
      expect(others[table], table).toEqual(kept[table]);
    }
    await world.close();
  });

  it.each(stateGroups.filter((group) => stateTables[group] !== ""))(
    "keeps %s, and only that, when it is told to",
    async (group) => {
      const world = await openWorld();
      const { default: workspace } = world;
      const began = readRows(world.database, workspace.id, stateGroups);
      fillEverything(world, workspace.id);
      const filled = readRows(world.database, workspace.id, stateGroups);
      world.reset(workspace, [group]);
      const after = readRows(world.database, workspace.id, stateGroups);
      for (const table of tablesOf(stateGroups)) {
        const expected = tablesOf([group]).includes(table) ? filled[table] : began[table];
        expect(after[table], table).toEqual(expected);
      }
      await world.close();
    },
  );

  it("takes orders, stock, tokens and the clock back, by the API and over HTTP", async () => {
    await using sim = await start({ clock: standingClock() });
    for (const reset of [
      async () => sim.reset(),
      async () => admin(sim, "POST", "/reset", { keep: [] }),
    ]) {
      const caller = await connect(sim);
      await caller.post(orderPath, order("PO-1"));
      await sim.clock.advance("1h");
      sim.clock.freeze();
      await reset();
      expect(sim.orders().map(({ orderNumber }) => orderNumber)).toHaveLength(4);
      expect(sim.clock.mode).toBe("real");
      expect((await caller.get("/resellers/v6/orders/search")).status).toBe(401);
      expect((await (await connect(sim)).post(orderPath, order("PO-1"))).status).toBe(201);
      sim.reset();
    }
  });

  it("keeps what it is told over HTTP, and knows no other groups", async () => {
    await using sim = await start({ clock: standingClock() });
    const caller = await connect(sim);
    await sim.clock.advance("1h");
    expect((await admin(sim, "POST", "/reset", { keep: ["tokens", "clock"] })).status).toBe(200);
    expect((await caller.get("/resellers/v6/orders/search")).status).toBe(200);
    expect(sim.clock.now()).toBe(standingClock().now() + 3_600_000);
    const wrong = await admin(sim, "POST", "/reset", { keep: ["everything"] });
    expect(wrong).toMatchObject({ status: 400, body: { message: /^keep takes clock, / } });
    expect((await admin(sim, "POST", "/reset", { keep: "hooks" })).status).toBe(400);
  });
});

describe("a snapshot", () => {
  it("brings a workspace back to where it was: orders, numbers, clock and tokens", async () => {
    await using sim = await start({ clock: standingClock() });
    sim.clock.freeze();
    const caller = await connect(sim);
    await caller.post(orderPath, order("PO-1"));
    const before = sim.orders();
    expect(sim.snapshots.save("after PO-1")).toEqual({
      name: "after PO-1",
      workspace: "default",
      takenAt: "2026-03-02T20:00:00.000Z",
    });
    const second = await caller.post(orderPath, order("PO-2"));
    await sim.clock.advance("40d");
    sim.revokeTokens();
    sim.snapshots.load("after PO-1");
    expect(sim.orders()).toEqual(before);
    expect(sim.clock.now()).toBe(standingClock().now());
    expect(sim.clock.mode).toBe("frozen");
    const again = await caller.post(orderPath, order("PO-2"));
    expect(again.body).toEqual(second.body);
  });

  it("holds every table of the state but the journal", async () => {
    const world = await openWorld();
    const { default: workspace } = world;
    fillEverything(world, workspace.id);
    const filled = readRows(world.database, workspace.id, stateGroups);
    world.snapshots.save(workspace, "all");
    world.reset(workspace);
    world.load(workspace, "all");
    const after = readRows(world.database, workspace.id, stateGroups);
    for (const table of tablesOf(stateGroups.filter((group) => group !== "journal")))
      expect(after[table], table).toEqual(filled[table]);
    await world.close();
  });

  it("is what a branch begins with, and goes back to by a reset", async () => {
    await using sim = await start({ clock: standingClock() });
    const caller = await connect(sim);
    await caller.post(orderPath, order("PO-1"));
    sim.snapshots.save("base");
    const branch = sim.workspace("branch", { snapshot: "base" });
    expect(branch.orders("PO-1")).toEqual(sim.orders("PO-1"));
    const callerOfBranch = await connect({ ...sim, credentials: branch.credentials });
    await callerOfBranch.post(orderPath, order("PO-2"));
    expect(sim.orders("PO-2")).toEqual([]);
    expect(branch.orders("PO-2")).toHaveLength(1);
    // The tokens of the one are no tokens of the other.
    expect((await caller.get("/resellers/v6/orders/search")).body.recordsFound).toBe("5");
    branch.reset();
    expect(branch.orders("PO-2")).toEqual([]);
    expect(branch.orders("PO-1")).toHaveLength(1);
    expect(() => sim.snapshots.remove("base")).toThrow(
      "The workspace branch began with base, so it has to stay.",
    );
  });

  it("can be listed, replaced, loaded elsewhere and removed", async () => {
    await using sim = await start({ clock: standingClock() });
    sim.snapshots.save("one");
    await (await connect(sim)).post(orderPath, order("PO-1"));
    sim.snapshots.save("one");
    sim.snapshots.save("two");
    expect(sim.snapshots.list().map(({ name }) => name)).toEqual(["one", "two"]);
    const other = sim.workspace();
    other.snapshots.load("one");
    expect(other.orders("PO-1")).toHaveLength(1);
    sim.snapshots.remove("one");
    expect(sim.snapshots.list().map(({ name }) => name)).toEqual(["two"]);
    expect(() => sim.snapshots.load("one")).toThrow("There is no snapshot one.");
    expect(() => sim.snapshots.save("a/b")).toThrow(/The name of a snapshot/);
  });

  it("is not loaded by a workspace of another customer", async () => {
    await using sim = await start({ products: 20 });
    sim.snapshots.save("mine");
    const other = sim.workspace("other", { customerNumber: "20-333333" });
    expect(() => other.snapshots.load("mine")).toThrow(
      "The snapshot mine is of 20-222222, and this workspace of 20-333333.",
    );
  });

  it("travels as JSON without tokens and secrets, and is taken up by another simulator", async () => {
    await using sim = await start({ clock: standingClock() });
    const caller = await connect(sim);
    await caller.post(orderPath, order("PO-1"));
    sim.snapshots.save("base");
    const file = JSON.stringify(sim.snapshots.export("base"));
    expect(file).not.toContain(caller.token);
    expect(file).not.toContain("sim-secret");

    await using next = await start({ clock: standingClock() });
    next.snapshots.import(JSON.parse(file) as SnapshotFile, "taken");
    next.snapshots.load("taken");
    expect(next.orders()).toEqual(sim.orders());
    expect((await (await connect(next)).post(orderPath, order("PO-1"))).status).toBe(400);

    await using smaller = await createSimulator({ products: 50 });
    const given = JSON.parse(file) as SnapshotFile;
    expect(() => smaller.snapshots.import(given)).toThrow(
      "The snapshot was taken over the catalog of seed 1 with 400 products; this one is of seed 1 with 50.",
    );
    for (const [changes, message] of [
      [{ version: 1 }, /The snapshot has version 1/],
      [{ format: "zip" }, "This is no snapshot of the simulator."],
      [{ tables: { workspaces: [] } }, "This simulator has no table workspaces."],
      [{ tables: { orders: [{}] } }, /A row of orders has no /],
    ] as const)
      expect(() => next.snapshots.import({ ...given, ...changes } as SnapshotFile)).toThrow(
        message,
      );
    expect(next.snapshots.list()).toHaveLength(1);
  });

  it("is saved, loaded, branched, exported and taken up over HTTP", async () => {
    await using sim = await start({ clock: standingClock() });
    await (await connect(sim)).post(orderPath, order("PO-1"));
    expect((await admin(sim, "POST", "/snapshots", { name: "base" })).status).toBe(201);
    expect((await admin(sim, "POST", "/snapshots", {})).status).toBe(400);
    sim.reset();
    const load = await admin(sim, "POST", "/snapshots/base/load?workspace=default");
    expect(load).toMatchObject({ status: 200, body: { id: "default" } });
    expect(sim.orders("PO-1")).toHaveLength(1);
    const branch = await admin(sim, "POST", "/snapshots/base/branch", { name: "b" });
    expect(branch).toMatchObject({ status: 201, body: { id: "b", clientId: "sim-b" } });
    const { body: file } = await admin(sim, "GET", "/snapshots/base");
    const taken = await admin(sim, "POST", "/snapshots", { name: "copy", file });
    expect(taken).toMatchObject({ status: 201, body: { name: "copy" } });
    expect((await admin(sim, "GET", "/snapshots")).body.snapshots).toHaveLength(2);
    expect((await admin(sim, "DELETE", "/snapshots/copy")).status).toBe(204);
    expect((await admin(sim, "DELETE", "/snapshots/base")).status).toBe(400);
    expect((await admin(sim, "POST", "/snapshots/nothing/load")).status).toBe(400);
  });
});

describe("a call of the admin surface that is refused", () => {
  it("changes nothing", async () => {
    const database = await openDatabase(":memory:");
    const state = (): string =>
      JSON.stringify(
        database
          .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'product_words%'",
          )
          .all()
          .map(({ name }) => [name, database.prepare(`SELECT * FROM "${String(name)}"`).all()]),
      );
    await using sim = await start({
      clock: standingClock(),
      products: 20,
      state: {
        exec: (sql) => database.exec(sql),
        prepare: (sql) => {
          const statement = database.prepare(sql);
          return {
            run: (values) => statement.run(...values),
            get: (values) => statement.get(...values),
            all: (values) => statement.all(...values),
          };
        },
        close: () => undefined,
      },
    });
    const { token } = await connect(sim);
    sim.snapshots.save("base");
    sim.workspace("other");
    const before = state();
    const own = { Authorization: `Bearer ${sim.adminToken}` };
    expect(adminRoutes.length).toBeGreaterThan(15);
    for (const { method, path } of adminRoutes)
      for (const [origin, headers, status] of [
        [sim.origin, {}, 401],
        [sim.origin, { Authorization: "Bearer wrong" }, 401],
        [sim.origin, { Authorization: `Bearer ${token}` }, 401],
        [sim.origin, { ...own, Origin: "https://evil.example" }, 403],
        [sim.origin, { ...own, Origin: sim.origin }, 403],
        ["http://rebound.example", own, 403],
      ] as const) {
        const url = `${origin}/_simulator${path.replaceAll(/:\w+/g, "other")}`;
        const response = await sim.fetch(url, {
          method,
          headers,
          ...(method !== "GET" && { body: JSON.stringify({ name: "x", advance: "1h" }) }),
        });
        expect(response.status, `${method} ${path}`).toBe(status);
      }
    expect(state() === before).toBe(true);
  });
});
