/*
 * What the client needs of a runtime, described by shape: Node, Bun, Deno, workers and browsers all
 * have it, and no type of theirs is named here.
 */

declare global {
  // As TypeScript's own library has it, for programs that compile without that part of it.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** An `AbortSignal`, by its shape. */
export interface SignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** `AbortSignal` where the program's own types know it, so that it can be handed on to `fetch`. */
export type NativeSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : SignalLike;

/** What the client passes to `fetch`. */
export interface FetchInit {
  method: string;
  /** Names in lower case. */
  headers: { [name: string]: string };
  body?: string;
  /** Redirects are never followed: they would carry the token to another place. */
  redirect: "manual";
  signal: NativeSignal;
}

/** `fetch`, by its shape. Must reject, and not answer, when the request could not be carried out. */
export type FetchLike = (url: string, init: FetchInit) => PromiseLike<ResponseLike>;

export interface HeadersLike {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}

export interface BodyReaderLike {
  read(): PromiseLike<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): PromiseLike<unknown>;
}

/** A `Response`, by its shape. */
export interface ResponseLike {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: HeadersLike;
  readonly body?: {
    getReader(): BodyReaderLike;
    cancel(): PromiseLike<unknown>;
  } | null;
  text(): PromiseLike<string>;
}

/**
 * Time as the client sees it: rate limit, life of the token and back-off follow it. Time-outs of
 * single attempts use the runtime's own timers, because they guard against real silence.
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds of this clock; rejects when `signal` aborts. */
  sleep(ms: number, signal: SignalLike): PromiseLike<void>;
}

/** A source of `size` random bytes. */
export type RandomSource = (size: number) => Uint8Array;

export interface Environment {
  readonly [name: string]: string | undefined;
}

interface Runtime {
  fetch(url: string, init: FetchInit): Promise<ResponseLike>;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly AbortController: new () => { readonly signal: NativeSignal; abort(): void };
  readonly TextDecoder: new () => { decode(bytes?: Uint8Array, how?: { stream: boolean }): string };
  readonly URL: new (url: string) => UrlLike;
  readonly crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
  readonly process?: { readonly env?: Environment; readonly versions?: { readonly node?: string } };
  readonly Bun?: { readonly version: string };
  readonly Deno?: { readonly version: { readonly deno: string } };
  readonly navigator?: { readonly userAgent?: string };
}

interface UrlLike {
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly username: string;
  readonly search: string;
  readonly hash: string;
}

export const platform = globalThis as unknown as Runtime;

/** The longest time that timers of the runtimes can count; they fire at once beyond it. */
const LONGEST_TIMER = 2_147_483_647;

/** @returns a function that stops the timer. */
export function startTimer(callback: () => void, ms: number): () => void {
  const timer = platform.setTimeout(callback, Math.min(ms, LONGEST_TIMER));
  return () => platform.clearTimeout(timer);
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        stopTimer();
        reject(new Error("The wait was aborted."));
      };
      const stopTimer = startTimer(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal.addEventListener("abort", stop);
    }),
};

/** To ask for 16 bytes costs as much as to ask for all of these. Each byte is given out once. */
let randomBytes: Uint8Array | undefined;
let randomUsed = 0;

export const systemRandom: RandomSource = (size) => {
  if (!randomBytes || randomUsed + size > randomBytes.length) {
    randomBytes = platform.crypto.getRandomValues(new Uint8Array(1_024));
    randomUsed = 0;
  }
  return randomBytes.subarray(randomUsed, (randomUsed += size));
};

/** Looked up at each call, so that a `fetch` that the program puts in place later is used. */
export const systemFetch: FetchLike = (url, init) => platform.fetch(url, init);

/** Name and version of the runtime, for the `User-Agent` header. */
export function runtimeName(): string {
  const { Bun, Deno, process, navigator } = platform;
  if (Bun) return `bun/${Bun.version}`;
  if (Deno) return `deno/${Deno.version.deno}`;
  if (process?.versions?.node) return `node/${process.versions.node}`;
  return navigator?.userAgent === "Cloudflare-Workers" ? "workerd" : "unknown";
}
