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
  const changes = (lines ?? []) as readonly ChangedLine[];
  let rest = (order.lines ?? []).filter(({ lineStatus }) => !/cancel/i.test(lineStatus ?? ""));
  // Added lines first: they may have got the number of a deleted one.
  for (const change of [...changes].sort((a, b) => Number(isNumbered(a)) - Number(isNumbered(b)))) {
    const { addUpdateDeleteLine = "", ingramLineNumber, customerLineNumber, quantity } = change;
    const [part = ""] = namesOf(change);
    const alike = rest.filter((line) =>
      isNumbered(change)
        ? isSame(line.ingramOrderLineNumber, ingramLineNumber)
        : namesOf(line).includes(part),
    );
    const line = alike.find(
      (one) => isNumbered(change) || isSame(one.customerLineNumber, customerLineNumber),
    );
    const booked = line ? (line.quantityOrdered ?? null) : 0;
    const asked = /^delete$/i.test(addUpdateDeleteLine) ? 0 : Number(quantity ?? NaN);
    if (!isNumbered(change) && !part) unchecked.push("lines");
    else if (asked === booked) {
      isShown = true;
      rest = rest.filter((one) => one !== line);
    }
    // Without a number of its own, an added line cannot be told from one that was there before.
    else if (!isNumbered(change) && alike.length > 0) doubt = "added-line";
    else if (asked >= 0) differences.push({ path: "quantity", part, asked, booked });
    else unchecked.push("lines");
  }
  if (!isShown && !doubt) {
    if (differences.length > 0) return undefined;
    doubt = "no-content";
  }
  return { differences, unchecked, doubt };
}

/** @returns nothing while the order is on hold, or in no known state. */
export function compareRelease({ orderStatus }: OrderDetailB2B): Comparison | undefined {
  const status = orderStatus ?? "";
  if (!status || /hold/i.test(status)) return undefined;
  const isCancelled = /cancel/i.test(status);
  const cancelled = { path: "orderStatus", asked: "released", booked: status };
  return { differences: isCancelled ? [cancelled] : [], unchecked: [] };
}

const isNumbered = ({ ingramLineNumber }: ChangedLine): boolean => Number(ingramLineNumber) > 0;

const isSame = (left: unknown, right: unknown): boolean =>
  Number(left) > 0 && Number(left) === Number(right);
