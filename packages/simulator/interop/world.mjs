/** A simulator on a loopback port, the official client before it, and what went over the wire between. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createSimulator } from "../dist/esm/index.js";
import { startRecorder } from "./recorder.mjs";

/** The official client, as its users load it. */
export const sdk = createRequire(import.meta.url)("xi_sdk_resellers");

export const correlationId = "interop-0123456789";
export const contact = "dana.whitlock@reseller.example";

/** @param {"live" | "spec" | "wild"} [profile] how the API behaves: as it was seen, by the book, or at its worst */
export async function startWorld(profile = "live") {
  const simulator = await createSimulator({
    validateAnswers: true,
    products: 300,
    profile,
    // A Monday in working hours: at night and on Sundays the real back end is shut, and so is this one.
    at: "2026-03-02T20:00:00Z",
  });
  const { url } = await simulator.listen();
  const recorder = await startRecorder(url);
  const client = new sdk.ApiClient(recorder.url);

  /** The methods that were called, as `OrdersApi.postCreateorderV6`. */
  const called = new Set();

  /**
   * Calls a method as its users do, with a callback.
   * @returns what the callback was given, and the one exchange that the call led to
   */
  async function call(name, ...args) {
    const [api, method] = name.split(".");
    called.add(name);
    const before = recorder.exchanges.length;
    const outcome = await new Promise((resolve) => {
      new sdk[api](client)[method](...args, (error, data, response) =>
        resolve({ error, data, response }),
      );
    });
    const exchanges = recorder.exchanges.slice(before);
    assert.equal(exchanges.length, 1, `${name} led to ${exchanges.length} exchanges`);
    return { ...outcome, exchange: exchanges[0] };
  }

  const { clientId, clientSecret, customerNumber, countryCode } = simulator.credentials;
  const logIn = async () => {
    const outcome = await call(
      "AccesstokenApi.getAccesstoken",
      "client_credentials",
      clientId,
      clientSecret,
    );
    client.authentications.application.accessToken = outcome.data.access_token;
    return outcome;
  };

  return {
    simulator,
    url,
    client,
    exchanges: recorder.exchanges,
    called,
    call,
    logIn,
    customerNumber,
    countryCode,
    async close() {
      await recorder.close();
      await simulator.close();
    },
  };
}

/** The headers that every call but the token call has to bring, and what they hold in these tests. */
const standardHeaders = {
  "im-customernumber": "20-222222",
  "im-countrycode": "US",
  "im-correlationid": correlationId,
};

/**
 * Asserts that a request is what the API documents for these values.
 * @param {{ method: string, path: string, query?: [string, string][], headers?: Record<string, string>, body?: unknown, bare?: boolean }} expected
 *   `bare` leaves the standard headers out
 */
export function assertAsked(exchange, { method, path, query = [], headers = {}, body, bare }) {
  assert.equal(`${exchange.method} ${exchange.path}`, `${method} ${path}`);
  assert.deepEqual([...exchange.query].sort(), [...query].sort());
  for (const [name, value] of Object.entries({ ...(!bare && standardHeaders), ...headers }))
    assert.equal(exchange.headers[name], value, `the header ${name}`);
  assert.deepEqual(exchange.body, body);
  if (body !== undefined) assert.match(exchange.headers["content-type"], /^application\/json/);
}

/** Asserts that the simulator performed the call, and kept to the contract: it checks its own answers. */
export function assertAnswered(exchange, status) {
  assert.equal(exchange.status, status, JSON.stringify(exchange.answer));
  if (exchange.answer !== undefined) assert.match(exchange.type, /^application\/json/);
}

/**
 * What of an answer did not reach the caller, as paths with `[]` for every place of a list:
 * members that are gone or empty, and values that became others. A number for its text, and text
 * for its number, count as the same.
 */
export function lostOf(answer, data, path = "", lost = new Set()) {
  if (Array.isArray(answer)) {
    answer.forEach((each, place) => lostOf(each, data?.[place], `${path}[]`, lost));
  } else if (answer !== null && typeof answer === "object") {
    if (Object.keys(answer).length > 0 && Object.keys(data ?? {}).length === 0) lost.add(path);
    else
      for (const [name, value] of Object.entries(answer))
        lostOf(value, data?.[name], path === "" ? name : `${path}.${name}`, lost);
  } else if (answer !== null && String(answer) !== String(data)) {
    lost.add(path);
  }
  return [...lost].sort();
}
