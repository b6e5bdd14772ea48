/** Orders with the official client for Node, as its users place them: by promise or by callback. */
import { randomUUID } from "node:crypto";
import official from "xi_sdk_resellers";

const { AccesstokenApi, ApiClient, OrdersApi } = official;

/**
 * @param {number} timeout milliseconds until a call is given up; the client's own is a minute
 * @returns the two ways to place an order. Both reject with superagent's errors, which have a `status`
 *   and a `response` where there was an answer.
 */
export function openOrders({ url, timeout, clientId, clientSecret, customerNumber, countryCode }) {
  const client = new ApiClient(url);
  client.timeout = timeout;
  const [tokens, orders] = [new AccesstokenApi(client), new OrdersApi(client)];
  const send = (order, ...callback) => {
    const id = randomUUID().replaceAll("-", "");
    return orders.postCreateorderV6(customerNumber, countryCode, id, order, {}, ...callback);
  };
  return {
    logIn: () =>
      new Promise((resolve, reject) => {
        tokens.getAccesstoken("client_credentials", clientId, clientSecret, (error, data) => {
          if (error) return reject(error);
          client.authentications.application.accessToken = data.access_token;
          resolve();
        });
      }),
    /** The promise that the call returns: it rejects whatever happens. */
    byPromise: async (order) => send(order),
    byCallback: (order) =>
      new Promise((resolve, reject) => {
        send(order, (error, data) => (error ? reject(error) : resolve(data)));
      }),
  };
}
