/** Node's own fetch, as one would call it by hand: with a time-out, the needed headers, and JSON.parse. */
import { randomUUID } from "node:crypto";

export function open({ url, clientId, clientSecret, customerNumber, countryCode }) {
  let accessToken;
  const headers = () => ({
    accept: "application/json",
    authorization: `Bearer ${accessToken}`,
    "im-customernumber": customerNumber,
    "im-countrycode": countryCode,
    "im-correlationid": randomUUID().replaceAll("-", ""),
  });
  const token = async () => {
    const query = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`;
    const answer = await ask(`${url}/oauth/oauth20/token?${query}`, {
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
      return (await ask(url + path, { headers: headers() })).ingramPartNumber;
    },
    prices: async (parts) => {
      if (accessToken === undefined) await token();
      const path =
        "/resellers/v6/catalog/priceandavailability?includeAvailability=true&includePricing=true";
      const rows = await ask(url + path, {
        method: "POST",
        headers: { ...headers(), "content-type": "application/json" },
        body: JSON.stringify({
          products: parts.map((ingramPartNumber) => ({ ingramPartNumber })),
        }),
      });
      return rows.length;
    },
  };
}

async function ask(url, init) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 60_000);
  try {
    const response = await fetch(url, { ...init, signal: controller.signal });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text);
  } finally {
    clearTimeout(timer);
  }
}
