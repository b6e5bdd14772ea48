import { tokenTasks } from "../auth/token-tasks.js";
import { faultTasks } from "../faults/fault-tasks.js";
import { documentTasks } from "../rules/document-tasks.js";
import { webhookWork } from "../webhooks/work.js";
import { asyncOrderTasks } from "../operations/order-create-v7.js";
import { orderTasks } from "../rules/order-life.js";
import type { Workspace } from "../workspace.js";

/** Work of a later time, done within the process in one transaction. */
// Each task reads the payload that it wrote itself; the compiler cannot know which one that was.
// oxlint-disable-next-line typescript/no-explicit-any
export type Task = (payload: any, workspace: Workspace) => void;

/**
 * Work of a later time that leaves the process, such as a webhook. It is performed outside of any
 * transaction; what it resolves to is done in one, together with taking it from the schedule. A
 * process that is killed in between performs it again. It rejects only by a mistake of ours.
 */
export type Errand = (
  // oxlint-disable-next-line typescript/no-explicit-any
  payload: any,
  workspace: Workspace,
  signal: AbortSignal,
) => Promise<() => void>;

/** What can be scheduled, by kind. */
export interface Work {
  readonly tasks: { readonly [kind: string]: Task };
  readonly errands: { readonly [kind: string]: Errand };
}

/** Each part of the simulator adds its own. */
export const work: Work = {
  tasks: {
    ...orderTasks,
    ...asyncOrderTasks,
    ...documentTasks,
    ...tokenTasks,
    ...faultTasks,
    ...webhookWork.tasks,
  },
  errands: { ...webhookWork.errands },
};
