import { createBrotliDecompress, createGunzip, createInflate, type Gunzip } from "node:zlib";
import type { BodyReaderLike, FetchInit, HeadersLike, ResponseLike } from "../platform.js";

/** What undici hands to a handler to steer the request by. */
interface Controller {
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

type RawHeaders = { readonly [name: string]: string | readonly string[] | undefined };

/** Bytes that wait for a reader before the connection is told to pause. */
const MOST_WAITING = 262_144;

/** Begins with what the engine takes for a connection that was never made. */
const NEVER_LEFT = "UNABLE_TO_CONNECT";

/**
 * Receives one answer: undici's handler on one side, the response that the engine reads on the
 * other. undici calls `onRequestStart` when it is about to write the request, so that a failure
 * before it is one of a request that never left, whatever its code.
 */
export class Reception implements ResponseLike, BodyReaderLike {
  status = 0;
  statusText = "";
  headers: HeadersLike = new AnswerHeaders({});
  readonly #signal: FetchInit["signal"];
  readonly #resolve: (response: ResponseLike) => void;
  readonly #reject: (error: unknown) => void;
  readonly #onSettled: () => void;
  #controller: Controller | undefined;
  #coding: string | undefined;
  #decoder: Gunzip | undefined;
  #isStarted = false;
  #isWhole = false;
  #isDone = false;
  #isCancelled = false;
  #isSettled = false;
  #failure: { readonly error: unknown } | undefined;
  #chunks: Buffer[] = [];
  #waiting = 0;
  /** Called once, when there is news for whoever reads. */
  #wake: (() => void) | undefined;

  /** @param onSettled called once, when nothing more will come. */
  constructor(
    signal: FetchInit["signal"],
    resolve: (response: ResponseLike) => void,
    reject: (error: unknown) => void,
    onSettled: () => void,
  ) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#onSettled = onSettled;
    signal.addEventListener("abort", this.#abort);
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    // It was given up while it waited for a connection.
    if (this.#isCancelled) controller.abort(new Error("The request was aborted."));
    this.#isStarted = true;
  }

  onResponseStart(_: Controller, status: number, headers: RawHeaders, statusText = ""): void {
    // 100 Continue, 103 Early Hints: the answer is still to come.
    if (status < 200) return;
    this.status = status;
    this.statusText = statusText;
    this.headers = new AnswerHeaders(headers);
    const coding = headers["content-encoding"];
    if (coding !== undefined) this.#coding = String(coding).trim().toLowerCase();
    this.#resolve(this);
  }

  onResponseData(_: Controller, chunk: Buffer): void {
    // Not before there is something to unpack: a body may be empty and said to be packed.
    if (this.#coding !== undefined) this.#decoder ??= this.#decoderFor(this.#coding);
    if (this.#decoder) this.#decoder.write(chunk);
    else this.#take(chunk);
  }

  onResponseEnd(): void {
    this.#settle();
    if (this.#decoder) this.#decoder.end();
    else this.#end();
  }

  onResponseError(_: Controller | undefined, error: unknown): void {
    this.#settle();
    this.#fail(error);
  }

  get body(): { getReader(): BodyReaderLike; cancel(): Promise<void> } {
    return { getReader: () => this, cancel: () => this.cancel() };
  }

  /** The whole body, as UTF-8 without its byte-order mark. */
  async text(): Promise<string> {
    this.#isWhole = true;
    this.#resume();
    while (!this.#isDone) await this.#news();
    const [only] = this.#chunks;
    const bytes = this.#chunks.length === 1 ? (only as Buffer) : Buffer.concat(this.#chunks);
    this.#chunks = [];
    const text = bytes.toString("utf8");
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  async read(): Promise<{ done: boolean; value?: Uint8Array }> {
    while (this.#chunks.length === 0) {
      if (this.#isDone) return { done: true };
      await this.#news();
    }
    const value = this.#chunks.shift() as Buffer;
    this.#waiting -= value.length;
    if (this.#waiting <= MOST_WAITING) this.#resume();
    return { done: false, value };
  }

  async cancel(): Promise<void> {
    this.#abort();
  }

  readonly #abort = (): void => {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    const error = new Error("The request was aborted.");
    this.#controller?.abort(error);
    // One that waits for a connection is known to undici alone; nobody here waits for it any more.
    this.#settle();
    this.#fail(error);
  };

  #decoderFor(coding: string): Gunzip | undefined {
    const decoder =
      coding === "gzip" || coding === "x-gzip"
        ? createGunzip()
        : coding === "br"
          ? createBrotliDecompress()
          : coding === "deflate"
            ? createInflate()
            : undefined;
    decoder
      ?.on("data", (chunk: Buffer) => this.#take(chunk))
      .on("end", () => this.#end())
      .on("error", (error) => {
        this.#controller?.abort(error);
        this.#fail(error);
      });
    return decoder;
  }

  #take(chunk: Buffer): void {
    if (this.#isCancelled) return;
    this.#chunks.push(chunk);
    this.#waiting += chunk.length;
    if (!this.#isWhole) {
      if (this.#waiting > MOST_WAITING) {
        this.#controller?.pause();
        this.#decoder?.pause();
      }
      this.#wake?.();
    }
  }

  #resume(): void {
    this.#decoder?.resume();
    this.#controller?.resume();
  }

  #end(): void {
    this.#isDone = true;
    this.#wake?.();
  }

  #fail(error: unknown): void {
    if (this.#isDone || this.#failure) return;
    const told = this.#isStarted ? error : neverLeft("The connection could not be made.", error);
    this.#failure = { error: told };
    this.#chunks = [];
    this.#decoder?.destroy();
    // Of these the first takes effect while the head is awaited, the second afterwards.
    this.#reject(told);
    this.#wake?.();
  }

  #settle(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#signal.removeEventListener("abort", this.#abort);
    this.#onSettled();
  }

  async #news(): Promise<void> {
    if (!this.#failure) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    if (this.#failure) throw this.#failure.error;
  }
}

/** As fetch has them: names in any letter case, several values in one line. */
class AnswerHeaders implements HeadersLike {
  readonly #raw: RawHeaders;

  constructor(raw: RawHeaders) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    const lowerCase = name.toLowerCase();
    if (!Object.hasOwn(this.#raw, lowerCase)) return null;
    const value = this.#raw[lowerCase];
    return typeof value === "string" ? value : (value?.join(", ") ?? null);
  }

  forEach(callback: (value: string, name: string) => void): void {
    for (const name of Object.keys(this.#raw)) callback(this.get(name) ?? "", name);
  }
}

/** An error that the engine takes for one of a request that never left. */
export const neverLeft = (message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code: NEVER_LEFT });
