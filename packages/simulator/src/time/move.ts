import type { About } from "../events.js";
import type { Workspace } from "../workspace.js";

/** What moving the clock led to. */
export interface Advance {
  /** What the clock showed before and shows now, like `2026-03-02T12:00:00.000Z`. */
  readonly from: string;
  readonly to: string;
  /** How many tasks were due on the way. */
  readonly tasks: number;
  /** What happened, in the order of time. */
  readonly happened: readonly {
    readonly at: string;
    readonly text: string;
    readonly about: About;
  }[];
}

/** Moves a clock by a length of time or to a moment, and does all that is due on the way. */
export async function moveClock(
  { settler, clock }: Workspace,
  way: { readonly by: number } | { readonly to: number },
): Promise<Advance> {
  const { from, to, tasks, happened } = await settler.advanceTo(() =>
    "by" in way ? clock.now() + way.by : way.to,
  );
  const iso = isoTimes();
  return {
    from: iso(from),
    to: iso(to),
    tasks,
    happened: happened.map(({ at, text, about }) => ({ at: iso(at), text, about })),
  };
}

/** Writes times. Many things happen at the same one. */
function isoTimes(): (time: number) => string {
  let last: { readonly time: number; readonly text: string } | undefined;
  return (time) => {
    if (last?.time !== time) last = { time, text: new Date(time).toISOString() };
    return last.text;
  };
}
