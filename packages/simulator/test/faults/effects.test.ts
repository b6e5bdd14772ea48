import { describe, expect, it } from "vitest";
import { orderPath, pricePath } from "../support.js";
import { effect, failureOf, order, over, prices, turns, type Line } from "./support.js";

const booked = ({ sim }: Line, po: string): number => sim.orders(po).length;

describe.each(["fetch", "port"] as const)("over %s", (transport) => {
  describe.each(["before", "after"] as const)("%s the operation is performed", (phase) => {
    const done = phase === "after" ? 1 : 0;

    it.each([
      ["reset", "fetch failed: ECONNRESET"],
      ["empty-reply", "fetch failed: UND_ERR_SOCKET"],
    ] as const)("%s fails the call as a lost connection does", async (kind, failure) => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: { kind }, count: 1 });
        expect(await failureOf(line.send(orderPath, order("PO-1")))).toBe(failure);
        expect(booked(line, "PO-1")).toBe(done);
        const next = await line.send(orderPath, order("PO-2"));
        expect(next.status).toBe(201);
      });
    });

    it("hang leaves the call without an answer until its client gives up", async () => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: { kind: "hang" } });
        const client = new AbortController();
        const call = line.send(orderPath, { ...order("PO-1"), signal: client.signal });
        const lost = failureOf(call);
        await turns();
        await line.sim.clock.advance("30d");
        expect(await Promise.race([lost, turns().then(() => "still waiting")])).toBe(
          "still waiting",
        );
        client.abort(new Error("I have waited long enough"));
        expect(await lost).toBe("I have waited long enough");
        expect(booked(line, "PO-1")).toBe(done);
      });
    });

    it("answer and html take the place of the answer", async () => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: effect("answer"), count: 1 });
        const json = await line.send(orderPath, order("PO-1"));
        expect(json.status).toBe(503);
        expect(await json.json()).toMatchObject({ errors: [{ message: "Out of order" }] });
        expect(booked(line, "PO-1")).toBe(done);

        line.sim.faults.add({ phase, effect: { kind: "html", status: 504 } });
        const page = await line.send(orderPath, order("PO-2"));
        expect(page.status).toBe(504);
        expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(await page.text()).toContain("<h1>Gateway Timeout</h1>");
        expect(booked(line, "PO-2")).toBe(done);
      });
    });

    it("quota refuses as the rate limit does", async () => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: { kind: "quota", resetIn: "20s" } });
        const response = await line.send(orderPath, order("PO-1"));
        expect(response.status).toBe(429);
        expect(response.headers.get("x-ratelimit-reset")).toBe(
          String(line.sim.clock.now() + 20_000),
        );
        expect(await response.json()).toEqual({
          errors: [{ message: "The quota limit exceeds for calls on your API app." }],
        });
        expect(booked(line, "PO-1")).toBe(done);
      });
    });

    it("delay holds the answer until the clock has gone on", async () => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: effect("delay") });
        const call = line.send(orderPath, order("PO-1"));
        await turns(200);
        expect(booked(line, "PO-1")).toBe(done);
        await line.sim.clock.advance("29s");
        expect(booked(line, "PO-1")).toBe(done);
        await line.sim.clock.advance("1s");
        const response = await call;
        expect(response.status).toBe(201);
        expect(booked(line, "PO-1")).toBe(1);
      });
    });

    it("delay does not wait for a client that gave up, and the order is booked all the same", async () => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: effect("delay") });
        const client = new AbortController();
        const lost = failureOf(line.send(orderPath, { ...order("PO-1"), signal: client.signal }));
        await turns(200);
        client.abort(new Error("I have waited long enough"));
        expect(await lost).toBe("I have waited long enough");
        expect(booked(line, "PO-1")).toBe(done);
        await line.sim.clock.advance("30s");
        await turns();
        expect(booked(line, "PO-1")).toBe(1);
      });
    });

    it("dead-token kills the token of the call, and a new one works", async () => {
      await over(transport, async (line) => {
        line.sim.faults.add({ phase, effect: { kind: "dead-token" }, count: 1 });
        const first = await line.send(orderPath, order("PO-1"));
        expect(first.status).toBe(phase === "before" ? 401 : 201);
        expect(booked(line, "PO-1")).toBe(done);
        const second = await line.send(orderPath, order("PO-2"));
        expect(second.status).toBe(401);
        expect(booked(line, "PO-2")).toBe(0);
      });
    });
  });

  it("truncated-json ends too early in an answer that is whole by its headers", async () => {
    await over(transport, async (line) => {
      line.sim.faults.add({ effect: { kind: "truncated-json" } });
      const response = await line.send(orderPath, order("PO-1"));
      expect(response.status).toBe(201);
      const text = await response.text();
      expect(text.startsWith('{"customerOrderNumber":"PO-1"')).toBe(true);
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
      expect(booked(line, "PO-1")).toBe(1);
    });
  });

  it("cut-body breaks off within the body", async () => {
    await over(transport, async (line) => {
      line.sim.faults.add({ effect: { kind: "cut-body", keep: 0.25 } });
      const response = await line.send(orderPath, order("PO-1"));
      expect(response.status).toBe(201);
      const length = Number(response.headers.get("content-length"));
      let received = 0;
      const reading = (async () => {
        for await (const part of response.body ?? []) received += part.length;
      })();
      expect(await failureOf(reading)).toBe("terminated: UND_ERR_SOCKET");
      expect(received).toBe(Math.floor(length / 4));
      expect(booked(line, "PO-1")).toBe(1);
    });
  });

  it("stalled-body begins and never ends", async () => {
    await over(transport, async (line) => {
      line.sim.faults.add({ effect: { kind: "stalled-body" } });
      const client = new AbortController();
      const response = await line.send(orderPath, { ...order("PO-1"), signal: client.signal });
      expect(response.status).toBe(201);
      const reader = response.body?.getReader();
      const first = await reader?.read();
      expect(new TextDecoder().decode(first?.value)).toContain('"PO-1"');
      const lost = failureOf(reader?.read() ?? Promise.resolve());
      await line.sim.clock.advance("30d");
      expect(await Promise.race([lost, turns().then(() => "still waiting")])).toBe("still waiting");
      client.abort(new Error("I have waited long enough"));
      expect(await lost).toBe("I have waited long enough");
      expect(booked(line, "PO-1")).toBe(1);
    });
  });

  it("dribble sends small pieces, and each waits for the clock", async () => {
    await over(transport, async (line) => {
      line.sim.faults.add({ effect: { kind: "dribble", bytes: 40, pause: "1s" } });
      const response = await line.send(orderPath, order("PO-1"));
      const length = Number(response.headers.get("content-length"));
      const pieces: number[] = [];
      const texts: string[] = [];
      const reading = (async () => {
        for await (const part of response.body ?? []) {
          pieces.push(part.length);
          texts.push(new TextDecoder().decode(part));
        }
      })();
      await turns();
      expect(pieces).toEqual([40]);
      await line.sim.clock.advance("1s");
      await turns();
      expect(pieces).toEqual([40, 40]);
      await line.sim.clock.advance(`${Math.ceil(length / 40)}s`);
      await reading;
      expect(pieces.reduce((sum, piece) => sum + piece, 0)).toBe(length);
      expect(JSON.parse(texts.join(""))).toMatchObject({ customerOrderNumber: "PO-1" });
    });
  });

  it("wrong-status sends the good answer under another status", async () => {
    await over(transport, async (line) => {
      line.sim.faults.add({ effect: { kind: "wrong-status" } });
      const response = await line.send(orderPath, order("PO-1"));
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({ customerOrderNumber: "PO-1" });
      expect(booked(line, "PO-1")).toBe(1);
    });
  });

  it("patch changes, adds and takes away members", async () => {
    await over(transport, async (line) => {
      line.sim.faults.add({
        effect: {
          kind: "patch",
          body: { customerOrderNumber: "PO-X", orders: null, more: { of: ["this"] } },
        },
      });
      const body = await (await line.send(orderPath, order("PO-1"))).json();
      expect(body).toMatchObject({ customerOrderNumber: "PO-X", more: { of: ["this"] } });
      expect(body).not.toHaveProperty("orders");
      expect(body).toHaveProperty("purchaseOrderTotal");
    });
  });

  it.each([
    ["missing", ["1A8249", "DF4128"]],
    ["reordered", ["4A0036", "DF4128", "1A8249", "6YE881"]],
  ] as const)("rows can be %s", async (change, left) => {
    await over(transport, async (line) => {
      line.sim.faults.add({ effect: { kind: "rows", change } });
      const wanted = prices("6YE881", "1A8249", "DF4128", "4A0036");
      const rows = (await (await line.send(pricePath, wanted)).json()) as Row[];
      expect(rows.map(({ ingramPartNumber }) => ingramPartNumber)).toEqual(left);
    });
  });

  it.each([
    ["no-price", { pricing: null }],
    ["no-stock", { availability: null }],
    ["message-only", { index: "2", productStatusCode: "W" }],
    ["error", { ingramPartNumber: "1A8249", productStatusCode: "E" }],
  ] as const)("rows of one part can show %s", async (change, members) => {
    await over(transport, async (line) => {
      line.sim.faults.add({ match: { part: "1A8249" }, effect: { kind: "rows", change } });
      const rows = (await (await line.send(pricePath, prices("6YE881", "1A8249"))).json()) as Row[];
      expect(rows[0]).toMatchObject({ pricing: { currencyCode: "USD" } });
      expect(rows[0]?.availability).not.toBeNull();
      const { index, ...rest } = members as { index?: string };
      expect(rows[1]).toMatchObject(rest);
      if (index !== undefined) expect(String(rows[1]?.index)).toBe(index);
    });
  });
});

