import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { connect, orderPath, queryOf, replyOf, start } from "./support.js";

describe("a simulator on a port", () => {
  it("answers there as it does in the process, on the loopback address", async () => {
    await using sim = await start();
    const { url } = await sim.listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const caller = await connect(sim, { fetch, origin: url });
    const { status } = await caller.post(orderPath, {
      customerOrderNumber: "PO-1",
      lines: [{ ingramPartNumber: "SIM001", quantity: 1 }],
    });
    expect(status).toBe(201);
    const inside = await (await connect(sim)).get("/resellers/v6/orders/search");
    const outside = await caller.get("/resellers/v6/orders/search");
    expect(outside.body).toEqual(inside.body);
  });

  it("frees the port when it is closed", async () => {
    const sim = await start();
    const { url } = await sim.listen();
    await sim.close();
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    await using next = await start();
    const again = await next.listen({ port: Number(new URL(url).port) });
    expect(again.url).toBe(url);
  });

  it("refuses a port that is taken", async () => {
    await using sim = await start();
    const { url } = await sim.listen();
    await expect(sim.listen({ port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
  });

  it("answers no call after it is closed, and can be closed twice", async () => {
    const sim = await start();
    await sim.close();
    await sim.close();
    await expect(sim.fetch(sim.origin)).rejects.toThrow("The simulator is closed.");
  });

  it("leaves the global Request and Response alone", async () => {
    const before = [globalThis.Request, globalThis.Response];
    await using sim = await start();
    await sim.listen();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });
});

describe("fetch without a port", () => {
  it("can be handed around", async () => {
    await using sim = await start();
    const { fetch: alone } = sim;
    expect((await alone(new URL("/nowhere", sim.origin))).status).toBe(501);
    expect((await alone(new Request(`${sim.origin}/nowhere`))).status).toBe(501);
  });

  it("rejects a call that was aborted before it was sent", async () => {
    await using sim = await start();
    const signal = AbortSignal.abort(new Error("no more"));
    await expect(sim.fetch(sim.origin, { signal })).rejects.toThrow("no more");
  });
});

describe("the admin surface", () => {
  const order = {
    customerOrderNumber: "PO-1",
    lines: [{ ingramPartNumber: "SIM001", quantity: 1 }],
  };

  it("tells the booked orders of a customer order number to who has the token", async () => {
    await using sim = await start();
    const caller = await connect(sim);
    await caller.post(orderPath, order);
    const { url } = await sim.listen();
    const headers = { Authorization: `Bearer ${sim.adminToken}` };
    for (const base of [url, sim.origin]) {
      const send = base === url ? fetch : sim.fetch;
      const { status, body } = await replyOf(
        await send(`${base}/_simulator/orders?po=po-1`, { headers }),
      );
      expect(status).toBe(200);
      expect(body.orders).toEqual(sim.orders("PO-1"));
    }
    const { body } = await replyOf(await fetch(`${url}/_simulator/orders`, { headers }));
    expect(body.orders).toHaveLength(5);
  });

  it.each([
    ["no token", {}, 401],
    ["a wrong token", { Authorization: "Bearer nope" }, 401],
    ["a page's origin", { Origin: "https://evil.example" }, 403],
  ])("refuses %s", async (_, extra, expected) => {
    await using sim = await start();
    const token = { Authorization: `Bearer ${sim.adminToken}` };
    const headers = { ...(expected === 403 && token), ...extra };
    const response = await sim.fetch(`${sim.origin}/_simulator/orders`, { headers });
    expect(response.status).toBe(expected);
    expect(await response.text()).not.toContain("SAMPLE-PO-1");
  });

  it("refuses an API token, and a host name that is not its own", async () => {
    await using sim = await start();
    const { token } = await connect(sim);
    const call = async (base: string, bearer: string): Promise<number> =>
      (
        await sim.fetch(`${base}/_simulator/orders`, {
          headers: { Authorization: `Bearer ${bearer}` },
        })
      ).status;
    expect(await call(sim.origin, token)).toBe(401);
    expect(await call("http://rebound.example", sim.adminToken)).toBe(403);
  });
});

const bin = fileURLToPath(new URL("../dist/command/bin.js", import.meta.url));

describe.skipIf(!existsSync(bin))("the command", () => {
  const run = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });

  const firstLine = async (child: ChildProcess): Promise<string> => {
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
      return line;
    throw new Error("no output");
  };

  it.each(["SIGINT", "SIGTERM"] as const)(
    "prints one line of JSON when it answers, and ends cleanly on %s",
    async (signal) => {
      const child = run("start", "--port", "0", "--products", "50", "--json");
      const facts = JSON.parse(await firstLine(child));
      expect(Object.keys(facts)).toEqual([
        "url",
        "adminUrl",
        "adminToken",
        "clientId",
        "clientSecret",
        "customerNumber",
        "countryCode",
      ]);
      const token = await replyOf(
        await fetch(
          `${facts.url}/oauth/oauth20/token?${queryOf({
            grant_type: "client_credentials",
            client_id: facts.clientId,
            client_secret: facts.clientSecret,
          })}`,
        ),
      );
      expect(token.status).toBe(200);
      const admin = await fetch(`${facts.adminUrl}/orders`, {
        headers: { Authorization: `Bearer ${facts.adminToken}` },
      });
      expect(admin.status).toBe(200);
      const limited = await fetch(`${facts.url}/resellers/v6/catalog`, {
        headers: { Authorization: `Bearer ${token.body.access_token}` },
      });
      expect(limited.headers.get("X-RateLimit-Limit")).toBe("60");
      const ended = once(child, "exit");
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    },
  );

  it("prints a sheet for people without --json", async () => {
    const child = run("start", "--port", "0", "--products", "20");
    let text = "";
    for await (const chunk of child.stdout as NodeJS.ReadableStream) {
      text += String(chunk);
      if (text.includes("admin token")) break;
    }
    expect(text).toContain("sim-client");
    const ended = once(child, "exit");
    child.kill("SIGINT");
    await ended;
  });

  it("explains itself, and refuses an option that makes no sense", async () => {
    const help = run("--help");
    let text = "";
    for await (const chunk of help.stdout as NodeJS.ReadableStream) text += String(chunk);
    expect(text).toContain("start");
    const bad = run("start", "--port", "many");
    let problem = "";
    for await (const chunk of bad.stderr as NodeJS.ReadableStream) problem += String(chunk);
    expect(problem).toContain("It has to be a whole number.");
  });
});
