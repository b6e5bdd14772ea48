import type { GuardedOrder, GuardFinding } from "./finding.js";

/** What a country takes in an address, beyond the limits that the API has for all. */
export interface AddressRule {
  /** Longest address line, in characters. */
  readonly lineLength?: number;
  /** Letters without accents, digits and blanks alone. */
  readonly isPlain?: boolean;
  /** Letters of the code of a state. */
  readonly stateLength?: number;
}

/**
 * Rules that the API does not document and that orders were refused by. `MX` and `PE` are known from
 * integrations; a country that is not listed is not checked.
 */
export const ADDRESS_RULES: { readonly [countryCode: string]: AddressRule } = {
  MX: { lineLength: 35, isPlain: true, stateLength: 2 },
  PE: { lineLength: 35 },
};

const LINES = ["addressLine1", "addressLine2", "addressLine3", "addressLine4"];
const TEXTS = ["contact", "companyName", "name1", "name2", ...LINES, "city"];

/**
 * Holds the addresses of an order against the rules of their country. Nothing is cut, replaced or
 * filled in: an address that does not fit is shown, and somebody who knows it shortens it.
 *
 * @param countryCode of the account, for an address that names no country.
 */
export function addressFindings(
  order: GuardedOrder,
  countryCode: string | undefined,
  rules: { readonly [countryCode: string]: AddressRule } = ADDRESS_RULES,
): GuardFinding[] {
  return (["shipToInfo", "endUserInfo"] as const).flatMap((member) => {
    const address = (order[member] ?? {}) as { readonly [name: string]: unknown };
    const country = (textIn(address, "countryCode") || (countryCode ?? "")).toUpperCase();
    const rule = Object.hasOwn(rules, country) ? rules[country] : undefined;
    return rule ? misfits(address, rule, country, member) : [];
  });
}

function misfits(
  address: { readonly [name: string]: unknown },
  { lineLength = Infinity, isPlain = false, stateLength }: AddressRule,
  country: string,
  member: string,
): GuardFinding[] {
  const findings: GuardFinding[] = [];
  const report = (name: string, message: string, expected: string): void => {
    const found = textIn(address, name);
    findings.push({ guard: "address", path: `${member}.${name}`, message, expected, found });
  };
  for (const name of LINES) {
    const { length } = textIn(address, name);
    if (length > lineLength) {
      const most = `at most ${lineLength} characters`;
      report(name, `${country} takes ${most} in a line; this one has ${length}.`, most);
    }
  }
  for (const name of isPlain ? TEXTS : []) {
    const strange = [...new Set(textIn(address, name).replace(/[A-Za-z0-9 ]/g, ""))];
    if (strange.length > 0) {
      const plain = "letters without accents, digits and blanks";
      report(name, `${country} takes ${plain}; write it without ${strange.join(" ")}`, plain);
    }
  }
  const state = textIn(address, "state");
  if (stateLength !== undefined && state && !new RegExp(`^[A-Z]{${stateLength}}$`).test(state)) {
    const code = `a code of ${stateLength} capital letters`;
    report("state", `${country} takes ${code} for the state.`, code);
  }
  return findings;
}

const textIn = (address: { readonly [name: string]: unknown }, name: string): string => {
  const value = address[name];
  return typeof value === "string" ? value.trim() : "";
};
