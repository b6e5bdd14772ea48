import { platform, type ResponseLike } from "../platform.js";

/** Bytes of an error or token answer that are read; the rest is cancelled. */
export const LARGEST_BOUNDED_BODY = 1_048_576;

/**
 * The body as text, decoded as UTF-8 without its byte-order mark. Beyond `limit` bytes it is cut and
 * the rest cancelled, so that the connection is free again.
 */
export async function readText(response: ResponseLike, limit = Infinity): Promise<string> {
  if (limit === Infinity || !response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new platform.TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value?.byteLength ?? 0;
    text += decoder.decode(value, { stream: true });
    if (size > limit) {
      await reader.cancel();
      return text;
    }
  }
}

/** Gives up an answer that nobody waits for any more. */
export function discard(response: ResponseLike): void {
  // It fails when the connection is gone already, which is what is wanted.
  response.body?.cancel().then(undefined, () => undefined);
}
