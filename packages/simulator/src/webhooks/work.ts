import type { Work } from "../time/tasks.js";

/** What webhooks leave to the schedule. */
export const webhookWork = {
  tasks: {
    "webhook-stock": (_: object, workspace) => workspace.webhooks.tellStock(),
    "webhook-collect": ({ id, lane }: { id: number; lane: string }, { webhooks }) => {
      webhooks.collectLoose(id);
      webhooks.collect(lane);
    },
  },
  errands: {
    "webhook-deliver": ({ id }: { id: number }, { webhooks }, signal) =>
      webhooks.deliver(id, signal),
  },
} satisfies Work;
