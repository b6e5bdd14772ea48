import type { ApiProduct } from "./api-products.js";

/** An API app and the reseller account that it belongs to. */
export interface Account {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly customerNumber: string;
  readonly countryCode: string;
  readonly currency: string;
  /** The paths that the app is good for: those without a prefix, those under `/sandbox`, or both. */
  readonly environment: "production" | "sandbox" | "both";
  /** The API products that the app was given; all of them where it is left out. An app in review has none. */
  readonly products?: readonly ApiProduct[];
}

/** The account of the default workspace. The customer number is that of the distributor's test account. */
export const defaultAccount: Account = {
  clientId: "sim-client",
  clientSecret: "sim-secret",
  customerNumber: "20-222222",
  countryCode: "US",
  currency: "USD",
  environment: "both",
};
