import type { AdminRoute } from "../http/admin-route.js";

/** What is simulated and how we know: all of it, or what `?operation=` names. */
export const fidelityRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/fidelity",
    handler: async ({ query }) => {
      // Nothing else needs the ledger, so it is not read at every start.
      const [{ entryFor }, { ledger }] = await Promise.all([
        import("./explain.js"),
        import("./ledger.js"),
      ]);
      const name = query.get("operation");
      return { status: 200, body: { operations: name === null ? ledger() : [entryFor(name)] } };
    },
  },
];
