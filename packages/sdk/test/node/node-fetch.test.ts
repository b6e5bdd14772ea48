import { getEventListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ConfigurationError, ConnectionError, type XiError } from "../../src/errors.js";
import { getResellerV6Productdetail, postCreateorderV6 } from "../../src/generated/operations.js";
import { createNodeFetch, type NodeFetchOptions } from "../../src/node/index.js";
import type { FetchInit } from "../../src/platform.js";
import { LARGEST_BOUNDED_BODY, readText } from "../../src/transport/body.js";
import { callOperation } from "../../src/transport/operations.js";
import { selfSigned } from "../support/certificate.js";
import { errorOf, openLab, product } from "../support/lab.js";
import { openProxy } from "../support/proxy.js";

const make = (options?: NodeFetchOptions) => {
  const fetch = createNodeFetch({ env: {}, ...options });
  onTestFinished(() => fetch.close());
  return fetch;
};
const init = (signal = new AbortController().signal): FetchInit => ({
  method: "GET",
  headers: {},
  redirect: "manual",
  signal,
});
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that knows its open sockets. */
async function serve(handler: Handler, tls?: { cert: string; key: string }) {
  const server: Server = tls ? createTlsServer(tls, handler) : createServer(handler);
  const sockets = new Set<Socket>();
  let most = 0;
  server.on(tls ? "secureConnection" : "connection", (socket: Socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const url = `${tls ? "https" : "http"}://127.0.0.1:${port}`;
  return { url, port, sockets, most: () => most };
}
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};
const placeOrder = (exchange: Parameters<typeof callOperation>[0], options = {}) =>
  callOperation(
    exchange,
    postCreateorderV6,
    {
      customerOrderNumber: "PO-77",
      lines: [{ customerLineNumber: "1", ingramPartNumber: "AB1234", quantity: "1" }],
    },
    options,
  );
const getProduct = (exchange: Parameters<typeof callOperation>[0], options = {}) =>
  callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" }, options);

describe("an answer", () => {
  it.each([
    ["gzip", gzipSync("Kabel für 5 €")],
    ["x-gzip", gzipSync("Kabel für 5 €")],
    ["br", brotliCompressSync("Kabel für 5 €")],
    ["deflate", deflateSync("Kabel für 5 €")],
    ["identity", Buffer.from("Kabel für 5 €")],
  ])("is unpacked when it comes as %s", async (coding, bytes) => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(bytes);
    });
    const response = await make()(`${url}/`, init());
    expect(await response.text()).toBe("Kabel für 5 €");
  });

  it("is empty where there is nothing, packed or not", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end();
    });
    expect(await (await make()(`${url}/`, init())).text()).toBe("");
  });

  it("asks for packed bodies, and has its headers by any letter case", async () => {
    const { url } = await serve((request, response) => {
      const asked = String(request.headers["accept-encoding"]);
      response.writeHead(200, { "X-Asked": asked, "X-Two": ["a", "b"] }).end();
    });
    const { headers, status, statusText } = await make()(`${url}/`, init());
    expect([status, statusText]).toEqual([200, "OK"]);
    expect(headers.get("x-ASKED")).toBe("gzip, deflate, br");
    expect(headers.get("x-two")).toBe("a, b");
    expect(headers.get("constructor")).toBeNull();
    const all: string[] = [];
    headers.forEach((value, name) => all.push(`${name}=${value}`));
    expect(all).toContain("x-two=a, b");
  });

  it("is not the early hint that comes before it, and not what a redirect leads to", async () => {
    const { url } = await serve((_, response) => {
      response.writeEarlyHints({ link: "</a.css>; rel=preload" });
      response.writeHead(302, { location: "/elsewhere" }).end("moved");
    });
    const response = await make()(`${url}/`, init());
    expect(response.status).toBe(302);
    expect(await response.text()).toBe("moved");
  });

  it.each([
    ["as it is", undefined],
    ["packed into a few bytes", "gzip"],
  ])("is cut at the limit, %s, and its connection given up", async (_, coding) => {
    let written = 0;
    const { url, sockets } = await serve((__, response) => {
      const chunk = Buffer.alloc(65_536, "x");
      response.writeHead(200, coding ? { "content-encoding": coding } : {});
      if (coding) return void response.write(gzipSync(Buffer.alloc(64 * LARGEST_BOUNDED_BODY)));
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
        response.once("drain", more);
      };
      more();
    });
    const response = await make()(`${url}/`, init());
    const text = await readText(response, LARGEST_BOUNDED_BODY);
    expect(text.length).toBeGreaterThan(LARGEST_BOUNDED_BODY);
    expect(text.length).toBeLessThan(2 * LARGEST_BOUNDED_BODY);
    await until(() => sockets.size === 0);
    // What nobody reads is not fetched: the rest is what the system's own buffers hold.
    expect(written).toBeLessThan(64 * LARGEST_BOUNDED_BODY);
  });
});

