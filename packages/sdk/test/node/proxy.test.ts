import { describe, expect, it } from "vitest";
import { proxyAddress, proxyFor } from "../../src/node/proxy.js";

const to = (url: string, env: Record<string, string>, settings = {}) =>
  proxyFor(new URL(url), settings, env);
const proxy = "http://proxy.example:3128";

describe("the proxy of the environment", () => {
  it("is HTTPS_PROXY for https and HTTP_PROXY for http, and never the other", () => {
    const env = { HTTPS_PROXY: "http://one.example", HTTP_PROXY: "http://two.example" };
    expect(to("https://api.example/x", env)).toBe("http://one.example");
    expect(to("http://api.example/x", env)).toBe("http://two.example");
    expect(to("http://api.example/x", { HTTPS_PROXY: proxy })).toBeUndefined();
    expect(to("https://api.example/x", { HTTP_PROXY: proxy })).toBeUndefined();
  });

  it("is read in small letters too, which go first", () => {
    expect(to("https://api.example", { https_proxy: proxy })).toBe(proxy);
    expect(to("https://api.example", { https_proxy: proxy, HTTPS_PROXY: "http://x" })).toBe(proxy);
    expect(to("https://api.example", { https_proxy: "", HTTPS_PROXY: proxy })).toBe(proxy);
  });

  it("is none when the variable is missing or blank", () => {
    expect(to("https://api.example", {})).toBeUndefined();
    expect(to("https://api.example", { HTTPS_PROXY: "  " })).toBeUndefined();
  });

  it.each(["http://localhost:8080", "http://api.localhost", "http://127.0.0.1", "http://[::1]:80"])(
    "is none for this machine: %s",
    (url) => {
      expect(to(url, { HTTP_PROXY: proxy })).toBeUndefined();
    },
  );
});

describe("NO_PROXY", () => {
  it.each([
    ["*", "https://api.example", true],
    ["api.example", "https://api.example", true],
    ["API.example", "https://api.EXAMPLE", true],
    ["example", "https://api.example", true],
    [".example", "https://api.example", true],
    ["*.example", "https://api.example", true],
    ["pi.example", "https://api.example", false],
    ["other.test, api.example", "https://api.example", true],
    ["other.test  api.example", "https://api.example", true],
    ["other.test", "https://api.example", false],
    ["api.example:443", "https://api.example", true],
    ["api.example:8443", "https://api.example", false],
    ["api.example:8443", "https://api.example:8443", true],
    ["10.1.2.3", "https://10.1.2.3", true],
    ["2.3", "https://10.1.2.3", false],
    ["10.0.0.0/8", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://11.1.2.3", false],
    ["10.0.0.0/8", "https://api.example", false],
    ["10.0.0.0/33", "https://10.1.2.3", false],
    ["fd00::/8", "https://[fd12::1]", true],
    ["fd12::1", "https://[fd12::1]", true],
    ["[fd12::1]:443", "https://[fd12::1]", true],
    ["[fd12::1]:80", "https://[fd12::1]", false],
    [",,", "https://api.example", false],
  ])("of %j spares %s: %j", (pattern, url, isSpared) => {
    const found = to(url, { HTTPS_PROXY: proxy, NO_PROXY: pattern });
    expect(found).toBe(isSpared ? undefined : proxy);
    expect(to(url, { https_proxy: proxy, no_proxy: pattern })).toBe(found);
  });
});

describe("the options", () => {
  it("go before the environment, NO_PROXY included", () => {
    const env = { HTTPS_PROXY: "http://other.example", NO_PROXY: "*" };
    expect(to("https://api.example", env, { proxy })).toBe(proxy);
    expect(to("https://api.example", { HTTPS_PROXY: proxy }, { proxy: false })).toBeUndefined();
    expect(to("https://api.example", {}, { proxy, noProxy: "example" })).toBeUndefined();
    expect(to("https://api.example", env, { noProxy: "other" })).toBe("http://other.example");
  });

  it("reach this machine by a proxy that was given for all hosts", () => {
    expect(to("http://127.0.0.1", {}, { proxy })).toBe(proxy);
  });
});

describe("the address of a proxy", () => {
  it("may stand without its scheme", () => {
    expect(proxyAddress("proxy.example:3128")).toBe("http://proxy.example:3128");
    expect(proxyAddress("https://me:word@proxy.example")).toBe("https://me:word@proxy.example");
  });

  it.each(["socks5://proxy.example", "http://", "http://a b", "ftp://x"])("is not %j", (text) => {
    expect(proxyAddress(text)).toBeUndefined();
  });
});
