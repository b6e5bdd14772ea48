import type { Simulator, SimulatorOptions } from "../../src/index.js";
import { connect, noon, start, type Caller } from "../support.js";

export const contact = { "IM-CustomerContact": "buyer@reseller.example" };
export const application = { "IM-ApplicationID": "test" };

const hour = 3_600_000;
const day = 24 * hour;

export interface Stage extends AsyncDisposable {
  readonly sim: Simulator;
  readonly caller: Caller;
}

/** A simulator whose time stands still until it is moved, and somebody who calls it. */
export async function stage(options: SimulatorOptions = {}): Promise<Stage> {
  const sim = await start({ at: noon, rate: 0, ...options });
  return { sim, caller: await connect(sim), [Symbol.asyncDispose]: () => sim.close() };
}

/** The same after time was moved: tokens live for a day. */
export async function later({ sim }: Stage, by: string): Promise<Caller> {
  await sim.clock.advance(by);
  return connect(sim);
}

/** A query in which a name may stand more than once. */
export const query = (...pairs: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();

/** The day so many days from the beginning of a stage, at the distributor. */
export const dayFromNoon = (days: number): string =>
  new Date(noon + days * day - 8 * hour).toISOString().slice(0, 10);
