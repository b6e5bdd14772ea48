import type { Workspace } from "../workspace.js";
import { usesMagicValues, useMagicValues } from "./magic-setting.js";
import type { PresetOptions } from "./presets.js";
import type { FaultEntry, FaultRule } from "./rule.js";

/** What goes wrong in a workspace, by rules with names. They end with a reset. */
export interface FaultControl {
  /**
   * Adds a rule, or the rules of a preset such as `f4` or `monday-morning`. A rule of the same name
   * is replaced.
   * @param options for a preset: more to match, how often, and for how long; it goes for each rule
   * @returns the rules as they are listed
   * @throws RangeError that names what is wrong
   */
  add(what: FaultRule | string, options?: PresetOptions): readonly FaultEntry[];
  /** All rules, in the order in which they are tried, with their hits and when they expire. */
  list(): readonly FaultEntry[];
  /**
   * Takes away one rule by its name, the rules of a preset, or all.
   * @returns how many there were
   */
  clear(name?: string): number;
  /** Whether magic part numbers and order numbers bring their faults about. They do by default. */
  magicValues: boolean;
}

export function faultControl({ faults, settings, settler }: Workspace): FaultControl {
  return {
    add(what, options) {
      settler.settle();
      const added = faults.add(what, options);
      settler.arm();
      return added;
    },
    list() {
      settler.settle();
      return faults.list();
    },
    clear: (name) => faults.clear(name),
    get magicValues() {
      return usesMagicValues(settings);
    },
    set magicValues(use) {
      useMagicValues(settings, use);
    },
  };
}
