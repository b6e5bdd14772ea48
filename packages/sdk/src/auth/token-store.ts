/** A bearer token and the end of its life. Plain JSON. */
export interface StoredToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Where tokens are kept, so that several clients or processes of one app share one: the API may end
 * an older token when it issues a new one. A store that fails is reported as a `warning` event and
 * passed over; the call goes on with a token of its own.
 */
export interface TokenStore {
  /** @param key names the token URL and the client id. */
  get(key: string): PromiseLike<StoredToken | undefined>;
  set(key: string, token: StoredToken): PromiseLike<void>;
  /** Removes the entry only while it still holds this token: another process may have replaced it. */
  delete(key: string, accessToken: string): PromiseLike<void>;
}
