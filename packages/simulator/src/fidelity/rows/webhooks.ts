import { guess, portal, spec, type Rows } from "../ledger-row.js";

export const webhookRows: Rows = {
  webhooks: [
    portal(
      "Deliveries are POSTs of JSON, signed in `x-hub-signature`.",
      "PF §6.1, §6.3",
      "webhooks/delivery",
    ),
    portal(
      "The signature is Base64 of HMAC-SHA512 over the `eventId` alone, under the webhook's secret.",
      "PF §6.3",
      "webhooks/signature",
    ),
    portal(
      "Events of orders, stock and quotes have the published members.",
      "PF §6.2, §6.4",
      "webhooks/payloads",
    ),
    portal(
      "Changes of stock are told every 15 minutes, 4,000 products at most in one event.",
      "PF §6.4",
      "webhooks/stock",
    ),
    guess(
      "A delivery that failed is not tried again.",
      "PF §6.5: nothing is documented; a schedule can be chosen",
      "webhooks/retries",
    ),
    guess(
      "Any status from 200 to 299 within ten seconds counts as delivered.",
      "PF §6.5: nothing is documented",
      "webhooks/delivery",
    ),
    guess(
      "Events of one order arrive in the order in which they came about.",
      "PF §6.5: nothing is documented",
      "webhooks/delivery",
    ),
  ],
  orderstatusevent: [
    spec(
      "The call sends the event that it holds to the webhooks of the account.",
      "AF 1, 6",
      "webhooks/relays",
    ),
  ],
  availabilityupdate: [
    spec(
      "The call sends the event that it holds to the webhooks of the account.",
      "AF 1, 6",
      "webhooks/relays",
    ),
  ],
};
