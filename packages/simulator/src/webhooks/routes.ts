import { AdminError, type AdminRoute } from "../http/admin-route.js";
import {
  NothingCame,
  webhookControl,
  type DeliveryChoice,
  type EventByHand,
  type Expectation,
} from "./control.js";
import type { Delivery, DeliveryState } from "./delivery.js";
import { mischiefMenu, mischiefSets } from "./mischief.js";
import type { RetryPolicy, Webhook } from "./registration.js";

const given = (body: unknown): { readonly [member: string]: unknown } => {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new AdminError(400, "Send a JSON object.");
  return body as { readonly [member: string]: unknown };
};

function numberOf(text: string | null | undefined, what: string): number {
  if (!/^\d{1,15}$/.test(text ?? "")) throw new AdminError(400, `${what} is a whole number.`);
  return Number(text);
}

/** Secrets are told once, when they are made. */
function withoutSecret(webhook: Webhook): object {
  const { secret: _, previousSecret: __, ...shown } = webhook;
  return shown;
}

/** Bodies may be large: only the delivery that is asked for by its number comes with its own. */
const withoutBody = ({ request: { body, ...request }, ...delivery }: Delivery): object => ({
  ...delivery,
  request,
  bodyLength: body.length,
});

export const webhookRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/webhooks",
    handler: ({ workspace }) => ({
      status: 200,
      body: { webhooks: webhookControl(workspace).list().map(withoutSecret) },
    }),
  },
  {
    method: "POST",
    path: "/webhooks",
    handler: ({ body, workspace }) => ({
      status: 201,
      body: { webhook: webhookControl(workspace).register(given(body)) },
    }),
  },
  {
    method: "PATCH",
    path: "/webhooks/:id",
    handler: ({ path, body, workspace }) => {
      const id = numberOf(path["id"], "The number of a webhook");
      const webhook = webhookControl(workspace).update(id, given(body));
      return { status: 200, body: { webhook: withoutSecret(webhook) } };
    },
  },
  {
    method: "DELETE",
    path: "/webhooks/:id",
    handler: ({ path, workspace }) => {
      webhookControl(workspace).remove(numberOf(path["id"], "The number of a webhook"));
      return { status: 204 };
    },
  },
  {
    method: "PUT",
    path: "/webhooks/retry",
    handler: ({ body, workspace }) => {
      const { retry } = given(body);
      webhookControl(workspace).retry(retry as RetryPolicy);
      return { status: 200, body: { retry } };
    },
  },
  {
    method: "GET",
    path: "/webhooks/mischief",
    handler: () => ({ status: 200, body: { mischief: mischiefMenu, sets: mischiefSets } }),
  },
  {
    method: "POST",
    path: "/webhooks/send",
    handler: ({ body, workspace }) => ({
      status: 200,
      body: {
        deliveries: webhookControl(workspace).send(given(body) as unknown as EventByHand),
      },
    }),
  },
  {
    method: "POST",
    path: "/webhooks/expect",
    handler: async ({ body, workspace }) => {
      const { event, ...choice } = given(body) as { event?: unknown } & Expectation;
      try {
        const delivery = await webhookControl(workspace).expect(String(event), choice);
        return { status: 200, body: { delivery } };
      } catch (error) {
        if (error instanceof NothingCame) throw new AdminError(404, error.message);
        throw error;
      }
    },
  },
  {
    method: "GET",
    path: "/webhooks/deliveries",
    handler: ({ query, workspace }) => {
      const whole = (name: "webhook" | "after" | "limit"): object =>
        query.has(name) ? { [name]: numberOf(query.get(name), name) } : {};
      const text = (name: "event" | "order"): object =>
        query.has(name) ? { [name]: query.get(name) } : {};
      const state = query.get("state") as DeliveryState | null;
      const choice: DeliveryChoice = {
        ...whole("webhook"),
        ...whole("after"),
        limit: 100,
        ...whole("limit"),
        ...text("event"),
        ...text("order"),
        ...(state !== null && { state }),
      };
      const deliveries = webhookControl(workspace).deliveries(choice);
      return { status: 200, body: { deliveries: deliveries.map(withoutBody) } };
    },
  },
  {
    method: "GET",
    path: "/webhooks/deliveries/:id",
    handler: ({ path, workspace }) => {
      const id = numberOf(path["id"], "The number of a delivery");
      const delivery = workspace.webhooks.store.get(id);
      if (!delivery) throw new AdminError(404, `There is no delivery ${id}.`);
      return { status: 200, body: { delivery } };
    },
  },
  {
    method: "POST",
    path: "/webhooks/deliveries/:id/redeliver",
    handler: async ({ path, workspace }) => {
      const id = numberOf(path["id"], "The number of a delivery");
      const delivery = await webhookControl(workspace).redeliver(id);
      return { status: 200, body: { delivery: withoutBody(delivery) } };
    },
  },
];
