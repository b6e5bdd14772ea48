import type { OrderDetailB2B } from "../generated/types.js";
import {
  compareOrder,
  namesOf,
  type AskedContent,
  type AskedLine,
  type Comparison,
} from "./compare.js";
import type { Doubt } from "./reconciliation.js";

interface ChangedLine extends AskedLine {
  readonly addUpdateDeleteLine?: string;
  readonly ingramLineNumber?: string;
  readonly customerLineNumber?: string;
}

/**
 * Compares the change of an order with the order as it is.
 *
 * @returns nothing when the order shows none of it.
 */
export function compareChange(
  { shipToInfo, lines }: AskedContent,
  order: OrderDetailB2B,
): (Comparison & { readonly doubt?: Doubt | undefined }) | undefined {
  const address = compareOrder({ shipToInfo }, [order]);
  const differences = [...address.differences];
  const unchecked = address.unchecked.filter((name) => name !== "lines");
  let isShown = Boolean(shipToInfo) && unchecked.length === 0 && differences.length === 0;
  let doubt: Doubt | undefined;
  for (const line of (lines ?? []) as readonly ChangedLine[]) {
    const { addUpdateDeleteLine = "", ingramLineNumber, customerLineNumber, quantity } = line;
    const [part = ""] = namesOf(line);
    const alike = (order.lines ?? []).filter(
      (one) =>
        !/cancel/i.test(one.lineStatus ?? "") &&
        (ingramLineNumber
          ? isSame(one.ingramOrderLineNumber, ingramLineNumber)
          : namesOf(one).includes(part)),
    );
    const booked =
      alike.find((one) => ingramLineNumber || isSame(one.customerLineNumber, customerLineNumber))
        ?.quantityOrdered ?? 0;
    const asked = /^delete$/i.test(addUpdateDeleteLine) ? 0 : Number(quantity ?? NaN);
    if (asked === booked) isShown = true;
    // Without a number of its own, an added line cannot be told from one that was there before.
    else if (!ingramLineNumber && alike.length > 0) doubt = "added-line";
    else if (asked >= 0) differences.push({ path: "quantity", part, asked, booked });
    else unchecked.push("lines");
  }
  if (!isShown && !doubt) {
    if (differences.length > 0) return undefined;
    doubt = "no-content";
  }
  return { differences, unchecked, doubt };
}

const isSame = (left: unknown, right: unknown): boolean =>
  Number(left) > 0 && Number(left) === Number(right);
