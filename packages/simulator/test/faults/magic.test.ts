import { describe, expect, it } from "vitest";
import { connect, orderPath, pricePath, replyOf } from "../support.js";
import { magicOrderNumbers, magicParts } from "../../src/index.js";
import { failureOf, order, over, prices, turns } from "./support.js";

/** What a price call about a part comes to, in short. */
const outcomes: { readonly [part: string]: string } = {
  SIM400: "400 errors[0].id",
  SIM401: "401 fault.detail.errorcode",
  SIM402: "401 fault.detail.errorcode",
  SIM403: "403 faultcode",
  SIM404: "404 [0].message",
  SIM429: "429 errors[0].message",
  SIM430: "429 errors[0].field",
  SIM431: "403 errors[0].message",
  SIM500: "500 errors[0].id",
  SIM502: "502 page",
  SIM503: "503 nothing",
  SIM504: "504 fault.detail.errorcode",
  SIME01: "400 errors[0].id",
  SIME02: "400 errors[0].traceid",
  SIME03: "400 [0].errors[0].traceid",
  SIME04: "400 [0].message",
  SIME05: "400 traceid",
  SIME06: "400 errors[0].message",
  SIME07: "400 fault.detail.errorcode",
  SIME08: "400 faultcode",
  SIME09: "400 message",
  SIME10: "400 nothing",
  SIME11: "500 [0].pricing",
  SIME12: "200 [0].productStatusCode",
  SIME13: "400 serviceresponse.responsepreamble.responsemessage",
  SIMX01: "fetch failed: ECONNRESET",
  SIMX02: "fetch failed: ECONNRESET",
  SIMX03: "fetch failed: UND_ERR_SOCKET",
  SIMX04: "waits for ever",
  SIMX05: "200 broken JSON",
  SIMX06: "waits for ever",
  SIMX07: "terminated: UND_ERR_SOCKET",
  SIMX08: "200 [0].pricing, later",
  SIMX09: "200 [0].pricing, later",
  SIMX10: "200 [0].pricing, later",
  SIMR01: "200 no row",
  SIMR02: "200 [0].pricing null",
  SIMR03: "200 [0].availability null",
  SIMR04: "200 [0].productStatusMessage",
  SIMR05: "200 [0].pricing",
};

function read(response: { status: number }, text: string, path: string): string {
  if (text === "") return `${response.status} nothing`;
  if (text.startsWith("<!DOCTYPE html>")) return `${response.status} page`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return `${response.status} broken JSON`;
  }
  if (Array.isArray(value) && value.length === 0) return `${response.status} no row`;
  for (const name of path.match(/\w+/g) ?? []) value = (value as Record<string, unknown>)?.[name];
  return `${response.status} ${value === undefined ? "something else" : path}${value === null && path !== "errors[0].field" ? " null" : ""}`;
}

describe("magic part numbers", () => {
  it("are all told of here", () => {
    expect(magicParts.map(({ value }) => value)).toEqual(Object.keys(outcomes));
  });

  it.each(Object.entries(outcomes))("%s: %s", async (part, expected) => {
    await over("fetch", async ({ sim, send }) => {
      const path =
        /[[\w][\w.[\]]+$/.exec(expected.replace(/^\d+ | null$|, later$/g, ""))?.[0] ?? "";
      const client = new AbortController();
      let outcome = "waits for ever";
      const call = send(pricePath, { ...prices(part), signal: client.signal })
        .then(async (response) => read(response, await response.text(), path))
        .catch(async (error: unknown) => failureOf(Promise.reject(error as Error)))
        .then((text) => (outcome = text));
      await turns(20);
      const early = outcome;
      await sim.clock.advance("2m");
      await turns(20);
      const settled = outcome !== "waits for ever" && early === "waits for ever" ? ", later" : "";
      expect(outcome + settled).toBe(expected);
      client.abort(new Error("enough"));
      await call;
    });
  });

  it("work in an order and in the path as well, and only for who names them", async () => {
    await over("fetch", async ({ sim, send }) => {
      expect((await send("/resellers/v6/catalog/details/SIM503")).status).toBe(503);
      expect((await send("/resellers/v6/catalog/details/SIM001")).status).toBe(200);
      expect((await send(orderPath, order("PO-1", "SIM001", "SIM500"))).status).toBe(500);
      expect(sim.orders("PO-1")).toEqual([]);
      expect(await failureOf(send(orderPath, order("PO-2", "SIMX02")))).toContain("ECONNRESET");
      expect(sim.orders("PO-2")).toMatchObject([{ lines: [{ ingramPartNumber: "SIMX02" }] }]);
      expect(sim.faults.list()).toEqual([]);
    });
  });

  it("are in no search and no list", async () => {
    await over("fetch", async ({ sim, caller }) => {
      const { body } = await caller.get("/resellers/v6/catalog?keyword=SIMX02");
      expect(body.catalog ?? []).toEqual([]);
      expect([...sim.products()].map(({ ingramPartNumber }) => ingramPartNumber)).not.toContain(
        "SIMX02",
      );
    });
  });

  it("give way to a rule, and to the setting that switches them off", async () => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ effect: { kind: "answer", status: 418 }, count: 1 });
      expect((await send(pricePath, prices("SIM503"))).status).toBe(418);
      expect((await send(pricePath, prices("SIM503"))).status).toBe(503);
      sim.faults.magicValues = false;
      expect((await send(pricePath, prices("SIM503"))).status).toBe(207);
      sim.faults.magicValues = true;
      expect((await send(pricePath, prices("SIM503"))).status).toBe(503);
    });
  });
});

