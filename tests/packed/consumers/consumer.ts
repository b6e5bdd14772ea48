/**
 * A program that uses the public types in earnest, compiled against the installed package without
 * DOM and Node types: our declarations must not need any. It is compiled, never run.
 */
import {
  AccesstokenApi,
  ApiClient,
  ApiException,
  Configuration,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  XiClient,
  XiError,
} from "@xi-sdk/resellers";
import type {
  CallOptions,
  FetchLike,
  ProductDetailResponse,
  SignalLike,
  Ticket,
  XiClientOptions,
} from "@xi-sdk/resellers";
import { createNodeFetch, type NodeFetch } from "@xi-sdk/resellers/node";
import { parseEvent, verifySignature } from "@xi-sdk/resellers/webhooks";
import type { WebhookEvent } from "@xi-sdk/resellers/webhooks";

/** A fetch of the consumer's own, written against nothing but our structural types. */
const answerEverything: FetchLike = async () => ({
  status: 200,
  headers: { get: () => null, forEach: () => undefined },
  body: null,
  text: async () => "{}",
});

declare const signal: SignalLike;
const options: XiClientOptions = {
  clientId: "id",
  clientSecret: "secret",
  fetch: answerEverything,
};
const perCall: CallOptions = { signal, timeout: 1000, maxRetries: 0 };
export const xi = new XiClient({ ...options, customerNumber: "20-222222", countryCode: "US" });

export async function documentedTokenCall(): Promise<string | number> {
  const configuration = new Configuration({ host: "https://api.ingrammicro.com:443" });
  configuration.accessToken = "token";
  const apiClient = new ApiClient(configuration);
  const api = new AccesstokenApi(apiClient);
  try {
    const token = await api.getAccesstoken("client_credentials", "id", "secret");
    const type: string | null | undefined = token.token_type;
    return token.expires_in ?? type ?? 0;
  } catch (error) {
    if (error instanceof ApiException) return `${error.status} ${error.message}`;
    throw error;
  } finally {
    await apiClient.close();
  }
}

export async function pages(): Promise<string[]> {
  const first = await xi.catalog.search({ keyword: ["ssd"] }, perCall);
  const numbers: string[] = [];
  for (const row of first.catalog ?? []) numbers.push(row.ingramPartNumber ?? "");
  for (const row of first.items) numbers.push("groupName" in row ? "group" : "product");
  for await (const row of xi.catalog.search({ keyword: ["ssd"] })) {
    numbers.push("ingramPartNumber" in row ? (row.ingramPartNumber ?? "") : "");
  }
  const found: number | null | undefined = first.recordsFound;
  return found === 0 ? [] : numbers;
}

export async function details(): Promise<ProductDetailResponse> {
  const { data, response } = await xi.catalog.get("PK0001", perCall).withResponse();
  const status: number = response.status;
  return status === 200
    ? data
    : xi.request("get-reseller-v6-productdetail", { ingramPartNumber: "PK0001" });
}

export async function ordered(): Promise<Ticket | Date | undefined> {
  try {
    await xi.orders.create({
      customerOrderNumber: "PO-1",
      lines: [{ customerLineNumber: "1", ingramPartNumber: "PK0001", quantity: 1 }],
    });
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return error.ticket;
    if (error instanceof RateLimitError) return error.retryAt;
    if (error instanceof NotFoundError || !(error instanceof XiError)) throw error;
  }
  return undefined;
}

export async function prices(numbers: AsyncIterable<string>): Promise<number> {
  let priced = 0;
  for await (const result of xi.catalog.price(numbers)) {
    const given: string = result.input;
    if (given !== "" && result.status === "ok") priced += 1;
  }
  return priced;
}

export async function received(body: string, signature: string): Promise<WebhookEvent[]> {
  const trusted: WebhookEvent[] = [];
  for (const event of parseEvent(body)) {
    if (await verifySignature({ eventId: event.eventId, signature, secret: "key" })) {
      trusted.push(event);
    }
  }
  return trusted;
}

// @ts-expect-error An order without its number is refused by the types already.
export const incomplete = () => xi.orders.create({ lines: [] });
// @ts-expect-error There is no such operation.
export const unknown = () => xi.request("get-everything", {});

/** The transport for Node needs neither Node's types nor those of undici. */
export const pooled = (): NodeFetch => createNodeFetch({ connections: 8, tls: { ca: "PEM" } });
export const overPool = (fetch: NodeFetch): XiClient => new XiClient({ fetch });
