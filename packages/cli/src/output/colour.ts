import type { Sink } from "../io.js";

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, banner: 41 } as const;

type Paint = (colour: keyof typeof CODES, text: string) => string;

/**
 * Whether a stream gets colours. `NO_COLOR` goes before `FORCE_COLOR`, that before `CLICOLOR=0`,
 * `TERM=dumb` and `CI`; without any of them a terminal does.
 */
export function wantsColour(
  { isTTY }: Pick<Sink, "isTTY">,
  env: { readonly [name: string]: string | undefined },
): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"] ?? env["CLICOLOR_FORCE"];
  if (forced) return forced !== "0" && forced !== "false";
  if (env["CLICOLOR"] === "0" || env["TERM"] === "dumb" || env["CI"]) return false;
  return isTTY;
}

/** @returns what puts a text into a colour, or leaves it as it is where there are none. */
export function painterFor(
  sink: Pick<Sink, "isTTY">,
  env: { readonly [name: string]: string | undefined },
): Paint {
  return wantsColour(sink, env)
    ? (colour, text) => `\x1b[${CODES[colour]}m${text}\x1b[0m`
    : (_, text) => text;
}
