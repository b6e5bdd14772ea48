import type { QuirkName } from "../profiles/quirks.js";
import type { Workspace } from "../workspace.js";

/** Whether this workspace shows an oddity of the service. */
export const quirk = ({ settings }: Workspace, name: QuirkName): boolean => settings.quirk(name);
