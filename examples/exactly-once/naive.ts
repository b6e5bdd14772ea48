import { setTimeout as delay } from "node:timers/promises";
import { createSimulator } from "@xi-sdk/simulator";
import { orderAt, trouble } from "./faults.js";
import { truthOf, type Truth } from "./tally.js";

/** What such code does about errors. */
export type Manner =
  /** The call is made again, with the API's guard against doubled orders switched off. */
  | "guard-off"
  /** The call is made again, under a new number when the API says that the number is used. */
  | "new-number"
  /** An error is logged, and nobody looks. */
  | "forgets";

/**
 * The same orders, placed as public integrations of this API do it: what fails is tried again, three times
 * at most, or not at all, and is then forgotten.
 */
export async function naively(orders: number, seed: number, manner: Manner): Promise<Truth> {
  await using simulator = await createSimulator({ products: 20 });
  trouble(simulator, seed);
  const { clientId, clientSecret, customerNumber, countryCode } = simulator.credentials;
  let token = "";
  const renew = async (): Promise<void> => {
    const answer = await simulator.fetch(`${simulator.origin}/oauth/oauth20/token`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    ({ access_token: token } = (await answer.json()) as { access_token: string });
  };
  const post = async (order: object, index: number): Promise<Response> =>
    simulator.fetch(`${simulator.origin}/resellers/v6/orders`, {
      method: "POST",
      signal: AbortSignal.timeout(1_000),
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "IM-CustomerNumber": customerNumber,
        "IM-CountryCode": countryCode,
        "IM-SenderID": "naive",
        "IM-CorrelationID": String(index),
      },
      body: JSON.stringify(order),
    });
  const place = async (index: number): Promise<void> => {
    let order = orderAt(index);
    if (manner === "guard-off") {
      const attributeName = "allowDuplicateCustomerOrderNumber";
      order = { ...order, additionalAttributes: [{ attributeName, attributeValue: "true" }] };
    }
    const attempts = manner === "forgets" ? 1 : 3;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        const answer = await post(order, index);
        if (answer.ok) return;
        if (answer.status === 401) await renew();
        const isUsed = (await answer.text()).includes("CUSTOMER-PO-EXISTS");
        if (isUsed) order = { ...order, customerOrderNumber: `${order.customerOrderNumber}-RETRY` };
      } catch {
        await delay(1);
      }
    }
  };
  await renew();
  const todo = Array.from({ length: orders }, (_, index) => index).values();
  const lane = async (): Promise<void> => {
    for (const index of todo) await place(index);
  };
  await Promise.all(Array.from({ length: 20 }, lane));
  // What was late is booked by now.
  await simulator.clock.advance("5m");
  return truthOf(simulator, orders);
}
