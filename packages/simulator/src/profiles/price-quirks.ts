import { knownParts } from "../catalog/known.js";
import type { Answer } from "../http/errors.js";
import { fixedShare, type Row, type Shaping } from "./shaping.js";

/** Scripts and examples count on these. */
const known: ReadonlySet<string> = new Set(
  knownParts.map(({ ingramPartNumber }) => ingramPartNumber),
);

/** Whether a row belongs to a share of one in twelve, the same one in every answer. */
function unlucky(row: Row, share: number): boolean {
  const part = row["ingramPartNumber"];
  return typeof part === "string" && !known.has(part) && fixedShare(part, 12) === share;
}

const withRows = (answer: Answer, change: (rows: readonly Row[]) => readonly Row[]): Answer =>
  Array.isArray(answer.body) ? { ...answer, body: change(answer.body as readonly Row[]) } : answer;

export const priceShapings: readonly Shaping[] = [
  {
    quirk: "price-rows-missing",
    answer: (answer) =>
      withRows(answer, (rows) =>
        rows.filter((row) => row["productStatusCode"] === "E" || !unlucky(row, 5)),
      ),
  },
  {
    quirk: "price-rows-bare",
    answer: (answer) =>
      withRows(answer, (rows) =>
        rows.map((row) => {
          if (!unlucky(row, 7)) return row;
          const { availability: _, pricing: __, discounts: ___, ...rest } = row;
          return {
            ...rest,
            productStatusCode: "W",
            productStatusMessage: "PRICE AND STOCK ARE NOT AVAILABLE AT THE MOMENT",
          };
        }),
      ),
  },
  {
    quirk: "price-rows-reordered",
    answer: (answer) => withRows(answer, (rows) => [...rows].reverse()),
  },
  {
    quirk: "price-inside-availability",
    answer: (answer) =>
      answer.status === 207
        ? withRows(answer, (rows) =>
            rows.map((row) => {
              const { pricing, availability } = row;
              if (!pricing || typeof availability !== "object" || availability === null) return row;
              const { pricing: _, ...rest } = row;
              return { ...rest, availability: { ...availability, pricing } };
            }),
          )
        : answer,
  },
];
