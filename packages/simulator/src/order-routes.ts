import { bookedOrder, orderReceipt } from "./booked-order.js";
import {
  chooseForOrders,
  deeds,
  orderNumbered,
  perform,
  type OrderSettings,
} from "./fulfilment.js";
import { AdminError, type AdminRoute } from "./http/admin-route.js";
import type { Answer } from "./http/errors.js";
import { keepsMaintenance } from "./rules/maintenance.js";
import { progressIn, spelledOut } from "./rules/progress.js";
import type { Workspace } from "./workspace.js";

const chosen = ({ settings }: Workspace): Answer => ({
  status: 200,
  body: { progress: spelledOut(progressIn(settings)), maintenance: keepsMaintenance(settings) },
});

/** What is booked, and what moves it on by hand. */
export const orderRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/orders",
    handler({ query, workspace }) {
      const customerOrderNumber = query.get("po") ?? undefined;
      return {
        status: 200,
        body: {
          orders: workspace.orders.booked(customerOrderNumber).map(bookedOrder),
          receipts: workspace.orders.receipts(customerOrderNumber).map(orderReceipt),
        },
      };
    },
  },
  {
    method: "GET",
    path: "/orders/:number",
    handler: ({ path, workspace }) => ({
      status: 200,
      body: { order: bookedOrder(orderNumbered(path["number"] ?? "", workspace)) },
    }),
  },
  ...Object.entries(deeds).map(([name, deed]): AdminRoute => ({
    method: "POST",
    path: `/orders/:number/${name}`,
    handler: ({ path, body, workspace }) => ({
      status: 200,
      body: { order: perform(deed, path["number"] ?? "", body, workspace) },
    }),
  })),
  { method: "GET", path: "/order-settings", handler: ({ workspace }) => chosen(workspace) },
  {
    method: "PATCH",
    path: "/order-settings",
    handler({ body, workspace }) {
      const { progress, maintenance } = (body ?? {}) as OrderSettings;
      if (!["undefined", "boolean"].includes(typeof (maintenance ?? undefined)))
        throw new AdminError(400, "maintenance is true or false.");
      workspace.transaction(() => chooseForOrders({ progress, maintenance }, workspace));
      return chosen(workspace);
    },
  },
];
