import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Journal } from "../../src/journal/journal.js";
import { openDatabase } from "../../src/store/driver.js";
import { prepareTables } from "../../src/store/tables.js";
import { World } from "../../src/world.js";
import { connect, orderPath, replyOf, standingClock, start } from "../support.js";

const order = {
  customerOrderNumber: "PO-1",
  lines: [{ ingramPartNumber: "6YE881", quantity: 1 }],
};

const written = (number: number): Parameters<Journal["write"]>[0] => ({
  at: "2026-03-02T20:00:00.000Z",
  method: "GET",
  path: `/${number}`,
  query: {},
  operation: null,
  level: "501",
  status: 501,
  duration: 1,
  correlationId: null,
  fault: null,
  happened: [],
  headers: {},
});

describe("the journal", () => {
  it("notes every call with its operation, answer, correlation id and simulated time", async () => {
    await using sim = await start({ clock: standingClock() });
    const caller = await connect(sim);
    await caller.get("/resellers/v6/catalog?keyword=6YE881", { "IM-CorrelationID": "abc123" });
    const [token, search] = sim.journal.find();
    expect(token).toMatchObject({
      operation: "get-accesstoken",
      status: 200,
      workspace: "default",
    });
    expect(search).toMatchObject({
      seq: 2,
      at: "2026-03-02T20:00:00.000Z",
      method: "GET",
      path: "/resellers/v6/catalog",
      query: { keyword: "6YE881" },
      operation: "get-reseller-v6-productsearch",
      level: "stateful",
      status: 200,
      correlationId: "abc123",
      fault: null,
      happened: [],
      headers: { "im-customernumber": "20-222222", "im-countrycode": "US" },
    });
    expect(search?.duration).toBeGreaterThan(0);
  });

  it("notes what was sent, and why a call was refused", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await caller.post(orderPath, order);
    await caller.post(orderPath, order);
    const [placed, refused] = sim.journal.find({ operation: "postCreateorderV6" });
    expect(placed?.body).toBe(JSON.stringify(order));
    expect(placed?.refusal).toBeUndefined();
    expect(refused).toMatchObject({ status: 400, refusal: "CUSTOMER-PO-EXISTS" });
    await caller.post(orderPath, { customerOrderNumber: "PO-2", lines: [{}] });
    expect(sim.journal.find({ status: "4xx" }).at(-1)?.refusal).toContain("lines[0]");
  });

  it("notes both that an order was booked and that its answer was lost", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    sim.faults.add("f4");
    await expect(caller.post(orderPath, order)).rejects.toThrow("fetch failed");
    expect(sim.orders("PO-1")).toHaveLength(1);
    const [entry] = sim.journal.find({ fault: "f4" });
    expect(entry).toMatchObject({
      operation: "post-createorder_v6",
      status: 201,
      fault: { by: ["f4"], effect: "reset", phase: "after", performed: true },
    });
    expect(sim.journal.count({ fault: true })).toBe(1);
    expect(sim.journal.count({ fault: false })).toBe(1);
  });

  it("notes what happened by a call, and not what was due before it", async () => {
    const clock = standingClock();
    await using sim = await start({ clock });
    const caller = await connect(sim);
    const hold = [{ attributeName: "allowOrderOnCustomerHold", attributeValue: "true" }];
    const { body } = await caller.post(orderPath, { ...order, additionalAttributes: hold });
    const number: string = body.orders[0].ingramOrderNumber;
    const release = await sim.fetch(
      `${sim.origin}/resellers/v6/orders/${number}?actionCode=release`,
      { method: "PUT", headers: caller.headers, body: "{}" },
    );
    expect(release.status).toBe(200);
    expect(sim.journal.find({ happened: number })).toEqual([
      expect.objectContaining({
        operation: "put-ordermodify",
        happened: [expect.stringContaining(`order ${number} released`)],
      }),
    ]);
    clock.forward(3 * 86_400_000);
    const later = await connect(sim);
    await later.get("/resellers/v6/orders/search");
    expect(sim.journal.find().at(-1)?.happened).toEqual([]);
  });

  it("names what is near a path that the API does not have", async () => {
    await using sim = await start();
    await (await connect(sim)).get("/resellers/v6/quote/search");
    expect(sim.journal.find({ level: "501" })).toEqual([
      expect.objectContaining({
        operation: null,
        status: 501,
        nearest: expect.arrayContaining(["GET /resellers/v6/quotes/search (get-quotessearch_v6)"]),
      }),
    ]);
  });

  it("finds by operation, method, path, status and class of status", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await caller.get("/resellers/v6/catalog");
    await caller.get("/resellers/v6/catalog?pageNumber=0");
    await caller.post(orderPath, order);
    const { journal } = sim;
    expect(journal.count({ operation: "GET /resellers/v6/catalog" })).toBe(2);
    expect(journal.count({ operation: "get-reseller-v6-productsearch", status: 400 })).toBe(1);
    expect(journal.count({ status: "2xx" })).toBe(3);
    expect(journal.count({ method: "post", path: "/orders" })).toBe(1);
    expect(journal.find({ after: 3 }).map(({ seq }) => seq)).toEqual([4]);
    expect(() => journal.count({ status: "many" })).toThrow(/404.*4xx/);
  });

  it("resolves a wait with a call that comes later, or is there already", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    const coming = sim.journal.wait({ operation: "post-createorder_v6" });
    await caller.get("/resellers/v6/catalog");
    await caller.post(orderPath, order);
    await expect(coming).resolves.toMatchObject({ status: 201 });
    await expect(sim.journal.wait({ status: 201 })).resolves.toEqual(await coming);
  });

  it("ends a wait when its signal says so", async () => {
    await using sim = await start();
    const controller = new AbortController();
    const coming = sim.journal.wait({ status: 418 }, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(coming).rejects.toThrow("enough");
  });

  it("keeps the calls of workspaces apart, and is empty after a reset", async () => {
    await using sim = await start();
    const other = sim.workspace("other");
    const caller = await connect({ ...sim, credentials: other.credentials });
    await caller.get("/resellers/v6/catalog");
    expect(sim.journal.count()).toBe(0);
    expect(other.journal.count()).toBe(2);
    expect(other.journal.find()[0]?.workspace).toBe("other");
    other.reset();
    expect(other.journal.count()).toBe(0);
  });

  it("leaves the journal out of snapshots", async () => {
    await using sim = await start();
    await connect(sim);
    sim.snapshots.save("base");
    expect(sim.workspace("copy", { snapshot: "base" }).journal.count()).toBe(0);
  });

  it("keeps the last 5,000 calls and goes on counting", async () => {
    const database = await openDatabase(":memory:");
    prepareTables(database, () => undefined);
    const journal = new Journal(database, "w");
    for (let number = 1; number <= 5250; number++) journal.write(written(number));
    const kept = journal.find();
    expect(kept.length).toBeLessThanOrEqual(5100);
    expect(kept.length).toBeGreaterThanOrEqual(5000);
    expect(kept.at(-1)).toMatchObject({ seq: 5250, path: "/5250" });
    expect(journal.find({}, 3).map(({ seq }) => seq)).toEqual([5248, 5249, 5250]);
    journal.clear();
    expect([journal.count(), journal.last()]).toEqual([0, 5250]);
    database.close();
  });

  it("outlives a task that fails", async () => {
    const fail = (): never => {
      throw new Error("broken");
    };
    const world = new World(await openDatabase(":memory:"), {
      baseClock: standingClock(),
      work: { tasks: { fail }, errands: {} },
      seed: 1,
      products: 10,
      start: {},
      callsPerMinute: undefined,
    });
    const { journal, schedule, clock, settler } = world.default;
    journal.write(written(1));
    schedule.at(clock.now() + 1000, "fail", {});
    await expect(settler.advanceTo(() => clock.now() + 2000)).rejects.toThrow("broken");
    expect(journal.count()).toBe(1);
    await world.close();
  });

  it("keeps no more than 4,000 characters of a body", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await caller.post(orderPath, { ...order, notes: "n".repeat(100_000) });
    expect(sim.journal.find().at(-1)?.body).toHaveLength(4000);
  });

  it("survives the process together with the state", async () => {
    const folder = await mkdtemp(join(tmpdir(), "xi-journal-"));
    try {
      const state = join(folder, "state.db");
      {
        await using sim = await start({ state });
        await connect(sim);
      }
      await using again = await start({ state });
      expect(again.journal.count({ operation: "get-accesstoken" })).toBe(1);
      await connect(again);
      expect(again.journal.find().map(({ seq }) => seq)).toEqual([1, 2]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the admin surface of the journal", () => {
  it("lists, counts and clears", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await caller.get("/resellers/v6/catalog");
    await caller.get("/resellers/v6/catalog?pageNumber=0");
    const admin = async (
      method: string,
      path: string,
    ): Promise<Awaited<ReturnType<typeof replyOf>>> =>
      replyOf(
        await sim.fetch(`${sim.origin}/_simulator${path}`, {
          method,
          headers: { Authorization: `Bearer ${sim.adminToken}` },
        }),
      );
    const refused = await admin("GET", "/journal?operation=getResellerV6Productsearch&status=4xx");
    expect(refused.body).toMatchObject({ last: 3, entries: [{ status: 400 }] });
    expect((await admin("GET", "/journal?limit=1")).body.entries).toEqual([
      expect.objectContaining({ seq: 3 }),
    ]);
    expect((await admin("GET", "/journal/count?status=200")).body).toEqual({ count: 2 });
    expect((await admin("GET", "/journal?level=9")).status).toBe(400);
    expect((await admin("DELETE", "/journal")).status).toBe(204);
    expect(sim.journal.count()).toBe(0);
  });
});

/** What nobody may find afterwards, in each place where somebody could have put it. */
const planted = {
  secret: "PLANTED-client-secret-9f3",
  token: "PLANTEDbearertoken1234567890",
  body: "PLANTED-in-a-body-77a",
  query: "PLANTED-in-a-query-51c",
  form: "PLANTED-in-a-form-0d2",
};

describe("secrets", () => {
  it("are nowhere in the journal, and what was never ours is nowhere on disk", async () => {
    const folder = await mkdtemp(join(tmpdir(), "xi-secrets-"));
    try {
      const state = join(folder, "state.db");
      const sim = await start({ state });
      const owner = sim.workspace("owned");
      const caller = await connect({ ...sim, credentials: owner.credentials });
      const send = (path: string, init: RequestInit = {}): Promise<Response> =>
        sim.fetch(`${sim.origin}${path}`, init);
      const webhook = owner.webhooks.register({
        mode: "collect",
        secret: "PLANTED-webhook-secret-e81",
      });
      const credentials = { grant_type: "client_credentials", client_id: "mine" };
      const query = new URLSearchParams({
        ...credentials,
        client_secret: planted.query,
      }).toString();
      await send(`/oauth/oauth20/token?${query}`);
      await send("/oauth/oauth20/token", {
        method: "POST",
        body: new URLSearchParams({ ...credentials, client_secret: planted.form }),
      });
      const headers = { ...caller.headers, Authorization: `Bearer ${planted.token}` };
      await send(`/resellers/v6/catalog?keyword=${planted.token}`, { headers });
      await send(`/nowhere/${planted.token}?api_key=${planted.secret}`, { headers });
      await caller.post(orderPath, {
        ...order,
        notes: `token ${caller.token}`,
        clientSecret: planted.body,
        nested: { "x-hub-signature": planted.body },
      });
      await caller.post(orderPath, `{"password":"${planted.body}","lines":[`);
      await caller.get("/resellers/v6/catalog", { "IM-SenderID": caller.token });
      const journals = JSON.stringify([sim.journal.find(), owner.journal.find()]);
      expect(sim.journal.count() + owner.journal.count()).toBeGreaterThan(7);
      for (const secret of [
        ...Object.values(planted),
        caller.token,
        owner.credentials.clientSecret,
        webhook.secret,
        sim.adminToken,
      ])
        expect([secret, journals.includes(secret)]).toEqual([secret, false]);
      expect(journals).toContain("[redacted]");
      await sim.close();
      for (const name of await readdir(folder)) {
        const bytes = await readFile(join(folder, name), "latin1");
        for (const secret of [...Object.values(planted), sim.adminToken])
          expect([name, secret, bytes.includes(secret)]).toEqual([name, secret, false]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
