import { createReadStream } from "node:fs";
import { PriceFileError } from "../error.js";

/** Names as `TextDecoder` knows them. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The path of a file, or what it holds, piece by piece. */
export type FileInput = string | AsyncIterable<Uint8Array | string>;

export interface OpenText {
  readonly encoding: TextEncoding;
  /** Line ends of a file; `undefined` for a stream and for UTF-16. */
  readonly lineEnds: number | undefined;
  readonly chunks: AsyncIterable<string>;
}

/** Of a stream that cannot be read twice, this much decides on the encoding. */
const SAMPLE_BYTES = 65_536;

/**
 * Finds out the encoding and decodes: a byte order mark, else zeros in every second byte (UTF-16),
 * else UTF-8 where all of it is valid, else Windows-1252, which includes Latin-1. A file is read
 * through once for that; of a stream the first 64 kB decide.
 */
export async function openText(input: FileInput, given?: TextEncoding): Promise<OpenText> {
  if (typeof input === "string") {
    const look = await lookThrough(input);
    const encoding = given ?? look.encoding;
    return { encoding, lineEnds: look.lineEnds, chunks: decoded(bytesOf(input), encoding) };
  }
  const { sample, all } = await peek(input);
  const isUtf8 = decodes(new TextDecoder("utf-8", { fatal: true }), sample);
  const encoding = given ?? markOf(sample) ?? (isUtf8 ? "utf-8" : "windows-1252");
  return { encoding, lineEnds: undefined, chunks: decoded(all, encoding) };
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: SAMPLE_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new PriceFileError(
      "INPUT_UNREADABLE",
      `The file ${path} cannot be read: ${(error as Error).message}.`,
      { cause: error },
    );
  }
}

async function lookThrough(path: string): Promise<Pick<OpenText, "encoding" | "lineEnds">> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let encoding: TextEncoding | undefined;
  let lineEnds = 0;
  for await (const bytes of bytesOf(path)) {
    if (!encoding) {
      const marked = markOf(bytes);
      if (marked && marked !== "utf-8") return { encoding: marked, lineEnds: undefined };
      encoding = "utf-8";
    }
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lineEnds += 1;
    if (encoding === "utf-8" && !decodes(decoder, bytes)) encoding = "windows-1252";
  }
  if (encoding === "utf-8" && !decodes(decoder)) encoding = "windows-1252";
  return { encoding: encoding ?? "utf-8", lineEnds };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The encoding that the first bytes show by themselves. */
function markOf(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const start = bytes.subarray(0, 1_024);
  const zeros = [0, 0];
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return "utf-16le";
  if (even > start.length / 4 && odd === 0) return "utf-16be";
  return undefined;
}

async function peek(
  input: AsyncIterable<Uint8Array | string>,
): Promise<{ sample: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = input[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  while (size < SAMPLE_BYTES && !isOver) {
    const step = await iterator.next();
    isOver = step.done === true;
    if (step.done) break;
    const bytes = asBytes(step.value);
    first.push(bytes);
    size += bytes.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first.splice(0);
      while (!isOver) {
        const step = await iterator.next();
        if (step.done) isOver = true;
        else yield asBytes(step.value);
      }
    } finally {
      if (!isOver) await iterator.return?.();
    }
  }
  return { sample: Buffer.concat(first), all: all() };
}

const asBytes = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === "string" ? Buffer.from(chunk) : chunk;

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  // TextDecoder takes the byte order mark away.
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  try {
    for await (const bytes of chunks) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new PriceFileError(
      "INPUT_UNREADABLE",
      "The input began as UTF-8 and holds bytes that are none. " +
        "Save it as UTF-8, or give the option encoding, such as windows-1252.",
      { cause: error },
    );
  }
}
