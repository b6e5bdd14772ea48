import { handlers } from "../operations/handlers.js";

/**
 * How far an operation is simulated. `stateful`: it reads and changes what the simulator keeps.
 * `shape`: its answers are right by the contract, and hang on nothing. `501`: it is not performed.
 */
export type Level = "stateful" | "shape" | "501";

/** Performed, but without anything that is kept. */
const shapes: ReadonlySet<string> = new Set<string>([]);

export const levelOf = (operationId: string): Level => {
  if (operationId === "get-accesstoken") return "stateful";
  if (handlers[operationId] === undefined) return "501";
  return shapes.has(operationId) ? "shape" : "stateful";
};
