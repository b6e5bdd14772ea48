import type { Operation } from "../contract/operations.js";

/** What an app can be given in the developer portal. A call to anything else is refused. */
export const apiProducts = [
  "catalog",
  "orders-v6",
  "orders-v7",
  "quotes",
  "invoices",
  "deals",
  "freight",
  "renewals",
  "returns",
] as const;

export type ApiProduct = (typeof apiProducts)[number];

const v7: ReadonlySet<string> = new Set(["post-createorder_v7", "vendor-required-info"]);

/** The API product that an operation belongs to; undefined for what every app may call. */
export function apiProductOf({ id, limitGroup }: Operation): ApiProduct | undefined {
  if (limitGroup === "orders") return v7.has(id) ? "orders-v7" : "orders-v6";
  return apiProducts.find((product) => product === limitGroup);
}

/** @throws RangeError that names what is not one */
export function readApiProducts(names: readonly string[]): readonly ApiProduct[] {
  return names.map((name) => {
    const found = apiProducts.find((product) => product === name);
    if (!found)
      throw new RangeError(`There is no API product ${name}. There is ${apiProducts.join(", ")}.`);
    return found;
  });
}
