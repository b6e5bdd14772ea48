import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { standingClock, start } from "../support.js";
import { receiver, type Received } from "./support.js";

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const isThere = (program: string): boolean =>
  spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;

const python = isThere("python3");
const mustRun = process.env["CI"] !== undefined && process.platform === "linux";
if (!python && !mustRun)
  process.stderr.write(
    "\nSKIPPED: python3 is not installed, so no verifier in Python looks at the signatures.\n\n",
  );

function verdict(command: readonly [string, string], input: object): string {
  const [program, script] = command;
  const { stdout, stderr, status } = spawnSync(program, [file(script)], {
    input: JSON.stringify(input),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** What really came over a connection, one of each kind of event. */
async function received(): Promise<readonly Received[]> {
  await using hook = await receiver();
  await using sim = await start({ clock: standingClock() });
  sim.webhooks.register({ url: hook.url, secret: "Schlüssel mit Ümlauten" });
  sim.webhooks.send({ event: "im::order_shipped", order: "20-RD128" });
  sim.webhooks.send({ event: "im::async_order_create", order: "20-RD128" });
  sim.webhooks.send({ event: "im::stock_update", parts: ["SIM001"] });
  await sim.clock.advance(0);
  return [...hook.received];
}

describe.each([
  ["Python", ["python3", "verify.py"], python || mustRun],
  ["Node", [process.execPath, "verify.mjs"], true],
] as const)("a verifier in %s that knows nothing of us", (_, command, runs) => {
  it.skipIf(!runs)("finds every signature right, and none with another secret", async () => {
    const events = await received();
    expect(events).toHaveLength(3);
    for (const event of events) {
      expect(verdict(command, { ...event, secret: "Schlüssel mit Ümlauten" })).toBe("True");
      expect(verdict(command, { ...event, secret: "Schlussel" })).toBe("False");
    }
  });
});

describe("a signature", () => {
  it("is the one of a key and a text whose HMAC is published", async () => {
    // RFC 4231, test case 2: key "Jefe", text "what do ya want for nothing?".
    const published =
      "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";
    const { signatureOf } = await import("../../src/webhooks/signature.js");
    expect(signatureOf("what do ya want for nothing?", "Jefe")).toBe(
      Buffer.from(published, "hex").toString("base64"),
    );
    expect(createHmac("sha512", "Jefe").update("x").digest("base64")).toBe(
      signatureOf("x", "Jefe"),
    );
  });
});
