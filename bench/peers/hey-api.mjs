/** The client that hey-api generates from our contract, with its own fetch client. */
import { randomUUID } from "node:crypto";
// Made by ../generate.mjs.
import * as api from "./node_modules/.generated/hey-api.mjs";

const signal = () => AbortSignal.timeout(60_000);

export function open({ url, clientId, clientSecret, customerNumber, countryCode }) {
  let accessToken;
  const client = api.createClient(
    api.createConfig({ baseUrl: url, throwOnError: true, auth: () => accessToken }),
  );
  const token = async () => {
    const { data } = await api.getAccesstoken({
      client,
      query: {
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret,
      },
    });
    accessToken = data.access_token;
    return accessToken;
  };
  const headers = () => ({
    "IM-CustomerNumber": customerNumber,
    "IM-CountryCode": countryCode,
    "IM-CorrelationID": randomUUID().replaceAll("-", ""),
  });
  return {
    token,
    details: async (part) => {
      if (accessToken === undefined) await token();
      const { data } = await api.getResellerV6Productdetail({
        client,
        path: { ingramPartNumber: part },
        headers: headers(),
        signal: signal(),
      });
      return data.ingramPartNumber;
    },
    prices: async (parts) => {
      if (accessToken === undefined) await token();
      const { data } = await api.postPriceandavailability({
        client,
        query: { includeAvailability: true, includePricing: true },
        headers: headers(),
        body: { products: parts.map((ingramPartNumber) => ({ ingramPartNumber })) },
        signal: signal(),
      });
      return data.length;
    },
  };
}
