export {
  createNodeFetch,
  type NodeFetch,
  type NodeFetchOptions,
  type NodeTlsOptions,
} from "./node-fetch.js";
