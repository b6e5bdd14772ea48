/** This library, over Node's own fetch. */
import { AccesstokenApi, ApiClient, Configuration, XiClient } from "@xi-sdk/resellers";

export function open(
  { url, clientId, clientSecret, customerNumber, countryCode },
  { fetch, close } = {},
) {
  const xi = new XiClient({
    clientId,
    clientSecret,
    customerNumber,
    countryCode,
    environment: url,
    fetch,
  });
  const tokens = new AccesstokenApi(new ApiClient(new Configuration({ host: url, fetch })));
  return {
    token: async () => {
      const answer = await tokens.getAccesstoken("client_credentials", clientId, clientSecret);
      return answer.access_token;
    },
    details: async (part) => (await xi.catalog.get(part)).ingramPartNumber,
    prices: async (parts) => {
      const products = parts.map((ingramPartNumber) => ({ ingramPartNumber }));
      return (await xi.catalog.priceAndAvailability({ products })).length;
    },
    bulk: (parts) => xi.catalog.price(parts),
    close,
  };
}
