import type { CommandSpec } from "../command/spec.js";

export const apiCommands: readonly CommandSpec[] = [
  {
    path: "api",
    does: "call any path of the API, with the token and the headers of the profile",
    about:
      "Prints the body of the answer as it came. A call that changes something is sent once, and in production only with --yes. The token is sent to the host of the profile and to no other. A refusal for the rate limit is waited out.",
    usesProfile: true,
    arguments: [
      { name: "method", does: "GET, POST, PUT or DELETE" },
      { name: "path", does: "as in /resellers/v6/catalog" },
    ],
    options: [
      {
        flags: "-f, --raw-field <name=text>",
        does: "a query parameter, or a member of the body: as text; may be given again",
        kind: "list",
      },
      {
        flags: "-F, --field <name=value>",
        does: "the same, where numbers, true, false and null are what they are",
        kind: "list",
      },
      { flags: "--input <file>", does: "the body; - is the standard input" },
      { flags: "--paginate", does: "ask for page after page, and print all rows as one list" },
      { flags: "-i, --include", does: "print status and headers of the answer too" },
      { flags: "--dry-run", does: "print the request, and send nothing" },
      { flags: "--yes", does: "send a call that changes something in production" },
    ],
    examples: [
      { line: "xi api GET /resellers/v6/catalog -f keyword=ssd", does: "one page of a search" },
      { line: "xi api GET /resellers/v6/catalog -f keyword=ssd --paginate", does: "all its rows" },
      {
        line: "xi api POST /resellers/v6/orders --input order.json --dry-run",
        does: "see what would be sent",
      },
    ],
    load: async () => (await import("./api.js")).api,
  },
];
