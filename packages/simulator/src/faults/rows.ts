import { isLike } from "./match.js";
import type { RowChange } from "./rule.js";

interface Row {
  readonly [name: string]: unknown;
}

/** Changes rows of price and availability. Any other answer stays as it is. */
export function changeRows(body: unknown, change: RowChange, part: string | undefined): unknown {
  if (!Array.isArray(body)) return body;
  const rows = body as readonly Row[];
  if (change === "reordered") return [...rows].reverse();
  const isMeant = (row: Row, place: number): boolean =>
    part === undefined ? place % 3 === 0 : isLike(part, String(row["ingramPartNumber"] ?? ""));
  if (change === "missing") return rows.filter((row, place) => !isMeant(row, place));
  return rows.map((row, place) => (isMeant(row, place) ? changed(row, change) : row));
}

function changed(row: Row, change: Exclude<RowChange, "missing" | "reordered">): Row {
  const { index, ingramPartNumber } = row;
  switch (change) {
    case "no-price":
      return { ...row, pricing: null };
    case "no-stock":
      return { ...row, availability: null };
    case "message-only":
      return {
        index,
        productStatusCode: "W",
        productStatusMessage: "PRICE NOT AVAILABLE, CONTACT YOUR SALES REPRESENTATIVE",
      };
    case "error":
      return {
        index,
        ingramPartNumber,
        productStatusCode: "E",
        productStatusMessage: `Product not found for IngramPartNumber:  ${String(ingramPartNumber)}`,
      };
  }
}