describe("connections", () => {
  it("are kept and used again, and are never more than the cap", async () => {
    const { url, most, sockets } = await serve((_, response) => {
      setImmediate(() => response.end("{}"));
    });
    const fetch = make({ connections: 3 });
    const calls = Array.from({ length: 20 }, () => fetch(`${url}/`, init()));
    for (const call of calls) expect(await (await call).text()).toBe("{}");
    expect(most()).toBe(3);
    expect(sockets.size).toBe(3);
  });

  it("are all gone after close(), which waits for what is under way", async () => {
    const pending: ServerResponse[] = [];
    const { url, sockets } = await serve((_, response) => void pending.push(response));
    const fetch = make();
    const call = fetch(`${url}/`, init());
    await until(() => pending.length === 1);
    let isClosed = false;
    const closing = fetch.close().then(() => (isClosed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(false);
    pending[0]?.end("late");
    expect(await (await call).text()).toBe("late");
    await closing;
    await until(() => sockets.size === 0);
    const refused = await errorOf<Error & { code: string }>(fetch(`${url}/`, init()));
    expect(refused.message).toBe("The node transport was closed.");
  });

  it("are closed at the end of `await using`", async () => {
    const { url, sockets } = await serve((_, response) => void response.end("{}"));
    {
      await using fetch = createNodeFetch({ env: {} });
      await (await fetch(`${url}/`, init())).text();
      expect(sockets.size).toBe(1);
    }
    await until(() => sockets.size === 0);
  });

  it("leave no listener on the signal, however the call ends", async () => {
    const { url } = await serve((request, response) => {
      if (request.url === "/cut") request.socket.destroy();
      else if (request.url !== "/never") response.end("{}");
    });
    const fetch = make();
    const { signal } = new AbortController();
    await (await fetch(`${url}/`, init(signal))).text();
    await errorOf(fetch(`${url}/cut`, init(signal)));
    await errorOf(fetch("http://127.0.0.1:59999/", init(signal)));
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const leaving = new AbortController();
    const call = errorOf(fetch(`${url}/never`, init(leaving.signal)));
    leaving.abort();
    await call;
    expect(getEventListeners(leaving.signal, "abort")).toEqual([]);
  });

  it("send nothing of a call that was given up while it waited for one", async () => {
    const seen: string[] = [];
    const pending: ServerResponse[] = [];
    const { url } = await serve((request, response) => {
      seen.push(String(request.url));
      pending.push(response);
    });
    const fetch = make({ connections: 1 });
    const first = fetch(`${url}/first`, init());
    await until(() => pending.length === 1);
    const leaving = new AbortController();
    const second = errorOf(fetch(`${url}/second`, init(leaving.signal)));
    const third = fetch(`${url}/third`, init());
    leaving.abort();
    expect(await second).toMatchObject({ code: "UNABLE_TO_CONNECT" });
    pending[0]?.end("1");
    expect(await (await first).text()).toBe("1");
    await until(() => pending.length === 2);
    pending[1]?.end("3");
    expect(await (await third).text()).toBe("3");
    expect(seen).toEqual(["/first", "/third"]);
  });

  it("that are given up in the queue leave an order unsent, and say so", async () => {
    const lab = await openLab();
    const pending: ServerResponse[] = [];
    const { url } = await serve((_, response) => void pending.push(response));
    const fetch = make({ connections: 1 });
    const exchange = lab.exchange({ fetch, environment: url, accessToken: "given" });
    const blocking = errorOf(getProduct(exchange, { timeout: 300, maxRetries: 0 }));
    await until(() => pending.length === 1);
    const order = errorOf<XiError>(placeOrder(exchange, { timeout: 20, maxRetries: 0 }));
    // The engine gives up by time, and cannot know how far it came: the safe side is "unknown".
    expect((await order).outcome).toBe("unknown");
    expect(await blocking).toMatchObject({ code: "TIMEOUT" });
    expect(pending).toHaveLength(1);
  });
});

describe("a proxy", () => {
  it("of the environment leads to the API, by its name, with the credentials of its address", async () => {
    const lab = await openLab();
    const proxy = await openProxy(lab.url);
    const fetch = make({
      env: { HTTP_PROXY: proxy.url.replace("http://", "http://me:pass%20word@") },
    });
    const exchange = lab.exchange({
      fetch,
      environment: "http://api.test",
      allowInsecureHttp: true,
    });
    expect((await getProduct(exchange)).data).toEqual(product);
    expect(proxy.tunnels[0]).toEqual({
      target: "api.test:80",
      authorization: `Basic ${Buffer.from("me:pass word").toString("base64")}`,
    });
    await fetch.close();
    await until(() => proxy.sockets.size === 0);
  });

  it("is passed over for hosts of NO_PROXY and for this machine", async () => {
    const lab = await openLab();
    const proxy = await openProxy(lab.url);
    const env = { HTTP_PROXY: proxy.url, no_proxy: "" };
    await getProduct(lab.exchange({ fetch: make({ env }) }));
    expect(proxy.tunnels).toEqual([]);
    await getProduct(lab.exchange({ fetch: make({ proxy: proxy.url, noProxy: "127.0.0.1" }) }));
    expect(proxy.tunnels).toEqual([]);
    await getProduct(lab.exchange({ fetch: make({ proxy: proxy.url }) }));
    expect(proxy.tunnels).not.toEqual([]);
  });

  it.each([407, 403, 502])(
    "that answers %i has sent no order, which may go again",
    async (status) => {
      const lab = await openLab();
      const proxy = await openProxy(lab.url, status);
      const exchange = lab.exchange({ fetch: make({ proxy: proxy.url }), accessToken: "given" });
      const error = await errorOf<XiError>(placeOrder(exchange));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ outcome: "not-sent", attempts: 3 });
      expect(error.message).toContain(String(status));
      expect(lab.calls).toEqual([]);
    },
  );

  it("that never answers ends with the time-out, and close() ends the connection to it", async () => {
    const lab = await openLab();
    const silent = await openProxy(lab.url, null);
    const fetch = make({ proxy: silent.url });
    const exchange = lab.exchange({ fetch, accessToken: "given", maxRetries: 0 });
    expect(await errorOf(getProduct(exchange, { timeout: 100 }))).toMatchObject({
      code: "TIMEOUT",
    });
    expect(silent.sockets.size).toBe(1);
    await fetch.close();
    await until(() => silent.sockets.size === 0);
    expect(lab.calls).toEqual([]);
  });

  it("that is not there has sent nothing, and its password is in no error", async () => {
    const lab = await openLab();
    const fetch = make({ proxy: "http://me:planted-word@127.0.0.1:59999" });
    const exchange = lab.exchange({ fetch, accessToken: "given", maxRetries: 0 });
    const error = await errorOf<XiError>(placeOrder(exchange));
    expect(error).toMatchObject({ code: "CONNECTION", outcome: "not-sent" });
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain("planted-word");
  });
});

