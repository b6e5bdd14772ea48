import type { PriceResult } from "@xi-sdk/resellers";
import type { SourceRow } from "../read/rows.js";
import { decimalText } from "../write/cells.js";

/** The columns of a result file. Their names and order stay the same; new ones come at the end. */
export const RESULT_COLUMNS = [
  "row",
  "identifier",
  "kind",
  "quantity",
  "status",
  "price",
  "currency",
  "stock",
  "retailPrice",
  "backOrderEta",
  "warehouses",
  "ingramPartNumber",
  "vendorPartNumber",
  "upc",
  "message",
  "customerNumber",
  "countryCode",
  "observedAt",
] as const;

/** What is added when results are compared with earlier ones. */
export const CHANGE_COLUMNS = [
  "change",
  "previousStatus",
  "previousPrice",
  "previousCurrency",
  "previousStock",
] as const;

export interface JobAccount {
  readonly customerNumber: string;
  readonly countryCode: string;
}

/** What a result file says of one row. `null` is what the API did not state. */
export type ResultRow = { readonly [column in (typeof RESULT_COLUMNS)[number]]: unknown };

type Product = NonNullable<PriceResult["product"]>;

export function resultRow(
  { row, identifier, kind, quantity, problem }: SourceRow,
  result: PriceResult,
  account: JobAccount,
): ResultRow {
  const { product } = result;
  const isStated = result.status === "ok" || result.status === "warning";
  const retailPrice = isStated
    ? (product?.pricing ?? product?.availability?.pricing)?.retailPrice
    : null;
  return {
    row,
    identifier,
    kind: kind ?? null,
    quantity: quantity ?? null,
    status: problem ? "not-attempted" : result.status,
    price: amount(result.price),
    currency: result.currency,
    stock: result.stock,
    retailPrice: amount(retailPrice),
    backOrderEta: (product && backOrderEta(product)) ?? null,
    warehouses: (product && warehouses(product)) ?? null,
    ingramPartNumber: product?.ingramPartNumber ?? null,
    vendorPartNumber: product?.vendorPartNumber ?? null,
    upc: product?.upc ?? null,
    message: problem?.reason ?? result.message ?? null,
    customerNumber: account.customerNumber,
    countryCode: account.countryCode,
    observedAt: result.observedAt,
  };
}

const amount = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);

/** As in `10=4;30=0`: units by warehouse, those that state a number. */
function warehouses({ availability }: Product): string | null {
  let text = "";
  for (const { warehouseId, location, quantityAvailable } of stocksIn(availability)) {
    if (typeof quantityAvailable !== "number") continue;
    text += `${text && ";"}${warehouseId ?? location ?? "?"}=${quantityAvailable}`;
  }
  return text || null;
}

/** The first day on which a warehouse expects units, as the API writes it. */
function backOrderEta({ availability }: Product): string | null {
  let first: string | null = null;
  const take = (day: string | null | undefined): void => {
    if (day && (first === null || day < first)) first = day;
  };
  for (const { backOrderInfo, quantityBackorderedEta } of stocksIn(availability)) {
    take(quantityBackorderedEta);
    for (const { etaDate } of backOrderInfo ?? []) take(etaDate);
  }
  return first;
}

const stocksIn = (availability: Product["availability"]) =>
  availability?.availabilityByWarehouse ?? [];
