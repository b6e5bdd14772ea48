/** How a file holds its rows: separated by commas or semicolons, by tabs, or one JSON object a line. */
export type TableFormat = "csv" | "tsv" | "ndjson";
