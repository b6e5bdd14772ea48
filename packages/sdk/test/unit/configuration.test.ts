import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { NEEDED, resolveSettings, type ConfigurationOptions } from "../../src/configuration.js";
import { ConfigurationError } from "../../src/errors.js";

const SECRET = "very-secret-value";
const good: ConfigurationOptions = {
  clientId: "id",
  clientSecret: SECRET,
  customerNumber: "20-222222",
  countryCode: "US",
};
const resolve = (options: ConfigurationOptions, env = {}) => resolveSettings(options, env, NEEDED);

function problemsOf(options: ConfigurationOptions, env = {}): string[] {
  try {
    resolve(options, env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).fields.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

describe("resolveSettings", () => {
  it("has the documented defaults", () => {
    expect(resolve(good)).toMatchObject({
      baseUrl: "https://api.ingrammicro.com:443",
      tokenUrl: "https://api.ingrammicro.com/oauth/oauth20/token",
      timeout: 60_000,
      totalTimeout: 180_000,
      maxRetries: 2,
      limiter: "learn",
    });
  });

  it("reads the environment where no option is given", () => {
    const settings = resolve(
      {},
      {
        XI_CLIENT_ID: "env-id",
        XI_CLIENT_SECRET: "env-secret",
        XI_CUSTOMER_NUMBER: "20-1",
        XI_COUNTRY_CODE: "DE",
        XI_SENDER_ID: "Me",
        XI_CONTACT: "a@example.com",
        XI_ENVIRONMENT: "sandbox",
      },
    );
    expect(settings).toMatchObject({
      clientId: "env-id",
      customerNumber: "20-1",
      countryCode: "DE",
      senderId: "Me",
      contact: "a@example.com",
      baseUrl: "https://api.ingrammicro.com:443/sandbox",
      tokenUrl: "https://api.ingrammicro.com/oauth/oauth20/token",
    });
    expect(settings.clientSecret()).toBe("env-secret");
  });

  it("prefers options, and takes undefined and empty variables for absent", () => {
    const env = { XI_CUSTOMER_NUMBER: "20-1", XI_SENDER_ID: "", XI_CLIENT_ID: "env-id" };
    const settings = resolve({ ...good, clientId: undefined, senderId: undefined }, env);
    expect(settings).toMatchObject({
      customerNumber: "20-222222",
      senderId: undefined,
      clientId: "env-id",
    });
  });

  it("names everything that is missing, with the option and the variable", () => {
    expect(problemsOf({})).toEqual([
      "clientSecret is missing; give the option clientSecret or set XI_CLIENT_SECRET",
      "clientId is missing; give the option clientId or set XI_CLIENT_ID",
      "customerNumber is missing; give the option customerNumber or set XI_CUSTOMER_NUMBER",
      "countryCode is missing; give the option countryCode or set XI_COUNTRY_CODE",
    ]);
    expect(resolveSettings({}, {}).clientId).toBeUndefined();
  });

  it.each([
    [{ timeout: 0 }, "timeout"],
    [{ timeout: Number.NaN }, "timeout"],
    [{ totalTimeout: -1 }, "totalTimeout"],
    [{ maxRetries: 1.5 }, "maxRetries"],
    [{ maxRetries: -1 }, "maxRetries"],
    [{ limiter: { perMinute: 0 } }, "limiter.perMinute"],
    [{ limiter: { bulkShare: 1 } }, "limiter.bulkShare"],
    [{ clientId: "" }, "clientId"],
    [{ clientSecret: 7 as never }, "clientSecret"],
    [{ clientSecret: "half \ud800 pair" }, "clientSecret"],
    [{ accessToken: "two words" }, "accessToken"],
    [{ tokenPath: "oauth/token" }, "tokenPath"],
    [{ environment: "prod" }, "environment"],
    [{ environment: "ftp://example.com" }, "environment"],
    [{ environment: "https://me:pass@example.com" }, "environment"],
    [{ environment: "https://example.com/?key=1" }, "environment"],
    [{ environment: "http://example.com" }, "environment"],
    [{ host: "http://10.0.0.7:8080" }, "host"],
  ])("refuses %j", (options: ConfigurationOptions, path) => {
    const problems = problemsOf({ ...good, ...options });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${path} `));
    expect(problems[0]).not.toContain("pass");
  });

  it.each([
    "http://localhost:3000",
    "http://127.0.0.1",
    "http://127.8.9.1:1",
    "http://[::1]:8080",
    "http://api.localhost",
  ])("allows plain http to this machine: %s", (environment) => {
    expect(resolve({ ...good, environment }).baseUrl).toBe(environment);
  });

  it("allows plain http elsewhere only when told to", () => {
    const environment = "http://simulator.test:8080";
    expect(resolve({ ...good, environment, allowInsecureHttp: true }).origin).toBe(environment);
  });

  it("takes the token's address from the origin, and no slash at the end of the base", () => {
    expect(resolve({ ...good, environment: "https://gate.example/api/" })).toMatchObject({
      baseUrl: "https://gate.example/api",
      tokenUrl: "https://gate.example/oauth/oauth20/token",
    });
  });

  it("prefers host to environment", () => {
    const { baseUrl } = resolve({ ...good, environment: "sandbox", host: "https://h.example:443" });
    expect(baseUrl).toBe("https://h.example:443");
  });

  it("is frozen, and shows no secret", () => {
    const settings = resolve({ ...good, accessToken: "access-secret" });
    expect(Object.isFrozen(settings)).toBe(true);
    const shown = inspect(settings, { depth: 9, showHidden: true }) + JSON.stringify(settings);
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain("access-secret");
    expect(settings.accessToken()).toBe("access-secret");
  });

  it("takes an environment that must not be read for none", () => {
    const env = new Proxy(
      {},
      {
        get: () => {
          throw new Error("NotCapable: Requires env access");
        },
      },
    );
    expect(resolve(good, env).senderId).toBeUndefined();
  });
});
