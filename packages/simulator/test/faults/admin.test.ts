import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Simulator } from "../../src/index.js";
import { bin, isBuilt, patient } from "../core/program.js";
import { replyOf, type Reply } from "../support.js";
import { over } from "./support.js";

const catalog = "/resellers/v6/catalog?pageSize=1";

const admin = async (
  { fetch, origin, adminToken }: Simulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> =>
  replyOf(
    await fetch(`${origin}/_simulator${path}`, {
      method,
      headers: { Authorization: `Bearer ${adminToken}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );

describe("faults over HTTP", () => {
  it("are added, listed with their hits, and cleared one by one or together", async () => {
    await over("fetch", async ({ sim, send }) => {
      const added = await admin(sim, "POST", "/faults", {
        name: "slow-catalog",
        match: { operation: "catalog" },
        effect: { kind: "answer", status: 503 },
        lasts: "10m",
      });
      expect(added.status).toBe(201);
      expect(added.body.faults).toMatchObject([{ name: "slow-catalog", hits: 0 }]);
      expect((await admin(sim, "POST", "/faults", { preset: "f2", count: 1 })).status).toBe(201);
      expect((await send(catalog)).status).toBe(503);
      const { body } = await admin(sim, "GET", "/faults");
      expect(body.faults).toMatchObject([
        {
          name: "slow-catalog",
          hits: 1,
          state: "active",
          expiresAt: "2026-03-02T20:10:00.000Z",
        },
        { name: "f2.reset", preset: "f2", count: 1 },
        { name: "f2.bare" },
        { name: "f2.other-status" },
      ]);
      expect((await admin(sim, "DELETE", "/faults/slow-catalog")).body).toEqual({ cleared: 1 });
      expect((await admin(sim, "DELETE", "/faults/slow-catalog")).status).toBe(404);
      expect((await admin(sim, "DELETE", "/faults")).body).toEqual({ cleared: 3 });
    });
  });

  it("belong to the workspace that is named", async () => {
    await over("fetch", async ({ sim }) => {
      const other = sim.workspace("other");
      await admin(sim, "POST", "/faults?workspace=other", { preset: "f4" });
      expect(sim.faults.list()).toEqual([]);
      expect(other.faults.list()).toHaveLength(1);
    });
  });

  it.each([
    [{ effect: { kind: "explode" } }, "effect.kind has to be one of"],
    [{ preset: "f9" }, "f9 is about price and stock files"],
    [{ preset: 7 }, "A preset takes preset, match, count, lasts."],
    [{ preset: "f4", every: 2 }, "A preset takes preset, match, count, lasts, not every."],
    [undefined, "Send a fault, or the name of a preset as preset."],
  ])("are refused with the reason: %j", async (body, reason) => {
    await over("fetch", async ({ sim }) => {
      const reply = await admin(sim, "POST", "/faults", body);
      expect(reply.status).toBe(400);
      expect(reply.body.message).toContain(reason);
      expect(sim.faults.list()).toEqual([]);
    });
  });

  it("tell presets and magic values, and switch these off", async () => {
    await over("fetch", async ({ sim, send }) => {
      const presets = (await admin(sim, "GET", "/faults/presets")).body.presets;
      expect(presets[0]).toEqual({ name: "f1", does: expect.any(String) });
      const before = await admin(sim, "GET", "/faults/magic-values");
      expect(before.body).toMatchObject({ on: true });
      expect(before.body.orderNumbers[0]).toMatchObject({ value: "SIM-LOST-", once: true });
      await admin(sim, "PUT", "/faults/magic-values", { on: false });
      expect((await send("/resellers/v6/catalog/details/SIM503")).status).toBe(404);
      expect((await admin(sim, "PUT", "/faults/magic-values", {})).status).toBe(400);
    });
  });

  it("need the admin token", async () => {
    await over("fetch", async ({ sim }) => {
      for (const [method, body] of [
        ["POST", '{"preset":"f4"}'],
        ["DELETE", undefined],
      ] as const) {
        const response = await sim.fetch(`${sim.origin}/_simulator/faults`, {
          method,
          ...(body !== undefined && { body }),
        });
        expect(response.status).toBe(401);
      }
      expect(sim.faults.list()).toEqual([]);
    });
  });
});

describe.skipIf(!isBuilt)("faults on the command line", patient, () => {
  /** Runs a command against a simulator on a port. */
  const run = async (
    sim: Simulator,
    url: string,
    ...args: readonly string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const env = {
      ...process.env,
      XI_SIMULATOR_ADMIN_URL: `${url}/_simulator`,
      XI_SIMULATOR_ADMIN_TOKEN: sim.adminToken,
    };
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [bin, "faults", ...args], {
        env,
      });
      return { code: 0, out: stdout, err: "" };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  };

  it("adds presets and rules, lists them, and clears them", async () => {
    await over("fetch", async ({ sim }) => {
      const { url } = await sim.listen();
      const preset = await run(sim, url, "add", "f4", "--po", "SHOP-*", "--lasts", "1h");
      expect(preset.out).toContain("until 2026-03-02T21:00:00.000Z");
      const rule =
        "add --effect delay=5s --operation orders catalog --every 3 --header IM-SenderID=till X-Try=2 --phase after --name late";
      await run(sim, url, ...rule.split(" "));
      await run(sim, url, "add", "--rule", '{"effect":{"kind":"answer","status":500},"count":2}');
      expect(sim.faults.list()).toMatchObject([
        { name: "f4", match: { po: "SHOP-*" } },
        {
          name: "late",
          phase: "after",
          effect: { kind: "delay", by: "5s" },
          match: {
            operation: ["orders", "catalog"],
            every: 3,
            header: { "IM-SenderID": "till", "X-Try": "2" },
          },
        },
        { count: 2, effect: { status: 500 } },
      ]);
      const listed = await run(sim, url, "list", "--json");
      expect(JSON.parse(listed.out)).toEqual(JSON.parse(JSON.stringify(sim.faults.list())));
      expect((await run(sim, url, "list")).out).toMatch(/^f4 +reset after +active: 0 in 0 calls/);
      expect((await run(sim, url, "clear", "late")).out).toBe("Cleared 1.\n");
      expect((await run(sim, url, "clear")).out).toBe("Cleared 2.\n");
      expect((await run(sim, url, "list")).out).toBe("Nothing goes wrong.\n");
      expect((await run(sim, url, "presets")).out).toContain("monday-morning");
    });
  });

  it.each([
    [["add"], 2, "Name a preset, or give --effect, or --rule"],
    [["add", "f9"], 1, "f9 is about price and stock files"],
    [["add", "--effect", "reset=1"], 1, "reset takes no value."],
    [["add", "--rule", "{"], 1, "It has to be JSON."],
    [["clear", "nothing"], 1, "There is no fault nothing."],
  ] as const)("%j ends with %d and says why", async (args, code, reason) => {
    await over("fetch", async ({ sim }) => {
      const { url } = await sim.listen();
      const result = await run(sim, url, ...args);
      expect(result.code).toBe(code);
      expect(result.err).toContain(reason);
    });
  });
});
