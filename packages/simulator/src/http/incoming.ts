/** A request as it comes in: over a connection, or as a `Request` of a caller in this process. */
export interface Incoming {
  readonly method: string;
  /** Taken apart once: whatever looks at a call looks at its path or its query. */
  readonly url: URL;
  readonly headers: IncomingHeaders;
  text(): Promise<string>;
}

/** What is needed of `Headers`. Names are without regard to case. */
export interface IncomingHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  /** Names are in lower case. */
  forEach(tell: (value: string, name: string) => void): void;
}
