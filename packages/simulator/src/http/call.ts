import type { Operation } from "../contract/operations.js";
import type { OrderChange } from "../faults/rule.js";
import type { Workspace } from "../workspace.js";
import type { Answer } from "./errors.js";
import type { Query } from "./parameters.js";
import type { IncomingHeaders } from "./incoming.js";

/** A call that got past token, limits, headers and contract. */
export interface Call {
  readonly operation: Operation;
  readonly path: { readonly [name: string]: string };
  readonly query: Query;
  readonly headers: IncomingHeaders;
  readonly body: unknown;
  /** The path as it was asked for, without the query. */
  readonly pathname: string;
  /** For the errors of this call. It is written when somebody asks for it. */
  readonly errorId: string;
  /** What a fault does to the order that is to be booked. */
  readonly orderFault?: OrderChange | undefined;
}

/** Operations that only read, though they are not a GET. */
const readingPosts: ReadonlySet<string> = new Set([
  "post-priceandavailability",
  "post-renewalssearch",
  "post-freightestimate",
  "vendor-required-info",
]);

/** Whether an operation changes nothing, so that it needs no transaction: no other call comes in between. */
export const isReading = ({ id, method }: Operation): boolean =>
  method === "GET" || readingPosts.has(id);

/** What the simulator does for one operation. It runs to its end before the next call begins. */
export type Handler = (call: Call, workspace: Workspace) => Answer;
