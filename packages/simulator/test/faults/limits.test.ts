import { describe, expect, it } from "vitest";
import { connect, pricePath, replyOf, type Reply } from "../support.js";
import { over, prices, type Line } from "./support.js";

const catalog = "/resellers/v6/catalog?pageSize=1";
const limited = { rateLimit: { perMinute: 2 } };

/** Calls until the limit refuses, and returns that refusal. */
async function refusal({ caller }: Pick<Line, "caller">, most = 200): Promise<Reply> {
  for (let call = 0; call < most; call++) {
    const reply = await caller.get(catalog);
    if (reply.status !== 200) return reply;
  }
  throw new Error(`No refusal after ${most} calls.`);
}

const quirk = ({ sim }: Pick<Line, "sim">, ...names: readonly string[]): void => {
  for (const name of names) sim.faults.add({ name, effect: { kind: "quirk", quirk: name } });
};

describe("the rate limit", () => {
  it("refuses with the text of the live service, and tells the reset in milliseconds", async () => {
    await over(
      "fetch",
      async (line) => {
        const resetAt = line.sim.clock.now() + 60_000;
        const { status, body, headers } = await refusal(line);
        expect(status).toBe(429);
        expect(body.errors).toEqual([
          { message: "The quota limit exceeds for calls on your API app." },
        ]);
        expect(headers.get("X-RateLimit-Limit")).toBe("2");
        expect(headers.get("X-RateLimit-Remaining")).toBe("0");
        expect(headers.get("X-RateLimit-Reset")).toBe(String(resetAt));
        expect(headers.has("Retry-After")).toBe(false);
      },
      limited,
    );
  });

  it("opens again when its minute is over on the simulator's clock", async () => {
    await over(
      "fetch",
      async (line) => {
        await refusal(line);
        await line.sim.clock.advance("59s");
        expect((await line.caller.get(catalog)).status).toBe(429);
        await line.sim.clock.advance("1s");
        expect((await line.caller.get(catalog)).status).toBe(200);
      },
      limited,
    );
  });

  it("tells the reset in seconds, as a wait, by Retry-After, or not at all", async () => {
    await over(
      "fetch",
      async (line) => {
        await line.sim.clock.advance("30s");
        await refusal(line);
        await line.sim.clock.advance("20s");
        const told = async (): Promise<readonly (string | null)[]> => {
          const { headers } = await line.caller.get(catalog);
          return ["X-RateLimit-Reset", "Retry-After"].map((name) => headers.get(name));
        };
        const resetAt = line.sim.clock.now() + 40_000;
        expect(await told()).toEqual([String(resetAt), null]);
        quirk(line, "retry-after");
        expect(await told()).toEqual([String(resetAt), "40"]);
        quirk(line, "reset-as-delay");
        expect(await told()).toEqual(["40", "40"]);
        quirk(line, "no-limit-headers");
        expect(await told()).toEqual([null, null]);
        line.sim.faults.clear();
        line.sim.profile.choose({ profile: "spec" });
        expect(await told()).toEqual([String(resetAt / 1000), null]);
      },
      limited,
    );
  });

  it("refuses with the text of the portal by the book, and under another status at its worst", async () => {
    await over(
      "fetch",
      async (line) => {
        line.sim.profile.choose({ profile: "spec" });
        expect((await refusal(line)).body).toEqual({
          errors: [{ field: null, message: "too many requests" }],
        });
        line.sim.profile.choose({ profile: "live" });
        quirk(line, "quota-under-400");
        const { status, body } = await refusal(line);
        expect(status).toBe(400);
        expect(body.errors[0].message).toContain("quota limit exceeds");
      },
      limited,
    );
  });

  it("counts each workspace and each group for itself, and begins anew with a reset", async () => {
    await over(
      "fetch",
      async (line) => {
        await refusal(line);
        expect((await line.caller.get("/resellers/v6/orders/search")).status).toBe(200);
        const { credentials } = line.sim.workspace("other");
        const other = await connect({ ...line.sim, credentials });
        expect((await other.get(catalog)).status).toBe(200);
        line.sim.reset({ keep: ["tokens"] });
        expect((await line.caller.get(catalog)).status).toBe(200);
      },
      limited,
    );
  });

  it("counts all groups together, where the quota is shared", async () => {
    await over(
      "fetch",
      async (line) => {
        quirk(line, "shared-quota");
        expect((await line.caller.get(catalog)).status).toBe(200);
        expect((await line.caller.get("/resellers/v6/orders/search")).status).toBe(200);
        expect((await line.caller.get("/resellers/v6/deals/search")).status).toBe(429);
      },
      limited,
    );
  });

  it("gives the EMEA countries a hundred price calls a minute beside the sixty of the rest", async () => {
    await over(
      "fetch",
      async ({ sim }) => {
        const { credentials } = sim.workspace("berlin", { countryCode: "DE" });
        const caller = await connect({ ...sim, credentials });
        const ask = (): Promise<Reply> => caller.post(pricePath, prices("SIM001").body);
        for (let call = 0; call < 100; call++) expect((await ask()).status).toBe(200);
        const { status, body, headers } = await ask();
        expect(status).toBe(429);
        expect(headers.get("X-RateLimit-Limit")).toBe("100");
        expect(body.errors[0].message).toBe(
          "Quote limit violation - Number of request limit exceeded.",
        );
        const { headers: others } = await caller.get(catalog);
        expect(others.get("X-RateLimit-Limit")).toBe("60");
        expect(others.get("X-RateLimit-Remaining")).toBe("59");
      },
      { rateLimit: { perMinute: 60 } },
    );
  });

  it("comes before the faults: a call that is refused strikes no rule", async () => {
    await over(
      "fetch",
      async (line) => {
        line.sim.faults.add({ name: "late", match: { nth: 3 }, effect: { kind: "reset" } });
        await refusal(line);
        expect(line.sim.faults.list()).toMatchObject([{ name: "late", calls: 2 }]);
      },
      limited,
    );
  });
});

describe("a refusal that a fault makes", () => {
  it.each([
    ["live", "The quota limit exceeds for calls on your API app."],
    ["portal", "too many requests"],
    ["emea", "Quote limit violation - Number of request limit exceeded."],
  ] as const)("has the text %s, and no headers unless it names a time", async (text, message) => {
    await over("fetch", async ({ sim, send }) => {
      sim.faults.add({ effect: { kind: "quota", status: 403, text } });
      const { status, headers, body } = await replyOf(await send(catalog));
      expect(status).toBe(403);
      expect(headers.has("X-RateLimit-Reset")).toBe(false);
      expect(body.errors[0].message).toBe(message);
    });
  });
});
