/**
 * The least that a server on node:http can do: read the request, send prepared bytes.
 * Usage: node bare-server.mjs [FILE [--write]], whose content is the body; --write makes its JSON
 * anew for each answer. Prints its address.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [, , file, flag] = process.argv;
const bytes = file === undefined ? Buffer.from("{}") : readFileSync(file);
const value = JSON.parse(bytes.toString());
const made = flag === "--write" ? () => Buffer.from(JSON.stringify(value)) : () => bytes;

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const body = made();
    response
      .writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": body.length,
      })
      .end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`{"url":"http://127.0.0.1:${server.address().port}"}\n`);
});
