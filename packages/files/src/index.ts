export type { TableFormat } from "./format.js";
