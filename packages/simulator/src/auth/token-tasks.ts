import type { Workspace } from "../workspace.js";

export const tokenTasks = {
  "token-expired": ({ token }: { readonly token: string }, workspace: Workspace): void => {
    // One that was taken back before its time has nothing left to lose.
    if (workspace.tokens.has(token)) workspace.happened(`token …${token.slice(-4)} expired`);
  },
};
