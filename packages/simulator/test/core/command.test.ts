import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { orderPath } from "../support.js";
import { bin, endOf, isBuilt, patient, withPrograms, type Facts } from "./program.js";

async function tokenOf(facts: Facts): Promise<string> {
  const response = await fetch(`${facts.url}/oauth/oauth20/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: facts.clientId,
      client_secret: facts.clientSecret,
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function order(facts: Facts, token: string, customerOrderNumber: string): Promise<number> {
  const response = await fetch(facts.url + orderPath, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "IM-CustomerNumber": facts.customerNumber,
      "IM-CountryCode": facts.countryCode,
      "IM-CorrelationID": "0123456789abcdef0123456789abcdef",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      customerOrderNumber,
      lines: [{ ingramPartNumber: "SIM001", quantity: 1 }],
    }),
  });
  await response.text();
  return response.status;
}

const portOf = (facts: Facts): string => new URL(facts.url).port;

describe.skipIf(!isBuilt)("start", patient, () => {
  it("lists what runs, and takes it off the list when it ends", async () => {
    await withPrograms(async (programs) => {
      const { child, facts } = await programs.start("--port", "0");
      const status = await programs.run("status", "--json");
      expect(JSON.parse(status.out)).toEqual([
        {
          pid: child.pid,
          port: Number(portOf(facts)),
          url: facts.url,
          adminUrl: facts.adminUrl,
          adminToken: facts.adminToken,
          folder: expect.stringContaining(programs.folder) as string,
          state: null,
          startedAt: expect.stringMatching(/^20\d\d-.*Z$/) as string,
          answers: true,
        },
      ]);
      const stopped = await programs.run("stop");
      expect(stopped).toMatchObject({ code: 0, out: `Ended the simulator at ${facts.url}.\n` });
      expect(await programs.run("status")).toMatchObject({ code: 1, out: "No simulator runs.\n" });
      expect(await programs.run("stop")).toMatchObject({ code: 1, err: "No simulator runs.\n" });
    });
  });

  it("keeps the list from other people, and clears away what a killed one left", async () => {
    await withPrograms(async (programs) => {
      const { child, facts } = await programs.start("--port", "0");
      const running = join(programs.folder, "running");
      expect(readdirSync(running)).toEqual([`${portOf(facts)}.json`]);
      if (process.platform !== "win32") {
        expect(statSync(running).mode & 0o777).toBe(0o700);
        expect(statSync(join(running, `${portOf(facts)}.json`)).mode & 0o777).toBe(0o600);
      }
      await programs.kill(child);
      expect(readdirSync(running)).toHaveLength(1);
      expect((await programs.run("status")).out).toBe("No simulator runs.\n");
      expect(readdirSync(running)).toEqual([]);
    });
  });

  it("names the owner of a port that is taken", async () => {
    await withPrograms(async (programs) => {
      const { child, facts } = await programs.start("--port", "0");
      const port = portOf(facts);
      const clash = await programs.run("start", "--products", "20", "--port", port);
      expect(clash.code).toBe(1);
      expect(clash.err).toContain(`Port ${port} belongs to the simulator with pid ${child.pid},`);
      expect(clash.err).toContain(`xi-simulator stop --port ${port}`);

      const other = createServer().listen(0, "127.0.0.1");
      await once(other, "listening");
      const taken = (other.address() as AddressInfo).port;
      const strange = await programs.run("start", "--products", "20", "--port", String(taken));
      expect(strange).toMatchObject({ code: 1 });
      expect(strange.err).toContain(`Port ${taken} belongs to another program.`);
      other.close();
    });
  });

  it("runs twenty times at once, each on a port of its own", async () => {
    await withPrograms(async (programs) => {
      const started = await Promise.all(
        Array.from({ length: 20 }, async () => programs.start("--port", "0")),
      );
      expect(new Set(started.map(({ facts }) => facts.url)).size).toBe(20);
      expect(new Set(started.map(({ facts }) => facts.adminToken)).size).toBe(20);
      const tokens = await Promise.all(started.map(async ({ facts }) => tokenOf(facts)));
      expect(new Set(tokens).size).toBe(20);
      const { out } = await programs.run("status", "--json");
      expect(JSON.parse(out)).toHaveLength(20);
      expect(await programs.run("clock")).toMatchObject({
        code: 1,
        err: expect.stringContaining("Several simulators run. Say which with --port:") as string,
      });
      expect((await programs.run("stop", "--all")).code).toBe(0);
      expect((await programs.run("status")).out).toBe("No simulator runs.\n");
    });
  });

  it.each([
    ["wild", "2026-03-03T08:00:00Z", /^The back end is down .* until 2026-03-03T04:00:00-08:00,/],
    ["wild", "2026-03-02T18:00:00Z", /^$/],
    ["live", "2026-03-03T08:00:00Z", /^$/],
  ])("says under %s at %s whether orders fail for maintenance", async (profile, at, notice) => {
    await withPrograms(async (programs) => {
      const { child } = await programs.start("--port", "0", "--profile", profile, "--at", at);
      child.kill("SIGTERM");
      expect((await endOf(child)).err).toMatch(notice);
    });
  });

  it("says in one line why it cannot start", async () => {
    await withPrograms(async (programs) => {
      const state = join(programs.folder, "state.db");
      await programs.start("--port", "0", "--state", state);
      expect(await programs.run("start", "--port", "0", "--state", state)).toEqual({
        code: 1,
        out: "",
        err: "The state file is in use by another simulator.\n",
      });
      expect((await programs.run("start", "--at", "yesterday")).err).toBe(
        '"yesterday" is no moment. Write it like 2026-03-02T12:00:00Z.\n',
      );
    });
  });
});

describe.skipIf(!isBuilt)("exec", patient, () => {
  const print = ["-e", "console.log(JSON.stringify(process.env))"];

  it("gives the program what a client needs, and ends as the program ends", async () => {
    await withPrograms(async (programs) => {
      const { code, out } = await programs.run("exec", "--products", "20", "--", "node", ...print);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        XI_ENVIRONMENT: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
        XI_CLIENT_ID: "sim-client",
        XI_CLIENT_SECRET: "sim-secret",
        XI_CUSTOMER_NUMBER: "20-222222",
        XI_COUNTRY_CODE: "US",
        XI_SENDER_ID: "xi-simulator",
        XI_CONTACT: "buyer@example.com",
        XI_SIMULATOR_ADMIN_URL: expect.stringMatching(/\/_simulator$/) as string,
      });
      expect((await programs.run("status")).out).toBe("No simulator runs.\n");
      for (const [script, expected] of [
        ["process.exit(7)", 7],
        ["process.kill(process.pid, 'SIGTERM')", 143],
      ] as const)
        expect((await programs.run("exec", "--products", "20", "node", "-e", script)).code).toBe(
          expected,
        );
      expect(await programs.run("exec", "--products", "20", "there-is-no-such")).toMatchObject({
        code: 127,
        err: "There is no program there-is-no-such.\n",
      });
    });
  });

  it("lets commands within it speak to its simulator", async () => {
    await withPrograms(async (programs) => {
      const script = `
        const { spawnSync } = require("node:child_process");
        const { stdout } = spawnSync(${JSON.stringify(process.execPath)}, [process.argv[1], "clock", "--json"]);
        process.stdout.write(stdout);`;
      const { out } = await programs.run(
        "exec",
        "--products",
        "20",
        "--at",
        "2026-03-02T12:00:00Z",
        "--clock-rate",
        "0",
        "--",
        "node",
        "-e",
        script,
        bin,
      );
      expect(JSON.parse(out)).toMatchObject({
        clock: { now: "2026-03-02T12:00:00.000Z", mode: "frozen" },
      });
    });
  });

  it.skipIf(process.platform === "win32")(
    "hands on Ctrl-C, kills what does not end by it, and leaves nothing behind",
    async () => {
      await withPrograms(async (programs) => {
        const stubborn = `
          process.on("SIGINT", () => console.log("asked"));
          console.log(process.pid);
          setInterval(() => undefined, 1000);`;
        const child = programs.spawn(["exec", "--products", "20", "--", "node", "-e", stubborn]);
        const lines = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]();
        const pid = Number((await lines.next()).value);
        child.kill("SIGINT");
        expect((await lines.next()).value).toBe("asked");
        child.kill("SIGINT");
        expect((await endOf(child)).code).toBe(137);
        expect(() => process.kill(pid, 0)).toThrow("ESRCH");
        expect((await programs.run("status")).out).toBe("No simulator runs.\n");
      });
    },
  );
});

describe.skipIf(!isBuilt)("the commands that rule a simulator", patient, () => {
  it("move its clock, reset it, and put states aside", async () => {
    await withPrograms(async (programs) => {
      const began = ["--at", "2026-03-02T12:00:00Z", "--clock-rate", "0"];
      const { facts } = await programs.start("--port", "0", ...began);
      await order(facts, await tokenOf(facts), "PO-1");
      const say = async (...args: string[]): Promise<string> => {
        const { code, out, err } = await programs.run(...args);
        return code === 0 ? out : `${code}: ${err}`;
      };
      expect(await say("snapshot", "save", "first")).toBe("Saved first.\n");
      const moved = await say("clock", "advance", "26h");
      expect(moved).toContain("It is 2026-03-03T14:00:00.000Z (frozen).");
      expect(moved).toMatch(/ token …\w{4} expired\n/);
      expect(await say("clock", "set", "2026-03-01T00:00:00Z")).toMatch(
        /^1: Time does not run backwards/,
      );
      expect(await say("clock", "advance", "soon")).toMatch(/^1: "soon" is no length of time/);
      expect(await say("clock", "scale", "50")).toContain("(scaled by 50)");
      expect(await say("clock", "freeze")).toContain("(frozen)");
      expect(await say("snapshot", "load", "first")).toBe(
        "The workspace default is as in first.\n",
      );
      expect(await say("clock")).toContain("It is 2026-03-02T12:00:00.000Z (frozen).");
      expect(await say("snapshot")).toBe("first  of default  at 2026-03-02T12:00:00.000Z\n");
      expect(await say("snapshot", "branch", "first", "b")).toMatch(
        /^b {2}client sim-b {2}secret /,
      );
      expect(await say("snapshot", "export", "first", "first.json")).toBe("");
      const file = JSON.parse(readFileSync(join(programs.folder, "first.json"), "utf8")) as object;
      expect(file).toMatchObject({ format: "xi-simulator-snapshot", name: "first" });
      expect(await say("snapshot", "import", "first.json", "copy")).toBe("Took up copy.\n");
      expect(await say("snapshot", "remove", "copy")).toBe("Removed copy.\n");
      expect(await say("workspace", "create", "w", "--environment", "sandbox")).toMatch(
        /^w {2}client sim-w .* sandbox /,
      );
      expect(await say("clock", "--workspace", "w")).toContain("It is 2026-03-02T12:00:00.000Z");
      expect(await say("workspace", "remove", "w")).toBe("Removed the workspace w.\n");
      expect((await say("workspace")).split("\n")).toHaveLength(3);
      expect(await say("reset")).toBe("The workspace default is as it began.\n");
      expect(await say("reset", "--keep", "nothing")).toMatch(/^1: keep takes clock, /);
      expect(await say("clock", "--port", "1")).toBe(
        "1: No simulator runs on port 1. See: xi-simulator status\n",
      );
    });
  });
});

describe.skipIf(!isBuilt)("a state file", patient, () => {
  it("loses nothing that was answered, however often the process is killed", async () => {
    await withPrograms(async (programs) => {
      const options = ["--port", "0", "--rate-limit", "off"];
      options.push("--state", join(programs.folder, "state.db"));
      const answered = new Set<string>();
      let sent = 0;
      let token: string | undefined;
      for (let round = 0; round < 8; round++) {
        const { child, facts } = await programs.start(...options);
        // The token of the first process is good in all that follow.
        token ??= await tokenOf(facts);
        const until = answered.size + 5 + round * 3;
        const client = async (bearer: string): Promise<void> => {
          while (child.exitCode === null && child.signalCode === null) {
            const number = `PO-${(sent += 1)}`;
            const status = await order(facts, bearer, number).catch(() => undefined);
            if (status === undefined) return;
            expect(status).toBe(201);
            answered.add(number);
            if (answered.size >= until) child.kill("SIGKILL");
          }
        };
        const ended = once(child, "exit");
        await Promise.all([token, token, token, token].map(client));
        await ended;
      }
      const { facts } = await programs.start(...options);
      const response = await fetch(`${facts.adminUrl}/orders`, {
        headers: { Authorization: `Bearer ${facts.adminToken}` },
      });
      const { orders } = (await response.json()) as {
        orders: readonly { customerOrderNumber: string; lines: readonly unknown[] }[];
      };
      const booked = orders.map(({ customerOrderNumber }) => customerOrderNumber);
      expect(answered.size).toBeGreaterThan(100);
      expect(booked).toEqual(expect.arrayContaining([...answered]));
      expect(new Set(booked).size).toBe(booked.length);
      for (const { lines } of orders) expect(lines).toHaveLength(1);
    });
  });
});
