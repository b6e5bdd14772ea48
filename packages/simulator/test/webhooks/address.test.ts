import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { AddressRules } from "../../src/webhooks/address.js";
import { post, type Manner } from "../../src/webhooks/transport.js";
import { listening, receiver } from "./support.js";

const rules = new AddressRules();
const send = (url: string, manner: Partial<Manner> = {}) =>
  post(
    { method: "POST", url, headers: { "content-type": "application/json" }, body: "{}" },
    { rules, signal: new AbortController().signal, ...manner },
  );

describe("an address of a webhook", () => {
  it.each([
    "http://127.0.0.1:8080/hooks",
    "http://127.255.255.254/",
    "http://localhost:8080/",
    "https://LOCALHOST./hooks?key=1",
    "http://shop.localhost/",
    "http://[::1]:8080/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
  ])("may be %s, which is this machine", (address) => {
    expect(rules.check(address)).toBeInstanceOf(URL);
  });

  it.each([
    "http://10.0.0.5/",
    "http://192.168.1.20/",
    "http://3232235796/",
    "http://0xc0a80114/",
    "http://172.16.3.4/",
    "http://8.8.8.8/",
    "http://[2001:db8::1]/",
    "http://[::ffff:10.0.0.5]/",
    "http://[::ffff:0a00:5]/",
    "http://[::7f00:1]/",
    "http://[fd00::1]/",
    "https://hooks.example/",
    "http://localhost.evil.example/",
    "http://127.0.0.1.evil.example/",
  ])("may not be %s, unless it is allowed", (address) => {
    expect(() => rules.check(address)).toThrow("--allow-webhook-host");
  });

  it.each([
    "http://0.0.0.0:8080/",
    "http://0/",
    "http://169.254.169.254/latest/meta-data",
    "http://2852039166/",
    "http://[::]:8080/",
    "http://[::ffff:169.254.169.254]/",
    "http://[fe80::1]/",
    "http://[ff02::1]/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
  ])("is never %s, whoever allows it", (address) => {
    const generous = new AddressRules([new URL(address).hostname]);
    expect(() => rules.check(address)).toThrow("whoever allows it");
    expect(() => generous.check(address)).toThrow("whoever allows it");
  });

  it.each([
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "javascript:1",
    "127.0.0.1:80",
    "",
    "http://",
  ])("is not %j", (address) => {
    expect(() => rules.check(address)).toThrow("begins with http:// or https://");
  });

  it("holds no user name and no password", () => {
    expect(() => rules.check("http://me:secret@127.0.0.1/")).toThrow("no user name");
    expect(() => rules.check("http://hooks.example@127.0.0.1/")).toThrow("no user name");
  });

  it("may be another host when that one is allowed, and only that one", () => {
    const wider = new AddressRules(["Hooks.Example", "192.168.1.20", "[fd00::7]"]);
    expect(wider.check("https://hooks.example./in").hostname).toBe("hooks.example.");
    expect(wider.check("http://192.168.1.20:81/").port).toBe("81");
    expect(wider.check("http://[fd00::7]/").pathname).toBe("/");
    expect(() => wider.check("https://a.hooks.example/")).toThrow("--allow-webhook-host");
    expect(() => wider.check("http://192.168.1.21/")).toThrow("--allow-webhook-host");
  });
});

