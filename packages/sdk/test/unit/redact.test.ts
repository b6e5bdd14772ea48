import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { cleanCause, oneLine, redactor, shownHeaders } from "../../src/redact.js";

const secret = 'p&ss/w+rd ="x" é';
const redact = redactor(() => [secret, undefined, "ab"]);

describe("redactor", () => {
  it.each([
    ["as it is", secret],
    ["in an address", encodeURIComponent(secret)],
    ["in a form", String(new URLSearchParams([["", secret]])).slice(1)],
    ["in JSON", JSON.stringify({ secret }).slice(11, -2)],
  ])("blanks a secret %s", (_form, text) => {
    expect(redact(`before ${text} after ${text}.`)).toBe("before [redacted] after [redacted].");
  });

  it("blanks secrets that it learns of later", () => {
    const known = ["first-secret"];
    const growing = redactor(() => known);
    expect(growing("first-secret second-secret")).toBe("[redacted] second-secret");
    known.push("second-secret");
    expect(growing("first-secret second-secret")).toBe("[redacted] [redacted]");
  });

  it("leaves a secret of three letters alone, which every text would hold", () => {
    expect(redact("about")).toBe("about");
  });

  it.each([
    ["Authorization: Bearer abc.DEF", "Authorization: Bearer [redacted]"],
    ["sent Bearer abc.DEF-123 twice", "sent Bearer [redacted] twice"],
    ["sent Basic YWxhZGRpbjpvcGVuc2VzYW1l", "sent Basic [redacted]"],
    ["authorization=abc", "authorization=[redacted]"],
    ['{"access_token":"abc","n":1}', '{"access_token":"[redacted]","n":1}'],
    ['{\\"client_secret\\": \\"abc\\"}', '{\\"client_secret\\": \\"[redacted]\\"}'],
    ["client_secret=abc&x=1", "client_secret=[redacted]&x=1"],
    ["GET https://u:p@h.example/a/b?k=v#f failed", "GET https://h.example/a/b?[redacted] failed"],
  ])("blanks what is announced as a credential: %s", (text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  it.each([
    "Bearer token has expired",
    "basic authentication failed",
    "No password given",
    "https://h.example/docs",
    "a = b",
  ])("leaves plain words alone: %s", (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe("oneLine", () => {
  it("cuts tags, breaks and length", () => {
    expect(oneLine("<p>Not\n found</p>  here ")).toBe("Not found here");
    expect(oneLine("x".repeat(400))).toHaveLength(301);
    expect(oneLine("a < b")).toBe("a");
  });
});

describe("shownHeaders", () => {
  it("shows all names, and the values of harmless ones only", () => {
    const headers = new Headers({
      "IM-CorrelationID": "c0ffee",
      "Retry-After": "3",
      "X-RateLimit-Reset": "5",
      "Set-Cookie": "session=1",
      "WWW-Authenticate": "Bearer realm=x",
      Via: `1.1 ${encodeURIComponent(secret)}`,
    });
    expect(shownHeaders(headers, redact)).toEqual({
      "im-correlationid": "c0ffee",
      "retry-after": "3",
      "x-ratelimit-reset": "5",
      "set-cookie": "[redacted]",
      "www-authenticate": "[redacted]",
      via: "1.1 [redacted]",
    });
  });
});

describe("cleanCause", () => {
  it("keeps name, code and text, and leaves everything else behind", () => {
    const cause = Object.assign(new TypeError(`no ${secret}`), {
      code: "ECONNRESET",
      path: secret,
      cause: new Error(secret),
    });
    const clean = cleanCause(cause, redact);
    expect(clean).toMatchObject({
      name: "TypeError",
      code: "ECONNRESET",
      message: "no [redacted]",
    });
    expect(inspect(clean, { showHidden: true })).not.toContain(secret);
    expect(clean?.stack).toContain("redact.test.ts");
  });

  it("takes texts and anything else that was thrown", () => {
    expect(cleanCause("stop", redact)?.message).toBe("stop");
    expect(cleanCause({ odd: secret }, redact)?.message).toBe("");
    expect(cleanCause(undefined, redact)).toBeUndefined();
  });
});
