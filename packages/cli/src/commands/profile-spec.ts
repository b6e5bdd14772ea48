import type { CommandSpec, OptionSpec } from "../command/spec.js";

export const ACCOUNT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: "--environment <place>",
    does: "production, sandbox or a base URL",
    env: "XI_ENVIRONMENT",
  },
  { flags: "--client-id <id>", does: "client id of the API app", env: "XI_CLIENT_ID" },
  { flags: "--customer-number <number>", does: "as in 20-222222", env: "XI_CUSTOMER_NUMBER" },
  { flags: "--country <code>", does: "two capital letters", env: "XI_COUNTRY_CODE" },
  {
    flags: "--contact <address>",
    does: "e-mail address of the account, for quotes and freight",
    env: "XI_CONTACT",
  },
  { flags: "--sender-id <name>", does: "names the calling system", env: "XI_SENDER_ID" },
];

export const profileCommands: readonly CommandSpec[] = [
  {
    path: "profile list",
    does: "list the profiles",
    isData: true,
    examples: [{ line: "xi profile list", does: "all of them; the one in use is marked" }],
    load: async () => (await import("./profile.js")).list,
  },
  {
    path: "profile add",
    does: "add a profile, or change one, without logging in",
    arguments: [{ name: "name", does: "what it is to be called" }],
    options: ACCOUNT_OPTIONS,
    examples: [
      {
        line: "xi profile add acme --environment sandbox --client-id 1a2B --customer-number 20-222222 --country US",
        does: "an account in the sandbox",
      },
    ],
    load: async () => (await import("./profile.js")).add,
  },
  {
    path: "profile use",
    does: "choose the profile of the commands to come",
    arguments: [{ name: "name", does: "a profile, or simulator" }],
    examples: [{ line: "xi profile use simulator", does: "back to the simulator" }],
    load: async () => (await import("./profile.js")).use,
  },
  {
    path: "profile remove",
    does: "remove a profile and its secret",
    arguments: [{ name: "name", does: "a profile" }],
    examples: [{ line: "xi profile remove acme", does: "forget the account" }],
    load: async () => (await import("./profile.js")).remove,
  },
];
