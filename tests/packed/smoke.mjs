/** The least that must work on every runtime: a token, a page, a search to its end, a webhook. */
import {
  AccesstokenApi,
  ApiClient,
  ApiException,
  Configuration,
  XiClient,
} from "@xi-sdk/resellers";
import { parseEvent, verifySignature } from "@xi-sdk/resellers/webhooks";

/** @returns what it found, so that a runtime without a console can tell too. */
export async function smoke(url) {
  const credentials = { clientId: "packed-id", clientSecret: "packed-secret" };
  const apiClient = new ApiClient(new Configuration({ host: url }));
  const api = new AccesstokenApi(apiClient);
  const token = await api.getAccesstoken("client_credentials", "packed-id", "packed-secret");
  let refused;
  try {
    await api.getAccesstoken("client_credentials", "packed-id", "wrong");
  } catch (error) {
    refused = error instanceof ApiException && error.status;
  }
  await apiClient.close();

  const xi = new XiClient({
    ...credentials,
    environment: url,
    customerNumber: "20-222222",
    countryCode: "US",
  });
  const found = [];
  for await (const { ingramPartNumber } of xi.catalog.search()) found.push(ingramPartNumber);

  const [{ eventId }] = parseEvent({ eventId: "event-1", topic: "resellers/orders", resource: [] });
  // HMAC-SHA512 of the event id under the key "hook-key".
  const signature =
    "pVjU/Dif09Jjyr6BfXmtgN4mQjViBJWYacBYni4/X6AkbaIX3VnRSkSucZFBqgi4TvFuiZlx6gpS2/AhlWck8g==";
  const verified = await verifySignature({ eventId, signature, secret: "hook-key" });
  return { token: token.access_token, refused, found: found.join(), verified };
}
