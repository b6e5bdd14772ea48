import type { XiClient } from "@xi-sdk/resellers";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import type { Access } from "../profile/access.js";

export type Values = {
  readonly [name: string]: string | boolean | number | readonly string[] | undefined;
};

/** What a command is carried out with. */
export interface Context {
  readonly io: Io;
  /** The arguments in their order; those of a list follow each other. */
  readonly args: readonly string[];
  readonly options: Values;
  readonly out: Output;
  /** The profile to work with; starts the simulator where that is the one. */
  readonly access: () => Promise<Access>;
  /** A client for that profile. */
  readonly client: () => Promise<XiClient>;
}

/** The value of an option that takes text. */
export function textOf(options: Values, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The values of an option that may be given again. */
export function listOf(options: Values, name: string): readonly string[] {
  const value = options[name];
  return typeof value === "object" ? value : [];
}
