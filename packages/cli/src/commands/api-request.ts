import { listOf, type Values } from "../command/context.js";
import { Failure, usage } from "../failure/failure.js";

const ORIGIN = "https://api.ingrammicro.com:443";

/**
 * The address of a path in an environment. A whole address must be of the same host, because the
 * token goes with it.
 *
 * @throws Failure for another host or a path that does not begin with a slash
 */
export function addressOf(environment: string, path: string): URL {
  const base = new URL(
    environment === "production"
      ? ORIGIN
      : environment === "sandbox"
        ? `${ORIGIN}/sandbox`
        : environment,
  );
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith("//")) {
    const url = new URL(path, base);
    if (url.origin === base.origin) return url;
    throw new Failure(`The host ${url.host} is not that of the profile, ${base.host}.`, {
      code: "HOST_REFUSED",
      exit: 2,
      next: "Give the path alone, or a profile for that host: the token is sent nowhere else.",
    });
  }
  if (!path.startsWith("/"))
    throw usage(`"${path}" is no path.`, "Begin it with a slash, as in /resellers/v6/catalog.");
  const url = new URL(`${base.href.replace(/\/$/, "")}${path}`);
  if (url.origin !== base.origin) throw usage(`"${path}" is no path.`, "Give a path of the API.");
  return url;
}

/** What `-f` and `-F` say. @throws Failure when one has no name */
export function membersOf(options: Values): readonly (readonly [string, unknown])[] {
  const texts = listOf(options, "rawField").map((given) => pairOf(given));
  const values = listOf(options, "field").map((given) => {
    const [name, text] = pairOf(given);
    return [name, typed(text)] as const;
  });
  return [...texts, ...values];
}

/** Puts members into the query; what was given again is repeated. */
export function queryOf(url: URL, members: readonly (readonly [string, unknown])[]): void {
  for (const [name, value] of members) url.searchParams.append(name, String(value));
}

function pairOf(given: string): readonly [string, string] {
  const at = given.indexOf("=");
  if (at > 0) return [given.slice(0, at), given.slice(at + 1)];
  throw usage(`"${given}" is no field.`, "Write it as name=value.", "xi api --help");
}

function typed(text: string): unknown {
  return /^(?:true|false|null|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?)$/.test(text)
    ? (JSON.parse(text) as unknown)
    : text;
}
