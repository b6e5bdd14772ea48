/** A proxy on loopback that keeps what went over the wire, as neither side tells it. */
import { createServer, request as send } from "node:http";

/**
 * @typedef {object} Exchange one request and its answer
 * @property {string} method
 * @property {string} path without the query
 * @property {[string, string][]} query decoded, in the order of the wire
 * @property {Record<string, string>} headers of the request, by lower-case name
 * @property {unknown} body parsed; undefined where there was none
 * @property {number} status
 * @property {string} type content type of the answer
 * @property {unknown} answer parsed; undefined where there was none
 */

/**
 * Forwards everything to `target`.
 * @param {string} target a base URL
 * @returns {Promise<{ url: string, exchanges: Exchange[], close(): Promise<void> }>}
 */
export async function startRecorder(target) {
  const exchanges = [];
  const forward = async (incoming, outgoing) => {
    try {
      const { answer, ...recorded } = await exchange(incoming, target);
      exchanges.push({ ...recorded, answer: parsed(answer.text) });
      outgoing.writeHead(recorded.status, answer.headers).end(answer.text);
    } catch (error) {
      outgoing.destroy(error);
    }
  };
  const server = createServer((incoming, outgoing) => {
    void forward(incoming, outgoing);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function exchange(incoming, target) {
  const { method, headers } = incoming;
  const url = new URL(incoming.url, target);
  const body = await collect(incoming);
  const outcome = await new Promise((resolve, reject) => {
    send(url, { method, headers }, resolve).on("error", reject).end(body);
  });
  return {
    method,
    path: url.pathname,
    query: [...url.searchParams],
    headers,
    body: parsed(body),
    status: outcome.statusCode,
    type: outcome.headers["content-type"] ?? "",
    answer: { headers: outcome.headers, text: await collect(outcome) },
  };
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function parsed(text) {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
