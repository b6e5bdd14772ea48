import type { Workspace } from "../workspace.js";

export const faultTasks = {
  "fault-ended": ({ seq }: { readonly seq: number }, workspace: Workspace): void => {
    const fault = workspace.faults.ended(seq);
    if (fault)
      workspace.happened(
        `fault ${fault.name} ended after ${fault.hits} ${fault.hits === 1 ? "hit" : "hits"}`,
      );
  },
};
