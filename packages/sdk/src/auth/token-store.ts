/** A bearer token and the end of its life. Plain JSON. */
export interface StoredToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The right to ask for a token, until it is given back or its holder has died. */
export interface TokenLease {
  /** Gives it back. Does nothing when it is held no more. */
  release(): PromiseLike<void>;
}

/**
 * Where tokens are kept, so that several clients or processes of one app share one: the API may end
 * an older token when it issues a new one. A store that fails is reported as a `warning` event and
 * passed over; the call goes on with a token of its own.
 */
export interface TokenStore {
  /** @param key names the token URL and the client id. */
  get(key: string): PromiseLike<StoredToken | undefined>;
  /** @param lease under which the token was asked for: one whose time is over must not undo a newer token. */
  set(key: string, token: StoredToken, lease?: TokenLease): PromiseLike<void>;
  /** Removes the entry only while it still holds this token: another process may have replaced it. */
  delete(key: string, accessToken: string): PromiseLike<void>;
  /**
   * Waits until nobody else asks for a token. It is looked for once more then, and asked for only if
   * there is none, so that of many processes one asks. A store without it lets each process ask.
   */
  lock?(key: string): PromiseLike<TokenLease>;
}
