import { isDiscontinued, isStocked, type Product } from "../catalog/product.js";
import { warehouses } from "../catalog/warehouses.js";
import type { CurrentStock } from "../store/catalog-store.js";
import type { Allocation, Together } from "./order.js";

export interface WantedLine {
  readonly product: Product;
  readonly quantity: number;
  /** The warehouse that the reseller asks for. */
  readonly warehouse: string | undefined;
}

/** What happens to a line that the stock does not cover. */
export interface Policy {
  /** Nothing is taken before the reseller releases the order. */
  readonly hold: boolean;
  /** False: the line is refused. */
  readonly backOrder: boolean;
  /** What waits for each other. It outranks a refusal of back orders. */
  readonly together: Together;
}

export interface Allotment {
  readonly allocations: readonly Allocation[];
  readonly confirmed: number;
  readonly backOrdered: number;
  /** Where the line is booked, and where its back order waits. */
  readonly warehouse: string;
}

/**
 * Gives the lines of one order their stock, in the order of the lines.
 * @returns for each line its allotment, or undefined where the line has to be refused for want of stock
 */
export function allocate(
  lines: readonly WantedLine[],
  stock: ReadonlyMap<string, readonly CurrentStock[]>,
  policy: Policy,
): readonly (Allotment | undefined)[] {
  const left = new Map(
    [...stock].map(([part, entries]) => [
      part,
      new Map(entries.map(({ warehouse, quantity }) => [warehouse, quantity])),
    ]),
  );
  const allotments = lines.map((line) =>
    allotLine(line, left.get(line.product.part) ?? new Map<string, number>(), policy),
  );
  if (policy.together !== "order" && policy.together !== "warehouse") return allotments;
  const places = new Set(
    allotments.flatMap((allotment) =>
      allotment && allotment.backOrdered > 0 ? [allotment.warehouse] : [],
    ),
  );
  const waits = ({ warehouse }: Allotment): boolean =>
    policy.together === "order" ? places.size > 0 : places.has(warehouse);
  return allotments.map((allotment, place) => {
    const line = lines[place];
    return allotment && line && isStocked(line.product) && waits(allotment)
      ? allBackOrdered(line, allotment.warehouse)
      : allotment;
  });
}

function allotLine(
  line: WantedLine,
  left: Map<string, number>,
  policy: Policy,
): Allotment | undefined {
  const { product, quantity } = line;
  const order = preferred(line.warehouse);
  const [first] = order;
  if (policy.hold) return allBackOrdered(line, first);
  if (!isStocked(product))
    return { allocations: [], confirmed: quantity, backOrdered: 0, warehouse: first };

  const whole = order.find((id) => (left.get(id) ?? 0) >= quantity);
  const sources = whole === undefined ? order : [whole];
  const allocations = take(sources, left, quantity);
  const confirmed = allocations.reduce((sum, allocation) => sum + allocation.quantity, 0);
  const warehouse = allocations[0]?.warehouse ?? first;
  const backOrdered = quantity - confirmed;
  if (backOrdered === 0) return { allocations, confirmed, backOrdered, warehouse };

  const mayWait =
    product.acceptsBackOrder &&
    !isDiscontinued(product) &&
    (policy.backOrder || policy.together !== null);
  if (mayWait && policy.together === null)
    return { allocations, confirmed, backOrdered, warehouse };
  for (const allocation of allocations)
    left.set(allocation.warehouse, (left.get(allocation.warehouse) ?? 0) + allocation.quantity);
  return mayWait ? allBackOrdered(line, warehouse) : undefined;
}

function take(
  sources: readonly string[],
  left: Map<string, number>,
  quantity: number,
): readonly Allocation[] {
  const allocations: Allocation[] = [];
  let missing = quantity;
  for (const warehouse of sources) {
    const there = left.get(warehouse) ?? 0;
    const taken = Math.min(there, missing);
    if (taken === 0) continue;
    left.set(warehouse, there - taken);
    allocations.push({ warehouse, quantity: taken });
    missing -= taken;
  }
  return allocations;
}

const allBackOrdered = ({ quantity }: WantedLine, warehouse: string): Allotment => ({
  allocations: [],
  confirmed: 0,
  backOrdered: quantity,
  warehouse,
});

function preferred(asked: string | undefined): readonly [string, ...string[]] {
  const [first, ...others] = warehouses;
  const all = [first.id, ...others.map(({ id }) => id)] as const;
  if (asked === undefined || !all.includes(asked)) return all;
  return [asked, ...all.filter((id) => id !== asked)];
}
