/**
 * The API as far as the benchmarks call it, at the least cost: prepared bytes. Prices are answered
 * for whatever is asked, by rows of the answer that FILE holds with the part number put in.
 * Usage: node server.mjs FILE, JSON of `token`, `details` and `prices`. Prints its address.
 * GET /_seen says how often each path was called since it was last asked.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const { token, details, prices } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const bytesOf = (value) => Buffer.from(JSON.stringify(value));
const rows = prices.map((row) => JSON.stringify({ ...row, index: -1 }).split(row.ingramPartNumber));
const [tokenBytes, detailsBytes] = [bytesOf(token), bytesOf(details)];
const pricesPath = "/resellers/v6/catalog/priceandavailability";
let seen = {};

const server = createServer((request, response) => {
  const chunks = [];
  request
    .on("data", (chunk) => chunks.push(chunk))
    .on("end", () => {
      const [path] = request.url.split("?");
      if (path === "/_seen") {
        send(response, bytesOf(seen));
        seen = {};
        return;
      }
      seen[path] = (seen[path] ?? 0) + 1;
      if (path === pricesPath) send(response, priceAnswer(Buffer.concat(chunks)));
      // As long as the real one takes, so that calls that start together meet no token.
      else if (path.startsWith("/oauth/") && token.delay)
        setTimeout(() => send(response, tokenBytes), token.delay);
      else send(response, path.startsWith("/oauth/") ? tokenBytes : detailsBytes);
    });
});

function priceAnswer(body) {
  const { products } = JSON.parse(body.toString());
  const texts = products.map(({ ingramPartNumber }, place) =>
    rows[place % rows.length].join(ingramPartNumber).replace('"index":-1', `"index":${place + 1}`),
  );
  return Buffer.from(`[${texts.join()}]`);
}

function send(response, body) {
  response
    .writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
      "im-correlationid": "0123456789abcdef0123456789abcdef",
    })
    .end(body);
}

// An idle connection must not be closed while another peer has its turn.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`{"url":"http://127.0.0.1:${server.address().port}"}\n`);
});
