import { BlockList, isIP } from "node:net";
import type { Environment } from "../platform.js";

export interface ProxySettings {
  /** Address of a proxy for all hosts, `false` for none; without it the environment decides. */
  readonly proxy?: string | false | undefined;
  /** Hosts that are reached directly. Default: `NO_PROXY`, unless `proxy` is given. */
  readonly noProxy?: string | undefined;
}

/**
 * The proxy to reach an address by, or `undefined` to go there directly.
 * - `HTTPS_PROXY` is for https and `HTTP_PROXY` for http; the name in small letters goes first.
 * - This machine is never reached by a proxy of the environment: to a proxy it is another machine.
 */
export function proxyFor(
  { protocol, hostname, port }: { protocol: string; hostname: string; port: string },
  { proxy, noProxy }: ProxySettings,
  env: Environment,
): string | undefined {
  if (proxy === false) return undefined;
  const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
  const fromEnvironment = (name: string): string =>
    (env[name.toLowerCase()] || env[name] || "").trim();
  const scheme = protocol === "https:" ? "https" : "http";
  const chosen = proxy ?? fromEnvironment(`${scheme.toUpperCase()}_PROXY`);
  if (chosen === "" || (proxy === undefined && isThisMachine(host))) return undefined;
  const spared = noProxy ?? (proxy === undefined ? fromEnvironment("NO_PROXY") : "");
  const usedPort = port || (scheme === "https" ? "443" : "80");
  const isSpared = spared.split(/[\s,]+/).some((pattern) => matches(pattern, host, usedPort));
  return isSpared ? undefined : chosen;
}

/** The address of a proxy, which may stand without its scheme; `undefined` when it is none. */
export function proxyAddress(text: string): string | undefined {
  const address = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : undefined;
}

/**
 * One entry of `NO_PROXY`: `*`; a host, which stands for its subdomains too; the same with a dot or
 * `*.` before it; an IP address; a range of them as in `10.0.0.0/8`; each but the first and last
 * with a port if need be.
 */
function matches(pattern: string, host: string, usedPort: string): boolean {
  if (pattern === "") return false;
  if (pattern === "*") return true;
  const range = /^\[?([^/\]]+)\]?\/(\d+)$/.exec(pattern);
  if (range) return isInRange(host, range[1] as string, Number(range[2]));
  const [, bracketed, plain = "", port] =
    /^(?:\[([^\]]+)\]|([^:]*|[^:]*:[^:]*:.*?))(?::(\d+))?$/.exec(pattern) ?? [];
  if (port !== undefined && port !== usedPort) return false;
  const name = (bracketed ?? plain)
    .toLowerCase()
    .replace(/^\*?\./, "")
    .replace(/\.$/, "");
  return name !== "" && (host === name || (isIP(host) === 0 && host.endsWith(`.${name}`)));
}

function isInRange(host: string, network: string, prefix: number): boolean {
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || prefix > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  const type = family === 4 ? "ipv4" : "ipv6";
  list.addSubnet(network, prefix, type);
  return list.check(host, type);
}

const isThisMachine = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