describe("at the time of the connection", () => {
  it("a local name that leads elsewhere is not connected to", async () => {
    await using hook = await receiver();
    const outcome = await send(hook.url.replace("127.0.0.1", "localhost"), {
      resolve: () => Promise.resolve(["10.1.2.3"]),
    });
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.error).toContain("localhost, which leads to 10.1.2.3,");
    expect(hook.received).toHaveLength(0);
  });

  it("one address that may not be sent to spoils them all", async () => {
    await using hook = await receiver();
    const outcome = await send(hook.url.replace("127.0.0.1", "localhost"), {
      resolve: () => Promise.resolve(["127.0.0.1", "169.254.169.254"]),
    });
    expect(outcome.error).toContain("169.254.169.254");
    expect(hook.received).toHaveLength(0);
  });

  it("an allowed name may lead anywhere but to where nobody may send", async () => {
    await using hook = await receiver();
    const allowed = new AddressRules(["hooks.example"]);
    const url = hook.url.replace("127.0.0.1", "hooks.example");
    const to = (address: string) =>
      send(url, { rules: allowed, resolve: () => Promise.resolve([address]) });
    expect(await to("127.0.0.1")).toMatchObject({ ok: true, status: 200 });
    expect(hook.received[0]?.headers.host).toBe(new URL(url).host);
    for (const address of [
      "169.254.169.254",
      "0.0.0.0",
      "::",
      "fe80::1%eth0",
      "::ffff:169.254.1.1",
    ])
      expect((await to(address)).error).toContain("whoever allows it");
    expect(hook.received).toHaveLength(1);
  });

  it("the address is asked for once, so that it cannot change between the check and the connection", async () => {
    await using hook = await receiver();
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let asked = 0;
    const outcome = await send(hook.url.replace("127.0.0.1", "localhost"), {
      resolve: () => Promise.resolve(answers[asked++] ?? []),
    });
    expect([outcome.ok, asked]).toEqual([true, 1]);
  });

  it("the next address is tried where nobody listens on the first", async () => {
    await using hook = await receiver();
    const outcome = await send(hook.url.replace("127.0.0.1", "localhost"), {
      resolve: () => Promise.resolve(["127.0.0.9", "127.0.0.1"]),
    });
    expect(outcome).toMatchObject({ ok: true, status: 200 });
    expect(hook.received).toHaveLength(1);
  });

  it("a redirect is an answer like another, and is not followed", async () => {
    await using elsewhere = await receiver();
    await using hook = await receiver((_, response) =>
      response.writeHead(307, { location: elsewhere.url }).end("over there"),
    );
    expect(await send(hook.url)).toMatchObject({ ok: false, status: 307, reply: "over there" });
    expect(elsewhere.received).toHaveLength(0);
  });
});

describe("a receiver", () => {
  it("that does not answer in time has not taken it", async () => {
    await using hook = await receiver(() => undefined);
    const outcome = await send(hook.url, { timeout: 40 });
    expect(outcome).toMatchObject({ ok: false, error: "no answer within 40 ms" });
    expect(outcome.latency).toBeGreaterThan(0);
  });

  it("that nobody runs has not taken it", async () => {
    const server = createServer();
    await listening(server);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const outcome = await send(`http://127.0.0.1:${port}/`);
    expect(outcome.error).toContain("ECONNREFUSED");
  });

  it("that hangs up has not taken it", async () => {
    await using hook = await receiver((_, response) => response.destroy());
    expect((await send(hook.url)).error).toContain("hang up");
  });

  it("that answers before it has read everything is believed", async () => {
    const server = createServer((_, response) => response.writeHead(413).end("too much"));
    await listening(server);
    const { port } = server.address() as AddressInfo;
    const outcome = await post(
      {
        method: "POST",
        url: `http://127.0.0.1:${port}/`,
        headers: {},
        body: " ".repeat(20_000_000),
      },
      { rules, signal: new AbortController().signal },
    );
    server.close();
    server.closeAllConnections();
    expect(outcome.ok).toBe(false);
    // A system may drop the answer together with the connection that it did not read to the end.
    expect(outcome.status ?? outcome.error).toSatisfy(
      (said: unknown) => said === 413 || /EPIPE|ECONNRESET/.test(String(said)),
    );
  });

  it("that talks on and on is cut off, and only the beginning of it is kept", async () => {
    await using hook = await receiver((_, response) => {
      response.writeHead(200);
      response.write("x".repeat(2_000_000));
    });
    const outcome = await send(hook.url, { timeout: 5000 });
    expect(outcome).toMatchObject({ ok: true, status: 200 });
    expect(outcome.reply).toHaveLength(512);
  });

  it("gets a body that drips in as a whole", async () => {
    await using hook = await receiver();
    const body = JSON.stringify({ eventId: "A1", text: "ä".repeat(500) });
    const outcome = await post(
      { method: "POST", url: hook.url, headers: {}, body },
      { rules, signal: new AbortController().signal, pause: 1 },
    );
    expect(outcome.ok).toBe(true);
    expect(hook.received[0]?.body).toBe(body);
  });
});
