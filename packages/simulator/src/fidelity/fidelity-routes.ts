import type { AdminRoute } from "../http/admin-route.js";
import { entryFor } from "./explain.js";
import { ledger } from "./ledger.js";

/** What is simulated and how we know: all of it, or what `?operation=` names. */
export const fidelityRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/fidelity",
    handler: ({ query }) => {
      const name = query.get("operation");
      return { status: 200, body: { operations: name === null ? ledger() : [entryFor(name)] } };
    },
  },
];
