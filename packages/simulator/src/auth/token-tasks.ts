import type { Workspace } from "../workspace.js";

export const tokenTasks = {
  "token-expired": ({ ending }: { readonly ending: string }, workspace: Workspace): void => {
    // One that was taken back before its time has nothing left to lose.
    if (workspace.tokens.expires(ending)) workspace.happened(`token …${ending} expired`);
  },
};
