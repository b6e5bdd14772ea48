import { guess, portal, spec, type Rows } from "../ledger-row.js";

export const webhookRows: Rows = {
  webhooks: [
    portal(
      "Deliveries are POSTs of JSON, signed in `x-hub-signature`, with `targeturl` beside it.",
      "PF §6.1, §6.3",
      "webhooks/delivery",
    ),
    portal(
      "The signature is Base64 of HMAC-SHA512 over the `eventId` alone, under the webhook's secret.",
      "PF §6.3",
      "webhooks/verifiers",
    ),
    portal(
      "Events of orders, stock and quotes have the published members.",
      "PF §6.2, §6.4",
      "webhooks/payloads",
    ),
    portal("The event of a version 7 order stands in a list.", "PF §6.4", "webhooks/payloads"),
    portal("An event belongs to one webhook only.", "PF §6.1", "webhooks/delivery"),
    portal(
      "Changes of stock are told every 15 minutes, 4,000 products at most in one event.",
      "PF §6.4",
      "webhooks/payloads",
    ),
    guess(
      "A delivery that failed is not tried again; a schedule can be chosen.",
      "PF §6.5: nothing is documented",
      "webhooks/delivery",
    ),
    guess(
      "Any answer from 200 to 299 within ten seconds counts as delivered.",
      "PF §6.5: nothing is documented",
      "webhooks/delivery",
    ),
    guess(
      "Events of one order arrive in the order in which they came about.",
      "PF §6.5: nothing is documented",
      "webhooks/delivery",
    ),
    guess(
      "Line states other than `IM::shipped`, texts of `message` and `reason`, and the form of `rejectedSkus`.",
      "PF §6.4 shows one of each at most",
      "webhooks/payloads",
    ),
    guess(
      "A refusal of a version 7 order is told in the notes of a row without a number.",
      "PF §6.4 says only that it is told",
      "webhooks/payloads",
    ),
    portal(
      "Keys, roots, resources, quantities and time stamps also come in the other spellings that were published; `f10` shows them.",
      "PF §6.4",
      "webhooks/mischief",
    ),
  ],
  orderstatusevent: [
    spec(
      "The body goes to the address in `targeturl`, with the signature that was given.",
      "AF 1, 6",
      "webhooks/relay",
    ),
    spec("500 where the receiver did not take it.", "AF 6", "webhooks/relay"),
    guess(
      "Neither a customer number nor a correlation id is needed.",
      "the description asks for none",
      "webhooks/relay",
    ),
  ],
  availabilityupdate: [
    spec(
      "The body goes to the address in `targeturl`, with the signature that was given.",
      "AF 1, 6",
      "webhooks/relay",
    ),
    spec("500 where the receiver did not take it.", "AF 6", "webhooks/relay"),
  ],
};
