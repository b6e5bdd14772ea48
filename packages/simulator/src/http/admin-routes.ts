import { fidelityRoutes } from "../fidelity/fidelity-routes.js";
import { journalRoutes } from "../journal/journal-routes.js";
import { faultRoutes } from "../faults/fault-routes.js";
import { orderRoutes } from "../order-routes.js";
import { profileRoutes } from "../profiles/profile-routes.js";
import { snapshotRoutes, workspaceRoutes } from "../workspace-routes.js";
import { clockRoutes } from "../time/clock-routes.js";
import { webhookRoutes } from "../webhooks/routes.js";
import type { AdminRoute } from "./admin-route.js";

/** The whole admin surface. Each part of the simulator adds its own. */
export const adminRoutes: readonly AdminRoute[] = [
  ...orderRoutes,
  ...clockRoutes,
  ...workspaceRoutes,
  ...snapshotRoutes,
  ...webhookRoutes,
  ...faultRoutes,
  ...profileRoutes,
  ...journalRoutes,
  ...fidelityRoutes,
];
