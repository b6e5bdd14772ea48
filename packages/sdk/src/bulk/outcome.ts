import type { PriceAndAvailabilityResponseItem } from "../generated/types.js";
import type { PriceResult, PriceStatus } from "./options.js";

type Row = PriceAndAvailabilityResponseItem;

/**
 * What became of a product, whoever asked for it. Has empty places for what a result says besides:
 * to copy an object and fill them in is much faster than to add its members to another.
 */
export type Outcome = Omit<PriceResult, "input" | "index"> & {
  readonly input: unknown;
  readonly index: number;
};

/** An outcome without price and stock. */
export const nothing = (status: PriceStatus, observedAt: string, message: string): Outcome => ({
  input: undefined,
  index: 0,
  status,
  price: null,
  currency: null,
  stock: null,
  message,
  source: "api",
  observedAt,
});

/** @param rows all rows that answer to the product, one at least. */
export function outcomeOf(rows: readonly Row[], observedAt: string): Outcome {
  const row = rows[0] as Row;
  // The same row sent twice says the same thing; two rows that differ say nothing certain.
  if (rows.length > 1 && new Set(rows.map(contentOf)).size > 1) {
    return nothing(
      "error",
      observedAt,
      `${rows.length} rows that differ answer to this identifier: ${rows
        .map(({ ingramPartNumber }) => ingramPartNumber ?? "without number")
        .join(", ")}. Ask by the distributor's part number.`,
    );
  }
  const status = statusOf(row);
  const message = row.errorMessage ?? row.productStatusMessage;
  // Seen in a published 207 answer: the prices stand inside the availability.
  const pricing = row.pricing ?? row.availability?.pricing;
  const stated = status === "ok" || status === "warning";
  const outcome: Outcome & { message?: string } = {
    input: undefined,
    index: 0,
    status,
    price: (stated ? pricing?.customerPrice : null) ?? null,
    currency: (stated ? pricing?.currencyCode : null) ?? null,
    stock: (stated ? row.availability?.totalAvailability : null) ?? null,
    product: row,
    source: "api",
    observedAt,
  };
  if (message) outcome.message = message;
  return outcome;
}

const contentOf = (row: Row): string => JSON.stringify({ ...row, index: 0 });

function statusOf(row: Row): PriceStatus {
  const text = `${row.productStatusMessage ?? ""} ${row.errorMessage ?? ""}`;
  const code = row.productStatusCode?.trim().toUpperCase();
  if (row.productAuthorized === false || /not\s+authori[sz]ed/i.test(text)) return "not-authorised";
  if (code === "E" || row.errorCode) {
    return /not\s+found|no\s+records?\s+found/i.test(text) ? "not-found" : "error";
  }
  return code === "W" ? "warning" : "ok";
}
