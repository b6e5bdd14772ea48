import { Call } from "../call.js";
import type { AnswerOf, OperationId } from "../caller.js";
import { resolveSettings, type CallOptions } from "../configuration.js";
import type { Operation } from "../tables.js";
import { Exchange } from "../transport/exchange.js";
import { Configuration } from "./configuration.js";

declare global {
  // As TypeScript's own library has it, for programs that compile without that part of it.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/**
 * Carries out the calls of the documented API classes. Share one per account: the token and the rate
 * limit belong to it. The configuration is read at every call, so a change of it takes effect at once.
 */
export class ApiClient {
  readonly configuration: Configuration;
  readonly #exchange: Exchange;

  /** @param configuration default: {@link Configuration} with its defaults and the environment variables. */
  constructor(configuration: Configuration = new Configuration()) {
    this.configuration = configuration;
    this.#exchange = new Exchange(() => resolveSettings(configuration));
  }

  /** Carries out one operation of the operations table. */
  call<Id extends OperationId>(
    operation: Operation<Id>,
    params: object = {},
    options?: CallOptions,
  ): Call<AnswerOf<Id>> {
    return new Call(this.#exchange.call(operation, params, options));
  }

  /** Forgets the token and ends what is under way. Further calls are refused. */
  async close(): Promise<void> {
    await this.#exchange.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
