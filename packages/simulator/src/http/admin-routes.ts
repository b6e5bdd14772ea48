import { bookedOrder } from "../booked-order.js";
import { snapshotRoutes, workspaceRoutes } from "../workspace-routes.js";
import { clockRoutes } from "../time/clock-routes.js";
import { webhookRoutes } from "../webhooks/routes.js";
import type { AdminRoute } from "./admin-route.js";

const orderRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/orders",
    handler: ({ query, workspace }) => ({
      status: 200,
      body: { orders: workspace.orders.booked(query.get("po") ?? undefined).map(bookedOrder) },
    }),
  },
];

/** The whole admin surface. Each part of the simulator adds its own. */
export const adminRoutes: readonly AdminRoute[] = [
  ...orderRoutes,
  ...clockRoutes,
  ...workspaceRoutes,
  ...snapshotRoutes,
  ...webhookRoutes,
];
