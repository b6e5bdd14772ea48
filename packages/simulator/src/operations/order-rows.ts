import type { Order } from "../rules/order.js";

/** Charges beside the lines; amounts in cents. */
export function miscellaneousCharges(order: Order): readonly {
  readonly subOrderNumber: string;
  readonly chargeLineReference: string;
  readonly chargeDescription: string;
  readonly chargeAmount: number;
}[] {
  const [first] = order.lines;
  if (!first || !order.freeFreight) return [];
  return [
    {
      subOrderNumber: first.subOrderNumber,
      chargeLineReference: "895",
      chargeDescription: "FREE FREIGHT",
      chargeAmount: 0,
    },
  ];
}

/** `20-R7K3B-11` names a part of the order `20-R7K3B`. */
export const headNumber = (number: string): string => number.replace(/-\d{2}$/, "");
