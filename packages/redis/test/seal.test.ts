import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createSealer } from "../src/seal.js";

const key = randomBytes(32);

describe("sealing", () => {
  it("opens what it sealed, and shows nothing of it", () => {
    const sealer = createSealer([key]);
    const sealed = sealer.seal("the text", "about");
    expect(sealed).not.toContain("the text");
    expect(sealed).toMatch(/^[\w.-]+$/);
    expect(sealer.open(sealed, "about")).toBe("the text");
  });

  it("never seals the same way twice", () => {
    const sealer = createSealer([key]);
    expect(sealer.seal("the text", "about")).not.toBe(sealer.seal("the text", "about"));
  });

  it.each([
    ["bytes", key],
    ["base64", key.toString("base64")],
    ["base64 for addresses", key.toString("base64url")],
    ["hexadecimal", `  ${key.toString("hex").toUpperCase()}\n`],
  ])("takes the key as %s", (_form, form) => {
    const sealed = createSealer([key]).seal("the text", "about");
    expect(createSealer([form]).open(sealed, "about")).toBe("the text");
  });

  it("opens what was sealed with an older key, and seals with the first", () => {
    const newer = randomBytes(32);
    const rotating = createSealer([newer, key]);
    expect(rotating.open(createSealer([key]).seal("old", ""), "")).toBe("old");
    expect(createSealer([newer]).open(rotating.seal("new", ""), "")).toBe("new");
    expect(createSealer([key]).open(rotating.seal("new", ""), "")).toBeUndefined();
  });

  it("opens nothing that was changed at any place", () => {
    const sealer = createSealer([key]);
    const sealed = sealer.seal("the text", "about");
    for (let at = 0; at < sealed.length; at += 1) {
      // The last character of the encoding holds bits that stand for nothing.
      const other = sealed[at] === "A" ? "Q" : "A";
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      const bytes = (text: string): string =>
        Buffer.from(text.split(".")[1] ?? "", "base64url").toString("hex");
      if (at > 8 && bytes(changed) === bytes(sealed)) continue;
      expect(sealer.open(changed, "about"), `at ${at}`).toBeUndefined();
    }
  });

  it.each(["", ".", "xyz", "00000000.", `${"0".repeat(8)}.${"A".repeat(60)}`, "{}"])(
    "opens nothing that it did not seal: %j",
    (text) => {
      expect(createSealer([key]).open(text, "about")).toBeUndefined();
    },
  );

  it("opens nothing that was sealed about something else", () => {
    const sealer = createSealer([key]);
    expect(sealer.open(sealer.seal("the text", "about"), "other")).toBeUndefined();
  });

  it.each([
    ["a password", "hunter2hunter2", "a text of 14 characters"],
    ["too few bytes", new Uint8Array(16), "16 bytes"],
    ["no key at all", 7 as unknown as string, "number"],
  ])("refuses %s, and says its shape without showing it", (_what, wrong, shape) => {
    const make = (): unknown => createSealer([key, wrong]);
    expect(make).toThrow(`holds at place 1 ${shape}, which is no key of 32 bytes`);
    expect(make).not.toThrow("hunter2");
  });

  it("refuses an empty list", () => {
    expect(() => createSealer([])).toThrow("give at least one key");
  });
});
