/** This library, over its own transport for Node. */
import { createNodeFetch } from "@xi-sdk/resellers/node";
import { open as openOurs } from "./ours.mjs";

export function open(account) {
  const fetch = createNodeFetch();
  return openOurs(account, { fetch, close: () => fetch.close() });
}
