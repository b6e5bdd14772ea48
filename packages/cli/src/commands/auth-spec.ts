import type { CommandSpec } from "../command/spec.js";
import { ACCOUNT_OPTIONS } from "./profile-spec.js";

export const authCommands: readonly CommandSpec[] = [
  {
    path: "auth login",
    does: "log in to an account, and keep its secret",
    about:
      "The client secret is asked for on a terminal, or read from a file or the standard input; there is no option for it, because others could read it in the process list. It goes into the keyring of the system, or into a file that only you may read where there is none. Then a token is asked for, to see whether the credentials are good.",
    usesProfile: true,
    options: [
      ...ACCOUNT_OPTIONS,
      {
        flags: "--secret-file <path>",
        does: "read the client secret from this file; - is the standard input",
      },
      { flags: "--no-check", does: "do not ask for a token" },
    ],
    examples: [
      { line: "xi auth login", does: "be asked for everything" },
      {
        line: "pass show acme | xi auth login --profile acme --environment sandbox --client-id 1a2B --customer-number 20-222222 --country US --secret-file -",
        does: "from a script",
      },
    ],
    load: async () => (await import("./auth.js")).login,
  },
  {
    path: "auth status",
    does: "which account commands work with, and where its secret lies",
    isData: true,
    usesProfile: true,
    examples: [{ line: "xi auth status", does: "the current profile" }],
    load: async () => (await import("./auth.js")).status,
  },
  {
    path: "auth token",
    does: "when the token ends; with --reveal, the token",
    isData: true,
    usesProfile: true,
    options: [{ flags: "--reveal", does: "print the token itself" }],
    examples: [
      { line: "xi auth token", does: "see that there is one, and until when" },
      { line: "xi auth token --reveal --json accessToken", does: "hand it to another program" },
    ],
    load: async () => (await import("./auth.js")).token,
  },
  {
    path: "auth logout",
    does: "forget the secret of a profile, and all tokens",
    usesProfile: true,
    examples: [
      { line: "xi auth logout --profile acme", does: "the profile stays without its secret" },
    ],
    load: async () => (await import("./auth.js")).logout,
  },
];
