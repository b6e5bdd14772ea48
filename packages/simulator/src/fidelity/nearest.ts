import type { Operation } from "../contract/operations.js";

/** Operations that a call for something else may have meant, the likeliest first. */
export function nearestTo(
  method: string,
  path: string,
  operations: readonly Operation[],
): readonly Operation[] {
  const given = segmentsOf(path.replace(/^\/sandbox(?=\/)/, ""));
  return operations
    .map((operation) => ({
      operation,
      distance:
        distanceOf(given, segmentsOf(operation.path)) +
        (operation.method === method.toUpperCase() ? 0 : 0.25),
    }))
    .filter(({ distance }) => distance < 2)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ operation }) => operation);
}

const segmentsOf = (path: string): readonly string[] =>
  path.split("/").filter((segment) => segment !== "");

/** How many segments would have to be added, dropped or changed; a changed one counts by its letters. */
function distanceOf(given: readonly string[], wanted: readonly string[]): number {
  return editCost(given, wanted, (left, right) => {
    if (right.startsWith("{")) return 0.05;
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    if (one === other) return left === right ? 0 : 0.1;
    return (
      editCost([...one], [...other], (a, b) => (a === b ? 0 : 1)) /
      Math.max(one.length, other.length)
    );
  });
}

/** The least cost of making one sequence of the other; adding and dropping cost 1. */
function editCost<T>(
  given: readonly T[],
  wanted: readonly T[],
  change: (left: T, right: T) => number,
): number {
  let row = Array.from({ length: wanted.length + 1 }, (_, place) => place);
  given.forEach((left, index) => {
    const next = [index + 1];
    wanted.forEach((right, place) => {
      next.push(
        Math.min(
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
          (row[place] ?? 0) + change(left, right),
        ),
      );
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
