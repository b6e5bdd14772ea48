import { AdminError, type AdminRoute } from "../http/admin-route.js";
import type { Answer } from "../http/errors.js";
import type { Workspace } from "../workspace.js";
import { durationOf, momentOf, rateOf } from "./duration.js";
import { moveClock } from "./move.js";

interface ClockBody {
  readonly advance?: string | number;
  readonly set?: string | number;
  readonly freeze?: boolean;
  readonly scale?: number;
}

const shown = (workspace: Workspace): Answer => ({
  status: 200,
  body: { clock: clockState(workspace) },
});

/** What the clock shows, and how it moves. */
export const clockState = ({ clock, schedule }: Workspace): object => {
  const next = schedule.soonest();
  return {
    now: new Date(clock.now()).toISOString(),
    mode: clock.mode,
    rate: clock.rate,
    nextTaskAt: next === Infinity ? null : new Date(next).toISOString(),
  };
};

export const clockRoutes: readonly AdminRoute[] = [
  { method: "GET", path: "/clock", handler: ({ workspace }) => shown(workspace) },
  {
    method: "POST",
    path: "/clock",
    handler: async ({ body, workspace }) => {
      const { advance, set, freeze, scale } = (body ?? {}) as ClockBody;
      const wishes = [advance, set, freeze, scale].filter((wish) => wish !== undefined);
      if (wishes.length !== 1)
        throw new AdminError(400, "Send one of advance, set, freeze and scale.");
      if (advance === undefined && set === undefined) {
        workspace.clock.anchor(workspace.clock.now(), freeze === true ? 0 : rateOf(scale));
        return shown(workspace);
      }
      const settlement = await (advance === undefined
        ? moveClock(workspace, { to: momentOf(set ?? "") })
        : moveClock(workspace, { by: durationOf(advance) }));
      return { status: 200, body: { clock: clockState(workspace), ...settlement } };
    },
  },
];
