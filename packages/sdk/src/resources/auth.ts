import type { Caller } from "../caller.js";
import type { CallOptions } from "../configuration.js";
import { dropToken, managedToken } from "../transport/operations.js";

/** The token that the client manages for all calls. */
export class Auth {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The token that calls are sent with at present; asked for when there is none. All callers share
   * one request, which is repeated when it fails on the way. No call of this client needs it: it is
   * for programs that call the API by other means as well.
   *
   * @returns the token, and when it ends; it may be revoked before.
   * @throws UnauthorizedError when the credentials are refused.
   */
  async token(
    options?: Pick<CallOptions, "signal" | "timeout" | "totalTimeout" | "maxRetries">,
  ): Promise<{ accessToken: string; expiresAt: Date }> {
    const { accessToken, expiresAt } = await managedToken(this.#caller.exchange, options);
    return { accessToken, expiresAt: new Date(expiresAt) };
  }

  /** Drops the token, so that the next call asks for a new one. A 401 does that by itself. */
  invalidate(): void {
    dropToken(this.#caller.exchange);
  }
}
