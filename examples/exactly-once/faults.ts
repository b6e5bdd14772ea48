import type { OrderCreateRequest } from "@xi-sdk/resellers";
import type { Simulator } from "@xi-sdk/simulator";

/** The parts that are ordered, which every simulator has. */
const PARTS = ["6YE881", "DF4128", "4A0036"];

export const numberOf = (index: number): string => `EO-${String(index + 1).padStart(5, "0")}`;

/** Always the same order for the same place in the list. */
export const orderAt = (index: number): OrderCreateRequest => ({
  customerOrderNumber: numberOf(index),
  acceptBackOrder: true,
  lines: [
    {
      customerLineNumber: "1",
      ingramPartNumber: PARTS[index % PARTS.length],
      quantity: 1 + (index % 3),
    },
  ],
});

/**
 * What makes orders double and disappear: of the order calls 3 % are booked and then cut off, 3 % are
 * a 500 without a booking, 3 % a 500 after one, and 2 % are booked long after their caller has given
 * up. Tokens die, and a search shows an order after a minute only, as it always does.
 */
export function trouble({ faults }: Pick<Simulator, "faults">, seed: number): void {
  const operation = "post-createorder_v6";
  const share = (probability: number, offset: number): object => ({
    match: { operation, probability, seed: seed + offset },
  });
  faults.magicValues = false;
  faults.add({ name: "cut", phase: "after", effect: { kind: "reset" }, ...share(0.03, 1) });
  faults.add({
    name: "failed",
    phase: "before",
    effect: { kind: "answer", status: 500 },
    ...share(0.03, 2),
  });
  faults.add({
    name: "failed-after-booking",
    phase: "after",
    effect: { kind: "wrong-status" },
    ...share(0.03, 3),
  });
  faults.add({
    name: "late",
    phase: "before",
    effect: { kind: "delay", by: "90s" },
    ...share(0.02, 4),
  });
  faults.add({ name: "dead-token", match: { every: 97 }, effect: { kind: "dead-token" } });
}
