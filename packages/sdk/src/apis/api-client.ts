import { resolveSettings } from "../configuration.js";
import { Exchange } from "../transport/exchange.js";
import { Configuration } from "./configuration.js";

/** What the API classes send through; no member, because it is nothing that callers see. */
const exchanges = /* @__PURE__ */ new WeakMap<ApiClient, Exchange>();

/**
 * Carries out the calls of the documented API classes. Share one per account: the token and the rate
 * limit belong to it. The configuration is read at every call, so a change of it takes effect at once.
 */
export class ApiClient {
  readonly configuration: Configuration;

  /** @param configuration default: {@link Configuration} with its defaults and the environment variables. */
  constructor(configuration: Configuration = new Configuration()) {
    this.configuration = configuration;
    exchanges.set(this, new Exchange(() => resolveSettings(configuration)));
  }

  /** Forgets the token and ends what is under way. Further calls are refused. */
  async close(): Promise<void> {
    exchangeOf(this).close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

export function exchangeOf(apiClient: ApiClient): Exchange {
  return exchanges.get(apiClient) as Exchange;
}
