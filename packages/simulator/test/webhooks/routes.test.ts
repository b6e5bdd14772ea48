import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../src/command.js";
import type { Simulator } from "../../src/index.js";
import { standingClock, start, replyOf, type Reply } from "../support.js";
import { receiver } from "./support.js";

type Ask = (method: string, path: string, body?: object) => Promise<Reply>;

const asking =
  (sim: Simulator): Ask =>
  async (method, path, body) =>
    replyOf(
      await sim.fetch(`${sim.origin}/_simulator${path}`, {
        method,
        headers: { Authorization: `Bearer ${sim.adminToken}` },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );

describe("the admin surface of webhooks", () => {
  it("registers, lists without secrets, changes and removes", async () => {
    await using sim = await start({ clock: standingClock() });
    const ask = asking(sim);
    const made = await ask("POST", "/webhooks", { mode: "collect", events: ["order_hold"] });
    expect(made).toMatchObject({
      status: 201,
      body: {
        webhook: { id: 1, events: ["im::order_hold"], secret: expect.stringMatching(/^\w{32}$/) },
      },
    });
    const listed = await ask("GET", "/webhooks");
    expect(listed.body.webhooks).toHaveLength(1);
    expect(JSON.stringify(listed.body)).not.toContain(made.body.webhook.secret);
    const changed = await ask("PATCH", "/webhooks/1", { mischief: ["duplicate"] });
    expect(changed.body.webhook.mischief).toEqual([{ name: "duplicate" }]);
    expect((await ask("DELETE", "/webhooks/1")).status).toBe(204);
    expect((await ask("GET", "/webhooks")).body.webhooks).toEqual([]);
  });

  it("sends by hand, awaits, shows and sends again", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    const ask = asking(sim);
    await ask("POST", "/webhooks", { url: hook.url, secret: "s" });
    const sent = await ask("POST", "/webhooks/send", { event: "order_hold", order: "20-VWMRP" });
    expect(sent.body).toEqual({ deliveries: [1] });
    const came = await ask("POST", "/webhooks/expect", { event: "order_hold", within: "1m" });
    expect(came.body.delivery).toMatchObject({ id: 1, state: "delivered" });
    const missed = await ask("POST", "/webhooks/expect", { event: "order_voided", within: "1m" });
    expect(missed).toMatchObject({
      status: 404,
      body: { message: "No im::order_voided came within 1m. Nothing came at all." },
    });
    const log = await ask("GET", "/webhooks/deliveries?order=20-VWMRP&state=delivered");
    expect(log.body.deliveries).toMatchObject([
      { id: 1, bodyLength: hook.received[0]?.body.length },
    ]);
    expect(log.body.deliveries[0].request).not.toHaveProperty("body");
    const shown = await ask("GET", "/webhooks/deliveries/1");
    expect(shown.body.delivery.request.body).toBe(hook.received[0]?.body);
    const again = await ask("POST", "/webhooks/deliveries/1/redeliver");
    expect(again.body.delivery.attempts).toHaveLength(2);
  });

  it("says what is wrong with what it is asked", async () => {
    await using sim = await start({ clock: standingClock() });
    const ask = asking(sim);
    for (const [method, path, body, status, message] of [
      ["POST", "/webhooks", { url: "http://10.0.0.1/" }, 400, "--allow-webhook-host"],
      ["POST", "/webhooks", undefined, 400, "Send a JSON object."],
      ["PATCH", "/webhooks/7", {}, 400, "There is no webhook 7."],
      ["DELETE", "/webhooks/x", undefined, 400, "is a whole number"],
      ["POST", "/webhooks/send", { event: "im::nothing" }, 400, "There is no event im::nothing"],
      ["GET", "/webhooks/deliveries?limit=many", undefined, 400, "limit is a whole number"],
      ["GET", "/webhooks/deliveries/7", undefined, 404, "There is no delivery 7."],
      ["POST", "/webhooks/deliveries/7/redeliver", undefined, 400, "There is no delivery 7."],
      ["PUT", "/webhooks/retry", { retry: "never" }, 400, "retry is once"],
    ] as const) {
      const reply = await ask(method, path, body);
      expect([path, reply.status, reply.body.message]).toEqual([
        path,
        status,
        expect.stringContaining(message),
      ]);
    }
  });

  it("does nothing for who has no token", async () => {
    await using sim = await start({ clock: standingClock() });
    const response = await sim.fetch(`${sim.origin}/_simulator/webhooks`, {
      method: "POST",
      body: JSON.stringify({ mode: "collect" }),
    });
    expect([response.status, sim.webhooks.list()]).toEqual([401, []]);
  });
});

describe("the command", () => {
  let printed = "";
  beforeEach(() => {
    printed = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  });

  const run = async (sim: Simulator, url: string, ...args: string[]): Promise<string> => {
    vi.stubEnv("XI_SIMULATOR_ADMIN_URL", `${url}/_simulator`);
    vi.stubEnv("XI_SIMULATOR_ADMIN_TOKEN", sim.adminToken);
    printed = "";
    await runCommand(["webhooks", ...args]);
    return printed;
  };

  it("adds, sends, logs, shows, sends again and removes", async () => {
    await using hook = await receiver();
    await using sim = await start({ clock: standingClock() });
    const { url } = await sim.listen();
    const added = await run(
      sim,
      url,
      "add",
      hook.url,
      "--event",
      "im::order_hold",
      "--secret",
      "s",
    );
    expect(added).toContain(`1  ${hook.url}  im::order_hold\nIts secret: s\n`);
    expect(await run(sim, url)).toBe(`  1  ${hook.url}  im::order_hold\n`);
    expect(await run(sim, url, "send", "im::order_hold", "--order", "20-VWMRP")).toBe(
      "Made: delivery 1.\n",
    );
    await sim.clock.advance(0);
    expect(await run(sim, url, "log")).toMatch(
      /^ {4}1 {2}2026-03-02T20:00:00\.000Z {2}to 1 {2}im::order_hold 20-VWMRP {2}delivered 200 in [\d.]+ ms\n$/,
    );
    expect(await run(sim, url, "show", "1")).toContain(
      `POST ${hook.url}\ncontent-type: application/json`,
    );
    expect(await run(sim, url, "redeliver", "1")).toContain("try 2");
    expect(JSON.parse(await run(sim, url, "log", "--json")).deliveries).toHaveLength(1);
    expect(await run(sim, url, "remove", "1")).toBe("Webhook 1 is gone.\n");
    expect(await run(sim, url, "list")).toBe("There is no webhook.\n");
  });

  it("reads mischief with its particulars, and calms it", async () => {
    await using sim = await start({ clock: standingClock() });
    const { url } = await sim.listen();
    const mischief = "delay:after=1h,chance=0.2,events=im::order_hold+im::order_voided";
    await run(sim, url, "add", "--collect", "--mischief", "drop", "--mischief", mischief);
    expect(sim.webhooks.list()[0]).toMatchObject({
      mode: "collect",
      mischief: [
        { name: "drop" },
        { name: "delay", after: "1h", chance: 0.2, events: ["im::order_hold", "im::order_voided"] },
      ],
    });
    await run(sim, url, "change", "1", "--mischief", "none", "--retry", "10s,5m");
    expect(sim.webhooks.list()[0]).toMatchObject({ mischief: [], retry: ["10s", "5m"] });
    expect(await run(sim, url, "mischief")).toContain("huge-body           the body is filled up");
  });

  it("says what the simulator has against it", async () => {
    await using sim = await start({ clock: standingClock() });
    const { url } = await sim.listen();
    expect(await run(sim, url, "add", "https://hooks.example/")).toContain("--allow-webhook-host");
    expect(process.exitCode).toBe(1);
  });
});
