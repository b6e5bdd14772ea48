/**
 * The runtime's own fetch, signals and console fit our structural types, whoever declares them: the
 * DOM library or Node's types. It is compiled, never run.
 */
import { XiClient } from "@xi-sdk/resellers";

const controller = new AbortController();
export const xi = new XiClient({
  customerNumber: "20-222222",
  countryCode: "US",
  fetch: globalThis.fetch,
  logger: console,
});
export const product = xi.catalog.get("PK0001", { signal: controller.signal });
export const soon = xi.catalog.get("PK0001", { signal: AbortSignal.timeout(1000) });
export const wrapped = new XiClient({
  fetch: async (url, init) => {
    const response = await fetch(url, init);
    return response;
  },
});
