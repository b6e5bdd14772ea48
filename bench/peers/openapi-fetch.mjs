/** openapi-fetch, with the middleware for token and time-out that one would write. */
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";

const signal = () => AbortSignal.timeout(60_000);

export function open({ url, clientId, clientSecret, customerNumber, countryCode }) {
  const api = createClient({ baseUrl: url });
  let accessToken;
  const token = async () => {
    const { data } = await api.GET("/oauth/oauth20/token", {
      params: {
        query: {
          grant_type: "client_credentials",
          client_id: clientId,
          client_secret: clientSecret,
        },
      },
    });
    accessToken = data.access_token;
    return accessToken;
  };
  const header = () => ({
    "IM-CustomerNumber": customerNumber,
    "IM-CountryCode": countryCode,
    "IM-CorrelationID": randomUUID().replaceAll("-", ""),
  });
  api.use({
    onRequest({ request, schemaPath }) {
      if (!schemaPath.startsWith("/oauth/"))
        request.headers.set("authorization", `Bearer ${accessToken}`);
    },
  });
  return {
    token,
    details: async (part) => {
      if (accessToken === undefined) await token();
      const { data } = await api.GET("/resellers/v6/catalog/details/{ingramPartNumber}", {
        params: { path: { ingramPartNumber: part }, header: header() },
        signal: signal(),
      });
      return data.ingramPartNumber;
    },
    prices: async (parts) => {
      if (accessToken === undefined) await token();
      const { data } = await api.POST("/resellers/v6/catalog/priceandavailability", {
        params: { query: { includeAvailability: true, includePricing: true }, header: header() },
        body: { products: parts.map((ingramPartNumber) => ({ ingramPartNumber })) },
        signal: signal(),
      });
      return data.length;
    },
  };
}
