/**
 * A small API on a loopback port for the packed tests: enough to see that the installed package
 * talks, pages, decodes and fails as it should. Everything it does depends on the request alone.
 */
import { createServer } from "node:http";

const client = { id: "packed-id", secret: "packed-secret" };
const accessToken = "packed-token";

/** What smoke.mjs finds on this server. */
export const expected = {
  token: "packed-token",
  refused: 400,
  found: "PK0001,PK0002,PK0003",
  verified: true,
};

/** Rows of the catalog, by page; the third page answers 404, as the live service does. */
const pages = [
  [
    { ingramPartNumber: "PK0001", vendorPartNumber: "V-1" },
    { ingramPartNumber: "PK0002", vendorPartNumber: "V-2" },
  ],
  [
    { ingramPartNumber: "PK0002", vendorPartNumber: "V-2" },
    { ingramPartNumber: "PK0003", vendorPartNumber: "V-3" },
  ],
];

/** @returns the address, and `close`, which also cuts connections that are still open. */
export function startServer() {
  /** How often each operation was asked for, as `GET /path`; read it at `/_seen`. */
  const seen = {};
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const url = new URL(request.url, "http://localhost");
      if (url.pathname === "/_seen") return answer(response, 200, seen);
      const asked = `${request.method} ${url.pathname}`;
      seen[asked] = (seen[asked] ?? 0) + 1;
      respond(asked, url, request, Buffer.concat(chunks).toString(), response);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

function respond(asked, url, request, body, response) {
  if (url.pathname === "/oauth/oauth20/token") {
    const given = request.method === "POST" ? new URLSearchParams(body) : url.searchParams;
    const right =
      given.get("client_id") === client.id && given.get("client_secret") === client.secret;
    return right
      ? answer(response, 200, {
          access_token: accessToken,
          token_type: "Bearer",
          expires_in: "86399",
        })
      : answer(response, 400, { message: "The client is not known here." });
  }
  if (request.headers.authorization !== `Bearer ${accessToken}`) {
    return answer(response, 401, { fault: { faultstring: "Invalid access token" } });
  }
  switch (asked) {
    case "GET /resellers/v6/catalog": {
      const rows = pages[Number(url.searchParams.get("pageNumber") ?? 1) - 1];
      return rows
        ? answer(response, 200, { recordsFound: "3", pageSize: 2, catalog: rows })
        : answer(response, 404, { errors: [{ message: "No rows." }] });
    }
    case "POST /resellers/v6/orders": {
      const order = JSON.parse(body);
      // The request has arrived whole: whether it was booked, the caller can no longer know.
      if (order.customerOrderNumber === "PO-CUT") return response.destroy();
      return answer(response, 201, {
        customerOrderNumber: order.customerOrderNumber,
        purchaseOrderTotal: "12.50",
        orders: { ingramOrderNumber: 4012345678, lines: [] },
      });
    }
    case "GET /resellers/v6.1/orders/20-STALL":
      return undefined;
    default:
      return answer(response, 404, {
        errors: [{ type: "error", message: "Nothing is known by that number.", id: "E1" }],
      });
  }
}

function answer(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
