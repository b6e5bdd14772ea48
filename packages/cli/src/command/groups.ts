import type { CommandSpec } from "./spec.js";

/** A noun, and where its commands are described. */
export interface GroupSpec {
  readonly does: string;
  readonly load: () => Promise<readonly CommandSpec[]>;
}

const reads = async (noun: string): Promise<readonly CommandSpec[]> =>
  (await import("../commands/reads.js")).readCommands(noun);

/** All nouns in the order in which help names them. Only the one that is asked for is loaded. */
export const groups: { readonly [name: string]: GroupSpec } = {
  price: {
    does: "price and stock of products, a few or a whole list",
    load: async () => (await import("../commands/price-spec.js")).priceCommands,
  },
  catalog: { does: "find and read products", load: () => reads("catalog") },
  orders: { does: "find and read orders", load: () => reads("orders") },
  quotes: { does: "find, read and check quotes", load: () => reads("quotes") },
  invoices: { does: "find and read invoices", load: () => reads("invoices") },
  renewals: { does: "find and read renewals", load: () => reads("renewals") },
  deals: { does: "find and read deals", load: () => reads("deals") },
  returns: { does: "find and read returns", load: () => reads("returns") },
  freight: { does: "estimate what shipping costs", load: () => reads("freight") },
  "vendor-info": {
    does: "ask what vendors require before an order",
    load: () => reads("vendor-info"),
  },
  api: {
    does: "call any path of the API",
    load: async () => (await import("../commands/api-spec.js")).apiCommands,
  },
  auth: {
    does: "log in and out, and see how",
    load: async () => (await import("../commands/auth-spec.js")).authCommands,
  },
  profile: {
    does: "accounts to work with",
    load: async () => (await import("../commands/profile-spec.js")).profileCommands,
  },
  doctor: {
    does: "find out why something does not work",
    load: async () => (await import("../commands/doctor-spec.js")).doctorCommands,
  },
  limits: {
    does: "the rate limits of the app",
    load: async () => (await import("../commands/about-spec.js")).limitsCommands,
  },
  simulator: {
    does: "the simulator on this machine",
    load: async () => (await import("../commands/simulator-spec.js")).simulatorCommands,
  },
  completion: {
    does: "completion for your shell",
    load: async () => (await import("../commands/about-spec.js")).completionCommands,
  },
  commands: {
    does: "all commands, for programs",
    load: async () => (await import("../commands/about-spec.js")).commandsCommands,
  },
  "exit-codes": {
    does: "what the exit codes mean",
    load: async () => (await import("../commands/about-spec.js")).exitCodesCommands,
  },
};
