import type { DomainEvent } from "./events.js";
import type { Workspace } from "./workspace.js";

/** Told of each event, in the transaction that it comes of. */
export type Listener = (event: DomainEvent, workspace: Workspace) => void;

/** Who is told of events. Each part of the simulator adds its own. */
export const listeners: readonly Listener[] = [(event, { webhooks }) => webhooks.tell(event)];
