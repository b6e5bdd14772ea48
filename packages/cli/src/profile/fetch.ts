import type { FetchLike } from "@xi-sdk/resellers";
import type { Io } from "../io.js";

/** What sends: through the proxy of the environment where there is one, else Node's own. */
export async function fetchFor(env: Io["env"]): Promise<FetchLike> {
  const isProxied = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some(
    (name) => env[name],
  );
  if (!isProxied) return (url, init) => globalThis.fetch(url, init);
  const { createNodeFetch } = await import("@xi-sdk/resellers/node");
  return createNodeFetch({ env });
}
