/** The official client for Node. It takes callbacks; its promises are not used. */
import { randomUUID } from "node:crypto";
import official from "xi_sdk_resellers";

const { AccesstokenApi, ApiClient, ProductCatalogApi } = official;

const answerOf = (start) =>
  new Promise((resolve, reject) => {
    start((error, data) => (error ? reject(error) : resolve(data)));
  });
const id = () => randomUUID().replaceAll("-", "");

export function open({ url, clientId, clientSecret, customerNumber, countryCode }) {
  const client = new ApiClient(url);
  const [tokens, catalog] = [new AccesstokenApi(client), new ProductCatalogApi(client)];
  let accessToken;
  const token = async () => {
    const data = await answerOf((callback) =>
      tokens.getAccesstoken("client_credentials", clientId, clientSecret, callback),
    );
    accessToken = data.access_token;
    client.authentications.application.accessToken = accessToken;
    return accessToken;
  };
  return {
    token,
    details: async (part) => {
      if (accessToken === undefined) await token();
      const data = await answerOf((callback) =>
        catalog.getResellerV6Productdetail(part, customerNumber, countryCode, id(), {}, callback),
      );
      return data.ingramPartNumber;
    },
    prices: async (parts) => {
      if (accessToken === undefined) await token();
      const products = parts.map((ingramPartNumber) => ({ ingramPartNumber }));
      const options = { priceAndAvailabilityRequest: { products } };
      const data = await answerOf((callback) =>
        catalog.postPriceandavailability(
          true,
          true,
          customerNumber,
          countryCode,
          id(),
          options,
          callback,
        ),
      );
      return data.length;
    },
  };
}
