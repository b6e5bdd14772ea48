/**
 * The least that a server on node:http can do: read the request, send prepared bytes.
 * Usage: node bare-server.mjs [FILE], whose content is the body. Prints its address.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [, , file] = process.argv;
const body = file === undefined ? Buffer.from("{}") : readFileSync(file);

const server = createServer((request, response) => {
  request.resume().on("end", () => {
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