interface Row {
  readonly index: unknown;
  readonly ingramPartNumber?: string;
  readonly availability?: unknown;
}

describe("what a fault works on", () => {
  it("gives the order an order of its own for its last line, or refuses that line", async () => {
    await over("fetch", async ({ sim, caller }) => {
      sim.faults.add("f6");
      const { body: first } = order("PO-1", "6YE881", "1A8249");
      const refused = await caller.post(orderPath, first);
      expect(refused.status).toBe(207);
      expect(refused.body.orders).toHaveLength(1);
      expect(refused.body.orders[0].rejectedLineItems).toMatchObject([
        { ingramPartNumber: "1A8249", rejectCode: "EN" },
      ]);
      const { body: second } = order("PO-2", "6YE881", "1A8249");
      const split = await caller.post(orderPath, second);
      expect(split.status).toBe(201);
      expect(split.body.orderSplit).toBe(true);
      expect(split.body.orders).toMatchObject([{ orderType: "S" }, { orderType: "S" }]);
      const { body: third } = order("PO-3", "6YE881");
      const single = await caller.post(orderPath, third);
      expect([single.status, single.body.orders.length]).toEqual([201, 1]);
    });
  });

  it.each(["fetch", "port"] as const)(
    "leaves an answer without a body as it is over %s",
    async (transport) => {
      await over(transport, async ({ sim, send }) => {
        for (const kind of ["truncated-json", "patch", "rows", "dribble", "cut-body"] as const)
          sim.faults.add({ name: kind, effect: effect(kind), count: 1 });
        const search = "/resellers/v6/orders/search?customerOrderNumber=NOBODY";
        for (let call = 0; call < 5; call++) {
          const response = await send(search);
          expect(response.status).toBe(204);
          expect(await response.text()).toBe("");
        }
      });
    },
  );
});
