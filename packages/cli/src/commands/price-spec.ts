import type { CommandSpec } from "../command/spec.js";

export const priceCommands: readonly CommandSpec[] = [
  {
    path: "price",
    does: "price and stock of products: arguments, the standard input, or a list from a file",
    about:
      "With --file, the list is read as CSV, TSV or NDJSON in any usual encoding, and the results are written to --out; beside it go the rows that failed and a summary. Interrupted, the same command goes on where it stopped. The exit code is 3 when some products have no price.",
    isData: true,
    usesProfile: true,
    arguments: [
      {
        name: "part",
        does: "part numbers of the distributor; - reads them from the standard input, one a line",
        isOptional: true,
        isList: true,
      },
    ],
    options: [
      { flags: "--file <path>", does: "a list of products" },
      { flags: "--out <path>", does: "where the results of --file go: .csv, .tsv or .ndjson" },
      { flags: "--earlier <path>", does: "results of an earlier run to compare with" },
      { flags: "--changed-only", does: "write only what differs from --earlier" },
      { flags: "--restart", does: "begin anew although an earlier run was cut off" },
    ],
    examples: [
      { line: "xi price SIM001 SIM002", does: "two products" },
      {
        line: "cut -f1 parts.tsv | xi price - --json identifier,price,stock",
        does: "from another program",
      },
      { line: "xi price --file price-list.csv --out priced.csv", does: "a whole list" },
    ],
    load: async () => (await import("./price.js")).price,
  },
];
