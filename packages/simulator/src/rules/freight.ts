import type { Carrier, OrderLine } from "./order.js";
import { subtotal } from "./order.js";

/** From this many cents on, the distributor ships for nothing. */
export const freeFrom = 150_000;

/** What shipping the confirmed pieces of an order costs, in cents. */
export function freightOf(lines: readonly OrderLine[]): {
  readonly cents: number;
  readonly free: boolean;
} {
  const hundredths = lines.reduce(
    (sum, { allocations, weight }) =>
      sum + allocations.reduce((pieces, { quantity }) => pieces + quantity, 0) * weight,
    0,
  );
  if (hundredths === 0) return { cents: 0, free: false };
  if (subtotal(lines) >= freeFrom) return { cents: 0, free: true };
  return { cents: groundCharge(hundredths), free: false };
}

/** What so many hundredths of a pound cost by road, in cents. */
export const groundCharge = (hundredths: number): number => 795 + 38 * Math.ceil(hundredths / 100);

const carriers: { readonly [code: string]: string } = {
  RG: "GROUND",
  U3: "3 DAY",
  UB: "2 DAY",
  UR: "NEXT DAY",
  RL: "FREIGHT",
};

/** The carrier of a line: the one that was asked for, else by weight; a download needs none. */
export function carrierFor(weight: number, quantity: number, asked: string | null): Carrier {
  if (weight === 0) return { code: "VL", name: "VIRTUAL" };
  const code = asked ?? (weight * quantity > 15_000 ? "RL" : "RG");
  return { code, name: carriers[code] ?? code };
}