/** What an order under a magic number comes to at once and a second time, and whether it is booked then. */
const placements: { readonly [beginning: string]: readonly [string, number, string, number] } = {
  "SIM-LOST-": ["fetch failed: ECONNRESET", 1, "400", 1],
  "SIM-CUT-": ["terminated: UND_ERR_SOCKET", 1, "400", 1],
  "SIM-TRUNC-": ["201 broken JSON", 1, "400", 1],
  "SIM-HANG-": ["waits", 1, "400", 1],
  "SIM-SLOW-": ["waits, then 201", 1, "400", 1],
  "SIM-LATE-": ["waits, then 201", 0, "400", 1],
  "SIM-504-": ["504 page", 1, "400", 1],
  "SIM-500-": ["500", 1, "400", 1],
  "SIM-GOOD-": ["500", 1, "400", 1],
  "SIM-DROP-": ["fetch failed: ECONNRESET", 0, "201", 1],
  "SIM-ERP1-": ["500", 0, "201", 1],
  "SIM-401-": ["401", 0, "201", 1],
  "SIM-429-": ["429", 0, "201", 1],
  "SIM-ERP-": ["500", 0, "500", 0],
  "SIM-DUP-": ["400", 0, "400", 0],
};

describe("magic customer order numbers", () => {
  it("are all told of here", () => {
    expect(magicOrderNumbers.map(({ value }) => value)).toEqual(Object.keys(placements));
  });

  it.each(Object.entries(placements))(
    "%s: %j",
    async (beginning, [first, bookedThen, second, bookedAfter]) => {
      await over("fetch", async (line) => {
        const { sim } = line;
        const po = `${beginning}1`;
        const client = new AbortController();
        let outcome = "waits";
        const call = line
          .send(orderPath, { ...order(po), signal: client.signal })
          .then(async (response) => {
            const text = await response.text();
            const what = read(response, text, "").replace("something else", "").trim();
            return what.endsWith("JSON") || what.endsWith("page") ? what : String(response.status);
          })
          .catch(async (error: unknown) => failureOf(Promise.reject(error as Error)))
          .then((text) => (outcome = text));
        await turns(20);
        const early = outcome;
        expect(sim.orders(po)).toHaveLength(bookedThen);
        await sim.clock.advance("2m");
        await turns(20);
        expect(early === outcome ? outcome : `${early}, then ${outcome}`).toBe(first);
        client.abort(new Error("enough"));
        await call;

        const again = await connect(sim);
        const next = await again.post(orderPath, order(po.toLowerCase()).body);
        expect(String(next.status)).toBe(second);
        expect(sim.orders(po)).toHaveLength(bookedAfter);
        if (second === "400") expect(next.body.errors[0].message).toBe("CUSTOMER-PO-EXISTS");
      });
    },
  );

  it("leave the search for such an order alone", async () => {
    await over("fetch", async ({ send }) => {
      await failureOf(send(orderPath, order("SIM-LOST-7")));
      const { status, body } = await replyOf(
        await send("/resellers/v6/orders/search?customerOrderNumber=SIM-LOST-7"),
      );
      expect(status).toBe(200);
      expect(body.orders).toHaveLength(1);
    });
  });

  it("strike each number of their own, and again after a reset", async () => {
    await over("fetch", async ({ sim, send, caller }) => {
      expect((await send(orderPath, order("SIM-ERP1-a"))).status).toBe(500);
      expect((await send(orderPath, order("SIM-ERP1-b"))).status).toBe(500);
      expect((await send(orderPath, order("SIM-ERP1-a"))).status).toBe(201);
      sim.reset({ keep: ["tokens"] });
      expect((await caller.post(orderPath, order("SIM-ERP1-a").body)).status).toBe(500);
    });
  });

  it("are in the journal by the number that was sent", async () => {
    await over("fetch", async ({ sim, send }) => {
      await failureOf(send(orderPath, order("sim-lost-9")));
      const [entry] = sim.journal.find({ operation: "post-createorder_v6" });
      expect(entry?.fault).toMatchObject({ by: ["sim-lost-9"], effect: "reset", phase: "after" });
    });
  });
});
