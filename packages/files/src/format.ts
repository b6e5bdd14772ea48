import { extname } from "node:path";

/** How a file holds its rows: separated by commas or semicolons, by tabs, or one JSON object a line. */
export type TableFormat = "csv" | "tsv" | "ndjson";

/** By the ending of the name: `.tsv`, `.tab`, `.ndjson`, `.jsonl`; everything else is CSV. */
export function formatOf(path: string): TableFormat {
  switch (extname(path).toLowerCase()) {
    case ".tsv":
    case ".tab":
      return "tsv";
    case ".ndjson":
    case ".jsonl":
      return "ndjson";
    default:
      return "csv";
  }
}
