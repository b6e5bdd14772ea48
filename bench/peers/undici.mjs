/** A pool of undici, as one would call it by hand. undici counts the time-outs itself. */
import { randomUUID } from "node:crypto";
import { Pool } from "undici";

export function open({ url, clientId, clientSecret, customerNumber, countryCode }) {
  const pool = new Pool(url, {
    connections: 64,
    keepAliveTimeout: 20_000,
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
  });
  let accessToken;
  const ask = async (options) => {
    const { statusCode, body } = await pool.request(options);
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${statusCode} ${text}`);
    return JSON.parse(text);
  };
  const headers = () => ({
    accept: "application/json",
    authorization: `Bearer ${accessToken}`,
    "im-customernumber": customerNumber,
    "im-countrycode": countryCode,
    "im-correlationid": randomUUID().replaceAll("-", ""),
  });
  const token = async () => {
    const query = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`;
    const answer = await ask({
      method: "GET",
      path: `/oauth/oauth20/token?${query}`,
      headers: { accept: "application/json" },
    });
    accessToken = answer.access_token;
    return answer.access_token;
  };
  return {
    token,
    details: async (part) => {
      if (accessToken === undefined) await token();
      const path = `/resellers/v6/catalog/details/${encodeURIComponent(part)}`;
      return (await ask({ method: "GET", path, headers: headers() })).ingramPartNumber;
    },
    prices: async (parts) => {
      if (accessToken === undefined) await token();
      const path =
        "/resellers/v6/catalog/priceandavailability?includeAvailability=true&includePricing=true";
      const rows = await ask({
        method: "POST",
        path,
        headers: { ...headers(), "content-type": "application/json" },
        body: JSON.stringify({
          products: parts.map((ingramPartNumber) => ({ ingramPartNumber })),
        }),
      });
      return rows.length;
    },
    close: () => pool.close(),
  };
}
