import type { Ledger } from "@xi-sdk/ledger";
import type { Simulator } from "@xi-sdk/simulator";
import { numberOf } from "./faults.js";

/** What became of the orders, by the books of the distributor. */
export interface Truth {
  readonly asked: number;
  /** Purchase orders that are booked at all. */
  readonly booked: number;
  /** Purchase orders that are booked more than once. */
  readonly doubled: number;
  /** Purchase orders that are not booked, though nobody was told so. */
  readonly lost: number;
}

/** What the ledger says of them. */
export interface Settled {
  /** Placed, known from the answer to the first call. */
  readonly answered: number;
  /** Booked without an answer, and found by a search. */
  readonly adopted: number;
  /** Not booked at first, which searches proved, and sent again. */
  readonly sentAgain: number;
  /** Waiting for a person. */
  readonly forPerson: number;
  /** Neither placed nor waiting for a person. */
  readonly open: number;
}

/** @param told purchase orders that somebody was told are not booked, or may not be. */
export function truthOf(
  { orders }: Pick<Simulator, "orders">,
  asked: number,
  told: ReadonlySet<string> = new Set(),
): Truth {
  const placements = new Map<string, Set<number>>();
  for (const { customerOrderNumber, placement } of orders()) {
    // Some systems make a new number of the old one when they are told that it is used.
    const number = customerOrderNumber.replace(/-RETRY$/, "");
    placements.set(number, (placements.get(number) ?? new Set()).add(placement));
  }
  const numbers = Array.from({ length: asked }, (_, index) => numberOf(index));
  const timesOf = (number: string): number => placements.get(number)?.size ?? 0;
  return {
    asked,
    booked: numbers.filter((number) => timesOf(number) > 0).length,
    doubled: numbers.filter((number) => timesOf(number) > 1).length,
    lost: numbers.filter((number) => timesOf(number) === 0 && !told.has(number)).length,
  };
}

export async function settledOf(ledger: Ledger): Promise<Settled & { readonly told: Set<string> }> {
  let [answered, adopted, sentAgain, forPerson, open] = [0, 0, 0, 0, 0];
  const told = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await ledger.list({ limit: 1_000 }, cursor);
    for (const order of page.orders) {
      if (order.state === "needs-human") {
        forPerson += 1;
        told.add(order.poNumber);
      } else if (order.state !== "placed") open += 1;
      else if (order.settledBy === "search") adopted += 1;
      else if (order.sends > 1) sentAgain += 1;
      else answered += 1;
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { answered, adopted, sentAgain, forPerson, open, told };
}
