/** What a column can hold that a price is asked by. */
export type ColumnMeaning =
  | "ingramPartNumber"
  | "vendorPartNumber"
  | "customerPartNumber"
  | "upc"
  | "planID"
  | "quantityRequested";

/** What each column of the file was taken for; `null` for those that are not used. */
export interface ColumnMapping {
  readonly column: string;
  readonly meaning: ColumnMeaning | null;
}

/** Names in lower case, letters and digits alone. "Number", "no", "num" and "code" at the end make no difference. */
const NAMES: { readonly [meaning in ColumnMeaning]: string } = {
  ingramPartNumber:
    "sku ingrampart ingramsku ingrammicropart ingrammicrosku ipn imsku impart part partid partnr " +
    "item itemid material artikel artikelnr artikelnummer article articulo codigo numerodeparte reference",
  vendorPartNumber:
    "vendorpart vendorsku vpn mpn mfgpart mfrpart mfpart manufacturerpart manufacturersku oempart " +
    "makerpart herstellernummer herstellernr fabricante",
  customerPartNumber: "customerpart customersku cpn mypart mysku ownpart ownsku",
  upc: "upc upca ean ean13 gtin gtin13 barcode",
  planID: "planid plan subscriptionplan subscriptionplanid",
  quantityRequested: "quantity qty quantityrequested menge cantidad units",
};

const meanings: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) =>
    names.split(" ").map((name) => [name, meaning as ColumnMeaning]),
  ),
);

/** A row is asked by the first of these that it fills in. */
export const IDENTIFIER_COLUMNS = [
  "ingramPartNumber",
  "vendorPartNumber",
  "customerPartNumber",
  "upc",
  "planID",
] as const satisfies readonly ColumnMeaning[];

/** Columns that a file of failed rows adds; they are not read back. */
export const FAILURE_COLUMNS = ["xi_code", "xi_reason"] as const;

/**
 * Says what each column holds. Where two columns have the same meaning, the first one counts.
 *
 * @param given meanings by the name of the column as it stands in the file; they go before all guesses.
 */
export function mapColumns(
  names: readonly string[],
  given: { readonly [column: string]: ColumnMeaning } = {},
): ColumnMapping[] {
  const taken = new Set<ColumnMeaning>(Object.values(given));
  return names.map((column) => {
    const told = Object.hasOwn(given, column) ? given[column] : undefined;
    if (told) return { column, meaning: told };
    const meaning = meaningOf(column);
    if (meaning === undefined || taken.has(meaning)) return { column, meaning: null };
    taken.add(meaning);
    return { column, meaning };
  });
}

function meaningOf(column: string): ColumnMeaning | undefined {
  const plain = column
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("#", "no")
    .replaceAll(/[^a-z0-9]/g, "");
  return meanings.get(plain) ?? meanings.get(plain.replace(/(?:number|numbers|code|no|num)$/, ""));
}
