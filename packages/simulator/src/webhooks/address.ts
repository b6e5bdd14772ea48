import { BlockList, isIP } from "node:net";

/** Thrown for an address that no webhook may be sent to. */
class AddressError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = "AddressError";
  }
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** What is never the address of a receiver: this host by no name, link-local (where clouds keep their secrets), multicast, reserved. */
const forbidden = new BlockList();
forbidden.addSubnet("0.0.0.0", 8, "ipv4");
forbidden.addSubnet("169.254.0.0", 16, "ipv4");
forbidden.addSubnet("224.0.0.0", 3, "ipv4");
forbidden.addAddress("::", "ipv6");
forbidden.addSubnet("fe80::", 10, "ipv6");
forbidden.addSubnet("ff00::", 8, "ipv6");

/** Whom webhooks may be sent to. Loopback always; anybody else only by the name that was allowed. */
export class AddressRules {
  readonly #allowed: ReadonlySet<string>;

  /** @param allowed host names or IP addresses beside loopback */
  constructor(allowed: Iterable<string> = []) {
    this.#allowed = new Set([...allowed].map(plain));
  }

  /**
   * Reads an address and holds what can be known of it without asking anybody against the rules.
   * @throws AddressError
   */
  check(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
      throw new AddressError("The address of a webhook begins with http:// or https://.");
    if (url.username !== "" || url.password !== "")
      throw new AddressError("The address of a webhook holds no user name and no password.");
    const host = hostOf(url);
    if (isIP(host) !== 0) this.checkResolved(url, host);
    else if (!isLocalName(host) && !this.#allowed.has(host)) throw refused(host);
    return url;
  }

  /**
   * Holds an address that the name of a URL leads to against the rules.
   * @throws AddressError
   */
  checkResolved(url: URL, address: string): void {
    const host = hostOf(url);
    const bare = address.split("%")[0] ?? address;
    const family = isIP(bare) === 6 ? "ipv6" : "ipv4";
    const where = host === bare ? host : `${host}, which leads to ${bare},`;
    if (isIP(bare) === 0 || forbidden.check(bare, family))
      throw new AddressError(`No webhook is sent to ${where} whoever allows it.`);
    if (!loopback.check(bare, family) && !this.#allowed.has(host)) throw refused(where);
  }
}

/** The host of a URL, an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => plain(hostname);

const plain = (host: string): string =>
  host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");

const isLocalName = (host: string): boolean => host === "localhost" || host.endsWith(".localhost");

const refused = (where: string): AddressError =>
  new AddressError(
    `Webhooks are sent to this machine only. Allow ${where} with --allow-webhook-host or allowWebhookHosts to send them there.`,
  );
