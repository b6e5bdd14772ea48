import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  ApiError,
  ConnectionError,
  DecodeError,
  NotFoundError,
  OutcomeUnknownError,
  ServiceError,
} from "../../src/errors.js";
import {
  deleteOrdercancel,
  getResellerV6Productdetail,
  getResellersV6Ordersearch,
  postCreateorderV6,
  postPriceandavailability,
  putOrdermodify,
} from "../../src/generated/operations.js";
import type { Exchange } from "../../src/transport/exchange.js";
import { callOperation } from "../../src/transport/operations.js";
import { errorOf, html, json, openLab, product, type Answer } from "../support/lab.js";

const getProduct = (exchange: Exchange, options = {}) =>
  callOperation(exchange, getResellerV6Productdetail, { ingramPartNumber: "AB1234" }, options);
const placeOrder = (exchange: Exchange) =>
  callOperation(exchange, postCreateorderV6, {
    customerOrderNumber: "PO-77",
    lines: [{ customerLineNumber: "1", ingramPartNumber: "AB1234", quantity: "1" }],
  });

const bytes =
  (status: number, chunks: readonly (string | Buffer)[], headers: Record<string, string>): Answer =>
  async (response) => {
    response.writeHead(status, headers);
    for (const chunk of chunks) {
      response.write(chunk);
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };
/** Lets the runtime take a connection back that an answer has left free. */
const idle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const asJson = { "content-type": "application/json" };

describe("a body that is good all the same", () => {
  it("is read when it is compressed", async () => {
    const lab = await openLab();
    const packed = gzipSync(JSON.stringify(product));
    lab.answers = [bytes(200, [packed], { ...asJson, "content-encoding": "gzip" })];
    expect((await getProduct(lab.exchange())).data).toEqual(product);
  });

  it("is read when its characters are split over packets", async () => {
    const lab = await openLab();
    const text = Buffer.from(JSON.stringify({ ...product, description: "Kabel für 5 €" }));
    const chunks = [...text].map((byte) => Buffer.from([byte]));
    lab.answers = [bytes(200, chunks, asJson)];
    expect((await getProduct(lab.exchange())).data.description).toBe("Kabel für 5 €");
  });

  it("is read when it begins with a byte-order mark", async () => {
    const lab = await openLab();
    lab.answers = [json(200, `\ufeff${JSON.stringify(product)}`)];
    expect((await getProduct(lab.exchange())).data).toEqual(product);
  });

  it.each(["text/plain", "text/html", "application/octet-stream"])(
    "is read when it is declared as %s",
    async (type) => {
      const lab = await openLab();
      lab.answers = [bytes(200, [JSON.stringify(product)], { "content-type": type })];
      expect((await getProduct(lab.exchange())).data).toEqual(product);
    },
  );

  it("is read under a 2xx that the contract does not name", async () => {
    const lab = await openLab();
    lab.answers = [json(203, product)];
    expect((await getProduct(lab.exchange())).data).toEqual(product);
  });

  it("keeps the text as it came in raw, with every digit of long numbers", async () => {
    const lab = await openLab();
    lab.answers = [json(200, '{"ingramPartNumber":123456,"odd":12345678901234567890}')];
    const { data, response } = await getProduct(lab.exchange());
    expect(data.ingramPartNumber).toBe("123456");
    expect(response.raw).toEqual({ ingramPartNumber: 123456, odd: "12345678901234567890" });
    expect(response.headers["content-type"]).toBe("application/json");
  });
});

describe("an empty body", () => {
  it("is nothing for a cancellation, a 204 and a release", async () => {
    const lab = await openLab();
    const exchange = lab.exchange();
    lab.answers = [json(200, ""), json(204, ""), json(200, ""), json(200, "null")];
    const calls = [
      () => callOperation(exchange, deleteOrdercancel, { orderNumber: "20-1" }),
      () => callOperation(exchange, getResellersV6Ordersearch, {}),
      () => callOperation(exchange, putOrdermodify, { orderNumber: "20-1", actionCode: "release" }),
      () => callOperation(exchange, putOrdermodify, { orderNumber: "20-1", actionCode: "release" }),
    ];
    for (const call of calls) expect((await call()).data).toBeUndefined();
    expect(lab.calls).toHaveLength(4);
  });

  it("is repeated for a read that needs one, and is a DecodeError at the end", async () => {
    const lab = await openLab();
    lab.answers = [json(200, "")];
    const error = await errorOf(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toContain("no body instead of JSON");
    expect(lab.calls).toHaveLength(3);
  });

  it("leaves the outcome of an order open, for its number is not known", async () => {
    const lab = await openLab();
    lab.answers = [json(201, "")];
    expect(await errorOf(placeOrder(lab.exchange()))).toBeInstanceOf(OutcomeUnknownError);
  });

  it("is an error of its status under any other status", async () => {
    const lab = await openLab();
    lab.answers = [json(404, "")];
    const error = await errorOf<NotFoundError>(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.isRecordNotFound).toBe(true);
  });
});

describe("a broken body", () => {
  it("is repeated for a read, and shows nothing of itself at the end", async () => {
    const lab = await openLab();
    lab.answers = [json(200, '{"ingramPartNumber":"AB1234","descr')];
    const error = await errorOf(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toContain("JSON");
    expect(error.message).not.toContain("descr");
    expect(lab.calls).toHaveLength(3);
  });

  it("is a ConnectionError when fewer bytes come than were announced", async () => {
    const lab = await openLab();
    lab.answers = [
      (response) => {
        response.writeHead(200, { ...asJson, "content-length": "500" });
        response.write('{"ingramPartNumber":');
        setImmediate(() => response.socket?.destroy());
      },
    ];
    const error = await errorOf(getProduct(lab.exchange({ maxRetries: 0 })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "unknown" });
  });

  it("is a ConnectionError when it does not unpack", async () => {
    const lab = await openLab();
    lab.answers = [bytes(200, ["no gzip"], { ...asJson, "content-encoding": "gzip" })];
    expect(await errorOf(getProduct(lab.exchange({ maxRetries: 0 })))).toBeInstanceOf(
      ConnectionError,
    );
  });
});

describe("a keep-alive connection that the server has closed", () => {
  const answerThenReset = async (): Promise<{ url: string; requests: string[] }> => {
    const requests: string[] = [];
    const answered = new WeakSet<Socket>();
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", (chunk) => {
        const line = String(chunk).split("\r\n")[0] ?? "";
        if (!/^(?:GET|POST) \/resellers/.test(line)) return;
        requests.push(line);
        // The first request of a connection is answered; the next one finds it dead.
        if (answered.has(socket)) return void socket.resetAndDestroy();
        answered.add(socket);
        const body = line.startsWith("GET") ? JSON.stringify(product) : "[]";
        const head = `content-type: application/json\r\ncontent-length: ${body.length}\r\n`;
        socket.write(`HTTP/1.1 200 OK\r\n${head}connection: keep-alive\r\n\r\n${body}`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
  };

  it("costs a read one repetition", async () => {
    const lab = await openLab();
    const { url, requests } = await answerThenReset();
    const exchange = lab.exchange({ accessToken: "given", environment: url });
    await getProduct(exchange);
    await idle();
    expect((await getProduct(exchange)).data).toEqual(product);
    expect(requests).toHaveLength(3);
  });

  it("leaves the outcome of an order open, since nobody can tell how far it came", async () => {
    const lab = await openLab();
    const { url, requests } = await answerThenReset();
    const exchange = lab.exchange({ accessToken: "given", environment: url });
    await getProduct(exchange);
    await idle();
    expect(await errorOf(placeOrder(exchange))).toBeInstanceOf(OutcomeUnknownError);
    expect(requests).toHaveLength(2);
  });
});

describe("a 500 with a good body", () => {
  it("is repeated for a read", async () => {
    const lab = await openLab();
    lab.answers = [json(500, product), json(200, product)];
    expect((await getProduct(lab.exchange())).data).toEqual(product);
  });

  it("is a ServiceError that carries the decoded body when it stays", async () => {
    const lab = await openLab();
    lab.answers = [json(500, { ...product, productAuthorized: "True" })];
    const error = await errorOf<ServiceError>(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.data).toEqual({ ...product, productAuthorized: true });
    expect(lab.calls).toHaveLength(3);
  });

  it.each([
    ["is about another product", { ...product, ingramPartNumber: "ZZ9999" }],
    ["has members of other types", { ...product, description: { text: "A cable" } }],
    [
      "is an error that names the product",
      {
        errors: [
          { message: "Failed", fields: [{ field: "x", value: "AB1234", message: "AB1234" }] },
        ],
      },
    ],
  ])("does not pass for data when it %s", async (_reason, body) => {
    const lab = await openLab();
    lab.answers = [json(500, body)];
    const error = await errorOf<ServiceError>(getProduct(lab.exchange()));
    expect(error.data).toEqual(error.body);
    expect(error.body).toEqual(body);
  });

  it("is matched by the products of the request where the path names none", async () => {
    const lab = await openLab();
    const row = {
      ingramPartNumber: "ab1234",
      productStatusCode: "I",
      pricing: { customerPrice: "5.5" },
    };
    lab.answers = [json(500, [row])];
    const products = [{ ingramPartNumber: "AB1234" }];
    const call = callOperation(lab.exchange(), postPriceandavailability, { products });
    const error = await errorOf<ServiceError>(call);
    expect(error.data).toEqual([{ ...row, pricing: { customerPrice: 5.5 } }]);
  });

  it("leaves the outcome of an order open", async () => {
    const lab = await openLab();
    lab.answers = [json(500, { customerOrderNumber: "PO-77" })];
    const error = await errorOf(placeOrder(lab.exchange()));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(ServiceError);
    expect(lab.calls).toHaveLength(1);
  });
});

describe("an error body", () => {
  it("is read to its end, so that the connection serves the next attempt", async () => {
    const lab = await openLab();
    const sockets = new Set<Socket>();
    const fail: Answer = (response) => {
      if (response.socket) sockets.add(response.socket);
      response
        .writeHead(500, asJson)
        .end(JSON.stringify({ errors: [{ message: "x".repeat(50_000) }] }));
    };
    lab.answers = [fail];
    const exchange = lab.exchange({ maxRetries: 0 });
    for (let call = 1; call <= 5; call++) {
      await errorOf(getProduct(exchange));
      await idle();
    }
    expect(lab.calls).toHaveLength(5);
    // Unread bodies would hold one connection each.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it("is cut at a mebibyte and the rest of it is cancelled", async () => {
    const lab = await openLab();
    let hasClosed: Promise<void> | undefined;
    lab.answers = [
      (response) => {
        response.writeHead(500, { "content-type": "text/plain" });
        hasClosed = new Promise((resolve) => response.on("close", resolve));
        const more = (): void => {
          while (!response.destroyed && response.write("x".repeat(65_536)));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
    ];
    const error = await errorOf<ApiError>(getProduct(lab.exchange({ maxRetries: 0 })));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.message.length).toBeLessThan(1_000);
    await hasClosed;
  });

  it("tells a gateway's 404 from the API's own", async () => {
    const lab = await openLab();
    const isOwn = async (answer: Answer): Promise<boolean> => {
      lab.answers = [answer];
      return (await errorOf<NotFoundError>(getProduct(lab.exchange()))).isRecordNotFound;
    };
    expect(await isOwn(json(404, [{ traceid: "1", message: "Record not found" }]))).toBe(true);
    expect(await isOwn(json(404, { message: "Record not found" }))).toBe(true);
    expect(await isOwn(html(404, "Not Found"))).toBe(false);
    expect(await isOwn(json(404, { fault: { faultstring: "Unable to identify proxy" } }))).toBe(
      false,
    );
  });
});

describe("a service that says when to come back", () => {
  it("is asked again then, within the budget", async () => {
    const lab = await openLab();
    lab.answers = [json(503, "", { "retry-after": "20" }), json(200, product)];
    await getProduct(lab.exchange());
    expect(lab.clock.waits).toEqual([20_000]);
  });

  it("is not waited for longer than that, and the error names the time", async () => {
    const lab = await openLab();
    lab.answers = [json(503, "", { "retry-after": "3600" })];
    const start = lab.clock.now();
    const error = await errorOf<ServiceError>(getProduct(lab.exchange()));
    expect(error).toMatchObject({ code: "SERVICE", retryAt: new Date(start + 3_600_000) });
    expect(lab.calls).toHaveLength(1);
  });

  it("is not waited for because of the reset of a rate window that it also names", async () => {
    const lab = await openLab();
    const headers = { "x-ratelimit-reset": "60", "x-ratelimit-limit": "60" };
    lab.answers = [json(503, "", headers), json(200, product)];
    await getProduct(lab.exchange());
    expect(lab.clock.waits[0]).toBeLessThan(500);
  });
});

describe("a redirect", () => {
  it("is an error and is not followed, so that the token goes nowhere else", async () => {
    const lab = await openLab();
    const other = await openLab();
    lab.answers = [json(307, "", { location: `${other.url}/resellers/elsewhere` })];
    const error = await errorOf<ApiError>(getProduct(lab.exchange()));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(307);
    expect(other.calls).toHaveLength(0);
  });
});
