import { isFailure, type Failure } from "../transport/failure.js";
import type { StoredToken, TokenLease, TokenStore } from "./token-store.js";

/** Milliseconds before its end at which a token is replaced; of a short life, a tenth. */
const MARGIN = 60_000;

export interface TokenHelp {
  readonly key: string;
  readonly store: TokenStore | undefined;
  readonly now: () => number;
  readonly request: () => Promise<StoredToken | Failure>;
  /** Told when the store fails; the call goes on without it. */
  readonly warn: (error: unknown) => void;
}

/**
 * The token of one app.
 * - Any number of callers share one request for it, which lives on when a caller stops waiting.
 * - It is replaced before its end. When that fails, the old one serves until its end.
 * - A 401 drops only the token that it was sent with, so that late ones cost nothing.
 */
export class TokenSource {
  #current: StoredToken | undefined;
  #refreshAt = 0;
  #refused: string | undefined;
  #flight: Promise<StoredToken | Failure> | undefined;

  /** The token, when it needs no replacing yet. */
  current(now: number): StoredToken | undefined {
    return now < this.#refreshAt ? this.#current : undefined;
  }

  get(help: TokenHelp): Promise<StoredToken | Failure> {
    this.#flight ??= this.#obtain(help).finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  /** @returns whether it was the current one. */
  drop(accessToken: string | undefined, help: TokenHelp): boolean {
    const token = this.#current?.accessToken;
    if (token === undefined || (accessToken ?? token) !== token) return false;
    this.#refused = token;
    this.#current = undefined;
    this.#refreshAt = 0;
    void this.#ask(help, (store) => store.delete(help.key, token));
    return true;
  }

  async #obtain(help: TokenHelp): Promise<StoredToken | Failure> {
    const stored = await this.#find(help);
    if (stored) return stored;
    const lease = await this.#ask(help, (store) => store.lock?.(help.key));
    try {
      return (lease && (await this.#find(help))) ?? (await this.#request(help, lease));
    } finally {
      if (lease) void this.#ask(help, () => lease.release());
    }
  }

  async #find(help: TokenHelp): Promise<StoredToken | undefined> {
    const stored = await this.#ask(help, (store) => store.get(help.key));
    // The store may not have heard yet that this one was refused.
    const serves =
      stored && stored.accessToken !== this.#refused && help.now() < refreshTime(stored, help);
    return serves ? this.#keep(stored, help) : undefined;
  }

  async #request(help: TokenHelp, lease: TokenLease | undefined): Promise<StoredToken | Failure> {
    const token = await help.request();
    if (isFailure(token)) {
      return this.#current && help.now() < this.#current.expiresAt ? this.#current : token;
    }
    this.#keep(token, help);
    await this.#ask(help, (store) => store.set(help.key, token, lease));
    return token;
  }

  #keep(token: StoredToken, help: TokenHelp): StoredToken {
    this.#current = token;
    this.#refreshAt = refreshTime(token, help);
    return token;
  }

  async #ask<T>(
    { store, warn }: TokenHelp,
    question: (store: TokenStore) => PromiseLike<T> | undefined,
  ): Promise<T | undefined> {
    try {
      return store && (await question(store));
    } catch (error) {
      warn(error);
      return undefined;
    }
  }
}

function refreshTime({ expiresAt }: StoredToken, { now }: TokenHelp): number {
  return expiresAt - Math.min(MARGIN, (expiresAt - now()) / 10);
}
