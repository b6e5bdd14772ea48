import type { ConfigurationOptions } from "../configuration.js";

type Options = { -readonly [Name in keyof ConfigurationOptions]: ConfigurationOptions[Name] };

/** A class may not declare the members of an interface by itself; merging does it. */
export interface Configuration extends Options {}

/**
 * Where to send calls, and as whom. Takes `host`, `accessToken` and every option of `XiClient`, may be
 * changed at any time, and is read at each call. What it does not hold is read from the environment
 * variables `XI_CLIENT_ID`, `XI_CLIENT_SECRET` and so on; credentials are asked for only by calls
 * that need them.
 */
export class Configuration {
  #accessToken: string | undefined;
  #clientSecret: string | undefined;

  /** @param options `host` is kept as given; default `https://api.ingrammicro.com:443`, unless `environment` says otherwise. */
  constructor(options: ConfigurationOptions = {}) {
    Object.assign(this, options);
    if (this.environment === undefined) this.host ??= "https://api.ingrammicro.com:443";
  }

  /** Sent as bearer token as it is. Without it, the client asks for a token with the credentials. */
  get accessToken(): string | undefined {
    return this.#accessToken;
  }

  set accessToken(value: string | undefined) {
    this.#accessToken = value;
  }

  /** Never shown by `inspect` or `JSON.stringify`. */
  get clientSecret(): string | undefined {
    return this.#clientSecret;
  }

  set clientSecret(value: string | undefined) {
    this.#clientSecret = value;
  }
}
