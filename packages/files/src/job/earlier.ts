import { openText } from "../read/text.js";
import { readRecords } from "../read/records.js";
import { PriceFileError } from "../error.js";
import { formatOf } from "../format.js";
import { NumberByKey } from "../seen.js";
import type { CHANGE_COLUMNS, ResultRow } from "./columns.js";

const NEEDED = ["identifier", "kind", "quantity", "status", "price", "currency", "stock"] as const;
type Known = { readonly [name in (typeof NEEDED)[number] | "customerNumber"]: string };

export type Change = { readonly [column in (typeof CHANGE_COLUMNS)[number]]: string | null };

/**
 * The results of an earlier run, to compare new ones with. They are kept in a few columns of
 * numbers, some 60 bytes a row: a price as the number that it came as, and never computed with.
 */
export class EarlierResults {
  readonly #places = new NumberByKey();
  readonly #prices: (number | null)[] = [];
  readonly #stocks: (number | null)[] = [];
  /** Status and currency of each row, as a place in the list of those that came up. */
  readonly #labels: number[] = [];
  readonly #labelPlaces = new Map<string, number>();
  readonly #labelTexts: string[] = [];

  /** @throws PriceFileError when the file is no result file. */
  static async read(path: string): Promise<EarlierResults> {
    const { chunks } = await openText(path);
    const records = await readRecords(chunks, formatOf(path));
    const earlier = new EarlierResults();
    let header: readonly string[] | undefined;
    for await (const { cells, names } of records.rows) {
      if (!names && !header) {
        header = cells;
        requireColumns(path, cells);
        continue;
      }
      const columns = names ?? header ?? [];
      const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
      if (names) requireColumns(path, names);
      earlier.#add({
        identifier: cell("identifier").replace(/^'/, ""),
        kind: cell("kind"),
        quantity: cell("quantity"),
        status: cell("status"),
        price: cell("price"),
        currency: cell("currency"),
        stock: cell("stock"),
        customerNumber: cell("customerNumber"),
      });
    }
    return earlier;
  }

  #add(row: Known): void {
    const label = `${row.status} ${row.currency}`;
    let place = this.#labelPlaces.get(label);
    if (place === undefined) {
      place = this.#labelTexts.push(label) - 1;
      this.#labelPlaces.set(label, place);
    }
    this.#places.set(keyOf(row), this.#prices.length);
    this.#prices.push(row.price === "" ? null : Number(row.price));
    this.#stocks.push(row.stock === "" ? null : Number(row.stock));
    this.#labels.push(place);
  }

  /** What is different from the earlier result: `change` names it, and is empty where nothing is. */
  compare(result: ResultRow): Change {
    const row = Object.fromEntries(
      Object.entries(result).map(([name, value]) => [name, String(value ?? "")]),
    ) as unknown as Known;
    const place = this.#places.get(keyOf(row));
    if (place === undefined) {
      const none = { previousStatus: null, previousPrice: null, previousCurrency: null };
      return { change: "new", ...none, previousStock: null };
    }
    const label = this.#labelTexts[this.#labels[place] ?? 0] ?? "";
    const [previousStatus = "", previousCurrency = ""] = label.split(" ");
    const [previousPrice, previousStock] = [text(this.#prices[place]), text(this.#stocks[place])];
    const changes = [
      previousStatus === row.status ? "" : "status",
      previousPrice === row.price && previousCurrency === row.currency ? "" : "price",
      previousStock === row.stock ? "" : "stock",
    ];
    return {
      change: changes.filter(Boolean).join(" "),
      previousStatus,
      previousPrice,
      previousCurrency,
      previousStock,
    };
  }
}

const text = (value: number | null | undefined): string => String(value ?? "");

const keyOf = ({ kind, identifier, quantity, customerNumber }: Known): string =>
  `${customerNumber} ${kind} ${identifier.toUpperCase()} ${quantity}`;

function requireColumns(path: string, columns: readonly string[]): void {
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  throw new PriceFileError(
    "OPTIONS",
    `earlier: ${path} is no result file of this job; it lacks ${missing.join(", ")}. Give one that the job has written.`,
  );
}