describe("TLS", () => {
  it("takes an authority of one's own, through a proxy too", async () => {
    const { cert, key } = selfSigned();
    const { url, port } = await serve((_, response) => void response.end("{}"), { cert, key });
    const fetch = make({ tls: { ca: cert } });
    expect(await (await fetch(`${url}/`, init())).text()).toBe("{}");
    const proxy = await openProxy(url);
    const tunnelled = make({ tls: { ca: cert }, proxy: proxy.url });
    expect(await (await tunnelled(`https://localhost:${port}/`, init())).text()).toBe("{}");
    expect(proxy.tunnels[0]?.target).toBe(`localhost:${port}`);
  });

  it("that nobody vouches for has sent no order", async () => {
    const lab = await openLab();
    const { url } = await serve((_, response) => void response.end("{}"), selfSigned());
    const settings = { fetch: make(), environment: url, accessToken: "given", maxRetries: 0 };
    const error = await errorOf<XiError>(placeOrder(lab.exchange(settings)));
    expect(error).toMatchObject({ code: "CONNECTION", outcome: "not-sent" });
    expect(error.message).toMatch(/self-signed/);
  });
});

describe("options that cannot be right", () => {
  it.each([
    [{ connections: 0 }, "connections"],
    [{ connections: 1.5 }, "connections"],
    [{ keepAlive: -1 }, "keepAlive"],
    [{ connectTimeout: NaN }, "connectTimeout"],
    [{ proxy: "socks5://planted-word@x" }, "proxy"],
  ])("are refused at once: %j", (options, path) => {
    expect(() => createNodeFetch(options)).toThrow(ConfigurationError);
    try {
      createNodeFetch(options);
    } catch (error) {
      expect((error as XiError).fields.map((field) => field.path)).toEqual([path]);
      expect(String(error)).not.toContain("planted-word");
    }
  });

  it("count as absent when they are undefined", () => {
    expect(() => make({ connections: undefined, keepAlive: undefined })).not.toThrow();
  });

  it("make a call fail at once, without repeating it, when they come from the environment", async () => {
    const lab = await openLab();
    const fetch = make({ env: { HTTP_PROXY: "socks5://planted-word@x" } });
    const exchange = lab.exchange({
      fetch,
      environment: "http://api.test",
      allowInsecureHttp: true,
      accessToken: "given",
    });
    const error = await errorOf<XiError>(getProduct(exchange));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("HTTP_PROXY");
    expect(error.message).not.toContain("planted-word");
    expect(lab.clock.waits).toEqual([]);
  });
});

describe("without undici", () => {
  it("every call fails with a ConfigurationError that names the command", async () => {
    vi.doMock("undici", () => {
      throw new Error("Cannot find package 'undici'");
    });
    onTestFinished(() => vi.doUnmock("undici"));
    const lab = await openLab();
    const exchange = lab.exchange({ fetch: make(), accessToken: "given" });
    const error = await errorOf<XiError>(placeOrder(exchange));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("npm install undici@7");
    expect(lab.clock.waits).toEqual([]);
  });
});
