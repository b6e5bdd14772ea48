import type { Receipt, ReceiverCore } from "./receiver.js";

/** A `Request` of the fetch standard, by its shape. */
export interface RequestLike {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): ReaderLike } | null;
}

interface ReaderLike {
  read(): PromiseLike<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): PromiseLike<unknown>;
}

/** `Response` where the program's own types know it. */
export type NativeResponse = typeof globalThis extends { Response: { prototype: infer Native } }
  ? Native
  : unknown;

/** What keeps a worker alive for the work after the answer: `ctx` in Workers, `c.executionCtx` in Hono. */
export interface WaitUntil {
  waitUntil(work: Promise<unknown>): void;
}

type Headers = { readonly [lowerCaseName: string]: string | readonly string[] | undefined };

/** A request of `node:http`, or of Express, by its shape. */
export interface NodeRequestLike extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly headers: Headers;
  /** Set where a framework has read the body already. */
  readonly body?: unknown;
}

export interface NodeResponseLike {
  writeHead(status: number, headers: { [name: string]: string }): unknown;
  end(text: string): unknown;
}

/** Request and reply of Fastify, by their shapes. */
export interface FastifyRequestLike {
  readonly headers: Headers;
  readonly body?: unknown;
}

export interface FastifyReplyLike {
  code(status: number): { type(name: string): { send(text: string): unknown } };
}

/** An event of API Gateway or of a function's address, by its shape. */
export interface LambdaEventLike {
  readonly headers?: { readonly [name: string]: string | undefined } | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

export interface LambdaAnswer {
  readonly statusCode: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

const TYPE = { "content-type": "text/plain; charset=utf-8" };

export async function receiveFetch(
  core: ReceiverCore,
  request: RequestLike,
  context?: WaitUntil,
): Promise<NativeResponse> {
  const receipt = await receiveStream(
    core,
    request.method,
    (name) => request.headers.get(name),
    chunksOf(request.body),
  );
  const { Response } = globalThis as unknown as Runtime;
  const { status, message } = receipt;
  const work = receipt.work();
  context?.waitUntil(work);
  return new Response(message, { status, headers: TYPE });
}

export async function receiveNode(
  core: ReceiverCore,
  request: NodeRequestLike,
  response: NodeResponseLike,
): Promise<void> {
  const header = headerIn(request.headers);
  const receipt = await (request.body === undefined
    ? receiveStream(core, request.method, header, request)
    : core.receive({ header, body: request.body }));
  response.writeHead(receipt.status, TYPE);
  response.end(receipt.message);
  await receipt.work();
}

export async function receiveFastify(
  core: ReceiverCore,
  request: FastifyRequestLike,
  reply: FastifyReplyLike,
): Promise<unknown> {
  const { headers, body } = request;
  const receipt = await core.receive({ header: headerIn(headers), body });
  const sent = reply.code(receipt.status).type(TYPE["content-type"]).send(receipt.message);
  void receipt.work();
  return sent;
}

/** A function is stopped once it has answered, so that the work comes first here. */
export async function receiveLambda(
  core: ReceiverCore,
  { headers, body, isBase64Encoded }: LambdaEventLike,
): Promise<LambdaAnswer> {
  const { atob } = globalThis as unknown as Runtime;
  const lowerCase = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  const receipt = await core.receive({
    header: headerIn(Object.fromEntries(lowerCase) as Headers),
    body: isBase64Encoded
      ? Uint8Array.from(atob(body ?? ""), (character) => character.charCodeAt(0))
      : body,
  });
  await receipt.work();
  return { statusCode: receipt.status, headers: TYPE, body: receipt.message };
}

async function receiveStream(
  core: ReceiverCore,
  method: string | undefined,
  header: (name: string) => string | null | undefined,
  chunks: AsyncIterable<Uint8Array | string>,
): Promise<Receipt> {
  if (method !== undefined && method !== "POST") {
    return core.refuse(405, "no-post", `Webhooks come by POST; this is a ${method}.`);
  }
  const { TextDecoder } = globalThis as unknown as Runtime;
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > core.maxBody) {
        return core.refuse(413, "too-large", `The body has more than ${core.maxBody} bytes.`);
      }
      text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    return core.refuse(
      400,
      "cut-off",
      `The delivery broke off after ${size} bytes: ${String(error)}`,
    );
  }
  return core.receive({ header, body: text + decoder.decode() });
}

async function* chunksOf(body: RequestLike["body"]): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value) yield value;
    }
  } finally {
    await reader.cancel();
  }
}

const headerIn =
  (headers: Headers) =>
  (name: string): string | undefined =>
    headers[name]?.toString();

interface Runtime {
  readonly Response: new (
    text: string,
    init: { status: number; headers: { [name: string]: string } },
  ) => NativeResponse;
  readonly TextDecoder: new () => { decode(bytes?: Uint8Array, how?: { stream: boolean }): string };
  readonly atob: (base64: string) => string;
}
