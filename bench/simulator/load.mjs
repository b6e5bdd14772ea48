/**
 * A load driver that costs little beside the server it drives: prepared requests in turn, on
 * connections that stay open, and no more of the answer read than where it ends.
 */
import { connect } from "node:net";

/**
 * Makes the bytes of a request.
 * @param {{ url: string, method?: string, headers?: Record<string, string>, body?: unknown }} request
 */
export function prepared({ url, method = "GET", headers = {}, body }) {
  const { host, pathname, search } = new URL(url);
  const text = body === undefined ? "" : JSON.stringify(body);
  const lines = Object.entries({
    host,
    ...headers,
    ...(text !== "" && {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(text)),
    }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join("")}\r\n${text}`);
}

/**
 * Sends requests in turn, `count` in all, on each connection one after the other, and waits for the answers.
 * Fails on any answer whose status is not the expected one.
 * @param {{ url: string, requests: readonly Buffer[], count: number, connections: number, status: number }} options
 * @returns {Promise<{ seconds: number, bytes: number, latencies: number[] }>} how long it took, the
 *   length of the last body, and the milliseconds of each answer
 */
export async function load({ url, requests, count, connections, status }) {
  const { hostname, port } = new URL(url);
  const latencies = [];
  let sent = 0;
  let bytes = 0;
  const open = Array.from({ length: Math.min(connections, count) }, () => connect(port, hostname));
  await Promise.all(
    open.map((socket) => new Promise((resolve) => socket.once("connect", resolve))),
  );
  const started = performance.now();
  await Promise.all(
    open.map(
      (socket) =>
        new Promise((resolve, reject) => {
          let asked = 0;
          let waiting = Buffer.alloc(0);
          /** Bytes of the body that are still to come; undefined while the head is read. */
          let missing;
          const next = () => {
            if (sent === count) return resolve();
            const request = requests[sent % requests.length];
            sent += 1;
            missing = undefined;
            asked = performance.now();
            socket.write(request);
          };
          socket.setNoDelay(true);
          socket.on("error", reject);
          socket.on("close", () => reject(new Error("The server closed the connection.")));
          socket.on("data", (chunk) => {
            let body = chunk.length;
            if (missing === undefined) {
              waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
              const end = waiting.indexOf("\r\n\r\n");
              if (end < 0) return;
              const head = waiting.toString("latin1", 0, end);
              const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
              if (!head.startsWith(`HTTP/1.1 ${status} `) || length === undefined)
                return reject(new Error(`Unexpected answer:\n${waiting.toString("utf8", 0, 600)}`));
              missing = bytes = Number(length);
              body = waiting.length - end - 4;
              waiting = Buffer.alloc(0);
            }
            missing -= body;
            if (missing > 0) return;
            latencies.push(performance.now() - asked);
            next();
          });
          next();
        }),
    ),
  ).finally(() => open.forEach((socket) => socket.destroy()));
  return { seconds: (performance.now() - started) / 1000, bytes, latencies };
}
