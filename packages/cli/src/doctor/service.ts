import type { FetchLike, OperationId, XiClient, XiError } from "@xi-sdk/resellers";
import { explain } from "../failure/explain.js";
import type { Access } from "../profile/access.js";
import { failed, ok, skipped, warning, type Finding } from "./finding.js";
import { codeOf } from "./machine.js";

const TIME_LIMIT = 20_000;

/** One harmless call for each API product of an app. */
const PROBES: readonly {
  readonly product: string;
  readonly id: OperationId;
  readonly params: object;
}[] = [
  { product: "catalog", id: "get-reseller-v6-productsearch", params: { pageSize: 1 } },
  {
    product: "price and availability",
    id: "post-priceandavailability",
    params: { products: [{ ingramPartNumber: "ABC123" }] },
  },
  { product: "orders", id: "get-resellers-v6-ordersearch", params: { pageSize: 1 } },
  { product: "quotes", id: "get-quotessearch_v6", params: { pageSize: 1 } },
  { product: "invoices", id: "get-resellers-v6-invoicesearch", params: { pageSize: 1 } },
  { product: "renewals", id: "post-renewalssearch", params: { size: "1" } },
  { product: "deals", id: "get-resellers-v6-dealssearch", params: { size: 1 } },
  { product: "returns", id: "get-resellers-v6-returnssearch", params: { size: "1" } },
];

/** Asks for a token as the portal documents it, and, if that fails, as the description does. */
export async function tokenFindings(
  access: Access,
  { origin }: URL,
  fetch: FetchLike,
): Promise<readonly Finding[]> {
  const address = `${origin}/oauth/oauth20/token`;
  const values = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: access.clientId,
    client_secret: access.clientSecret,
  });
  const post = await ask(fetch, address, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: values.toString(),
  });
  if (post.isGood)
    return [
      ok("token by POST", "the credentials are good"),
      skipped("token by GET", "not needed, and it would put the secret into an address"),
    ];
  const get = await ask(fetch, `${address}?${values.toString()}`, {
    method: "GET",
    headers: { accept: "application/json" },
  });
  if (get.isGood)
    return [
      warning(
        "token by POST",
        `POST is refused (${post.said}).`,
        "Nothing: the SDK falls back to GET by itself.",
      ),
      ok("token by GET", "the credentials are good"),
    ];
  const next = post.isRefused
    ? "Copy client id and secret anew from the app in the developer portal; mind spaces, and that sandbox and production apps have their own."
    : "Check the network, a proxy and the address, then run xi doctor again.";
  return [
    failed("token by POST", `No token (${post.said}).`, next),
    failed("token by GET", `No token (${get.said}).`, next),
  ];
}

interface Asked {
  readonly isGood: boolean;
  readonly isRefused: boolean;
  /** Status or error code; never the body, which could repeat what was sent. */
  readonly said: string;
}

async function ask(
  fetch: FetchLike,
  address: string,
  init: { method: string; headers: { [name: string]: string }; body?: string },
): Promise<Asked> {
  try {
    const response = await fetch(address, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    const text = await response.text();
    const { status } = response;
    const isGood = status === 200 && /"access_token"\s*:\s*"[^"]+"/.test(text);
    return { isGood, isRefused: status === 400 || status === 401, said: `HTTP ${status}` };
  } catch (error) {
    return { isGood: false, isRefused: false, said: codeOf(error) };
  }
}

/** Calls each API product once. */
export async function productFindings(xi: XiClient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { product, id, params } of PROBES) {
    const check = `app: ${product}`;
    try {
      await xi.request(id, params, {
        maxRetries: 0,
        totalTimeout: TIME_LIMIT,
      });
      findings.push(ok(check, "approved"));
    } catch (error) {
      findings.push(ofRefusal(check, error as XiError));
    }
  }
  return findings;
}

function ofRefusal(check: string, error: XiError): Finding {
  const { code, next } = explain(error);
  // Whoever finds nothing was allowed to look.
  if (code === "NOT_FOUND" || code === "BAD_REQUEST") return ok(check, "approved");
  if (code === "APP_NOT_APPROVED" || code === "FORBIDDEN") {
    return failed(
      check,
      "The app has no approval for it.",
      "Wait for the review of the app, or add this API product to it in the developer portal.",
    );
  }
  if (code === "CUSTOMER_MISMATCH") {
    return failed(
      check,
      "The customer number does not belong to this app or country.",
      "Compare customer number and country with those of the account in the developer portal.",
    );
  }
  const line = error.message.replace(/\s+/g, " ");
  return code === "RATE_LIMIT" || code === "SERVICE" || code === "TIMEOUT"
    ? warning(check, line, next)
    : failed(check, line, next);
}

/** What all refusals together tell: that it is no single product. */
export function environmentFinding(environment: string, products: readonly Finding[]): Finding {
  const lacking = products.filter(({ finding }) => finding.startsWith("The app has no approval"));
  if (products.length === 0 || lacking.length < products.length)
    return ok("environment", environment);
  const other = environment === "sandbox" ? "production" : "sandbox";
  return failed(
    "environment",
    `The credentials are good, but no API product of ${environment} takes them.`,
    `Either the app is still in review, or it belongs to ${other}: try xi doctor with XI_ENVIRONMENT=${other}.`,
  );
}

/** Whether the number is of the country, by the answers so far. */
export function customerFinding(
  { customerNumber, countryCode }: Access,
  products: readonly Finding[],
): Finding {
  const shown = `${masked(customerNumber)} in ${countryCode}`;
  if (!/^\d{2}-\d{6}$/.test(customerNumber))
    return warning(
      "customer",
      `The customer number ${shown} has an unusual form.`,
      "It mostly looks like 20-222222. Compare it with the developer portal.",
    );
  if (products.some(({ finding }) => finding.startsWith("The customer number does not")))
    return failed(
      "customer",
      `${shown} does not belong to this app.`,
      "Correct the customer number or the country of the profile.",
    );
  return products.some(({ state }) => state === "ok")
    ? ok("customer", shown)
    : skipped("customer", "no call got so far");
}

const masked = (number: string): string => number.replace(/\d(?=\d{2})/g, "*");

export function limitFinding(xi: XiClient): Finding {
  const told = xi.limits().filter(({ limit }) => limit !== null);
  return told.length === 0
    ? skipped("limits", "no answer told of a limit")
    : ok(
        "limits",
        told
          .map(
            ({ group, limit, remaining }) => `${group}: ${remaining ?? "?"} of ${limit} calls left`,
          )
          .join("; "),
      );
}
