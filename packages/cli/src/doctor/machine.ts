import { lookup } from "node:dns/promises";
import { connect } from "node:tls";
import type { FetchLike } from "@xi-sdk/resellers";
import type { Io } from "../io.js";
import { failed, ok, skipped, warning, type Finding } from "./finding.js";

const TIME_LIMIT = 10_000;
const DAY = 86_400_000;

export function nodeFinding(version: string): Finding {
  const major = Number(version.split(".")[0]);
  return major >= 20
    ? ok("node", `Node ${version}`)
    : failed("node", `Node ${version} is too old.`, "Install Node 20 or newer.");
}

export function proxyFinding(env: Io["env"]): Finding {
  const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].filter(
    (name) => env[name],
  );
  const [name] = names;
  if (name === undefined) return ok("proxy", "no proxy is set");
  // Many tools take one without its scheme, and so does the SDK.
  const given = env[name] ?? "";
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (URL.canParse(address)) return ok("proxy", `${name} leads to ${new URL(address).host}`);
  return failed(
    "proxy",
    `${name} is no address.`,
    `Correct ${name}, as in http://proxy.example:8080, or take it away.`,
  );
}

export async function dnsFinding({ hostname }: URL): Promise<Finding> {
  try {
    const { address } = await lookup(hostname.replace(/^\[|\]$/g, ""));
    return ok("dns", `${hostname} is ${address}`);
  } catch (error) {
    return failed(
      "dns",
      `The name ${hostname} cannot be resolved (${codeOf(error)}).`,
      "Check the network and the name server; in a company, whether names outside are resolved by a proxy alone.",
    );
  }
}

/** Whether a TLS connection can be made, and for how long its certificate is good. */
export async function tlsFinding(
  { protocol, hostname, port }: URL,
  isProxied: boolean,
  now: number,
): Promise<Finding> {
  if (protocol !== "https:") return skipped("tls", "plain http on this machine");
  if (isProxied) return skipped("tls", "the proxy makes the connection");
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || 443),
      servername: hostname,
      timeout: TIME_LIMIT,
    });
    const end = (finding: Finding): void => {
      socket.destroy();
      resolve(finding);
    };
    socket.once("secureConnect", () => {
      const days = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - now) / DAY);
      end(
        days > 14
          ? ok("tls", `${socket.getProtocol()}, certificate good for ${days} days`)
          : warning(
              "tls",
              `The certificate of ${hostname} ends in ${days} days.`,
              "If that is not the API's own, tell whoever runs the gateway.",
            ),
      );
    });
    socket.once("timeout", () =>
      end(
        failed(
          "tls",
          `No TLS connection to ${hostname} within 10 s.`,
          "Check the firewall: port 443 has to be open.",
        ),
      ),
    );
    socket.once("error", (error) =>
      end(
        failed(
          "tls",
          `No TLS connection to ${hostname} (${codeOf(error)}).`,
          /CERT|SIGNED|ISSUER/i.test(codeOf(error))
            ? "A gateway of your network opens the connection. Trust its authority: NODE_EXTRA_CA_CERTS=/path/to/authority.pem"
            : "Check the firewall and the proxy.",
        ),
      ),
    );
  });
}

/** Compares the clock with the Date header of the server. */
export async function clockFinding(
  url: URL,
  fetch: FetchLike,
  now: () => number,
): Promise<Finding> {
  let date: string | null;
  try {
    const before = now();
    const response = await fetch(url.origin, {
      method: "GET",
      headers: {},
      redirect: "manual",
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    date = response.headers.get("date");
    await response.text();
    const skew = date === null ? NaN : Math.round((before - Date.parse(date)) / 1_000);
    return clockVerdict(skew);
  } catch (error) {
    return skipped("clock", `${url.host} does not answer (${codeOf(error)})`);
  }
}

/** @param skew seconds that this machine is ahead of the server */
export function clockVerdict(skew: number): Finding {
  if (Number.isNaN(skew)) return skipped("clock", "the answer has no date");
  const amount = Math.abs(skew);
  if (amount <= 60) return ok("clock", `within ${Math.max(amount, 1)} s of the server's`);
  const finding = `The clock of this machine is ${amount} s ${skew > 0 ? "ahead of" : "behind"} the server's.`;
  const next =
    "Let the system set its clock by the network; tokens seem to end too early or too late otherwise.";
  return amount > 300 ? failed("clock", finding, next) : warning("clock", finding, next);
}

/** Of the error or what is behind it. */
export function codeOf(error: unknown): string {
  const { code, cause, message } = error as { code?: unknown; cause?: unknown; message?: string };
  const inner = (cause as { code?: unknown } | undefined)?.code;
  return String(code ?? inner ?? message);
}
