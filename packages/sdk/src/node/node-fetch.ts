import type * as Undici from "undici";
import { ConfigurationError, type FieldError } from "../errors.js";
import type { Environment, FetchInit, ResponseLike } from "../platform.js";
import { proxyAddress, proxyFor } from "./proxy.js";
import { neverLeft, Reception } from "./reception.js";

/** One certificate or key in PEM, or several. */
type Pem = string | Uint8Array;

/** As Node's `tls.connect` takes them. That certificates are verified cannot be turned off here. */
export interface NodeTlsOptions {
  /**
   * Authorities to trust *instead of* those that Node brings; give
   * `[...tls.rootCertificates, own]` to trust both.
   */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** The client's own certificate chain, where a proxy or gateway asks for one. */
  readonly cert?: Pem | readonly Pem[] | undefined;
  readonly key?: Pem | readonly Pem[] | undefined;
  readonly passphrase?: string | undefined;
  /** Default: Node's, `TLSv1.2`. */
  readonly minVersion?: "TLSv1.2" | "TLSv1.3" | undefined;
}

/** An option given as `undefined` counts as absent. */
export interface NodeFetchOptions {
  /** Most connections that are open at a time to one host; further calls wait. Default: 64. */
  readonly connections?: number | undefined;
  /**
   * Milliseconds for which an idle connection is kept, unless the server says less. Default: 20,000:
   * longer than the pauses of paced work, shorter than the minute after which gateways hang up.
   */
  readonly keepAlive?: number | undefined;
  /** Milliseconds for making a connection, TLS included. Default: 10,000. */
  readonly connectTimeout?: number | undefined;
  /**
   * Address of an http or https proxy for all hosts, with credentials if it wants some, or `false`
   * for none. Default: `HTTPS_PROXY` and `HTTP_PROXY`, in capital or small letters.
   */
  readonly proxy?: string | false | undefined;
  /** Hosts that are reached directly, as in `NO_PROXY`, which is its default unless `proxy` is given. */
  readonly noProxy?: string | undefined;
  /** For the API and for an https proxy. */
  readonly tls?: NodeTlsOptions | undefined;
  /** Default: `process.env`. Read when the first call goes to a host. */
  readonly env?: Environment | undefined;
}

/** Give it as the option `fetch` of a client; several clients may share it. */
export interface NodeFetch {
  (url: string, init: FetchInit): Promise<ResponseLike>;
  /** Refuses further calls, waits for those under way, and closes all connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const DEFAULTS = { connections: 64, keepAlive: 20_000, connectTimeout: 10_000 } as const;

/**
 * Makes a `fetch` for {@link XiClient} that sends through a pool of connections of `undici`, which
 * must be installed beside this package. It costs half of what Node's own `fetch` costs for small
 * calls, keeps connections for as long as the API's pace needs, and knows proxies.
 *
 * ```ts
 * const fetch = createNodeFetch({ connections: 16 });
 * const xi = new XiClient({ fetch });
 * // … and at the end
 * await fetch.close();
 * ```
 *
 * @throws ConfigurationError when an option cannot be right. When `undici` is not installed, or a
 *   proxy of the environment is no address, the first call fails with it.
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  checkOptions(options);
  const pools = new Map<string, Undici.Dispatcher>();
  let undici: typeof Undici | undefined;
  let isClosed = false;
  let underWay = 0;
  let whenIdle: (() => void) | undefined;
  const loading = import("undici").then(
    (module) => (undici = module),
    (error: unknown) => {
      throw missing(error);
    },
  );
  // Whoever calls is told; a program that never does need not be.
  loading.catch(() => undefined);

  const settled = (): void => {
    underWay -= 1;
    if (underWay === 0) whenIdle?.();
  };
  const send = (url: string, init: FetchInit, module: typeof Undici): Promise<ResponseLike> =>
    new Promise((resolve, reject) => {
      const start = url.indexOf("/", url.indexOf("//") + 2);
      const origin = url.slice(0, start);
      if (isClosed) throw neverLeft("The node transport was closed.");
      let pool = pools.get(origin);
      if (!pool) {
        pool = openPool(module, origin, options);
        pools.set(origin, pool);
      }
      const { method, headers, body, signal } = init;
      headers["accept-encoding"] ??= "gzip, deflate, br";
      underWay += 1;
      const reception = new Reception(signal, resolve, reject, settled);
      pool.dispatch(
        { origin, path: url.slice(start), method, headers, body: body ?? null },
        reception,
      );
    });
  const close = async (): Promise<void> => {
    isClosed = true;
    if (underWay > 0) await new Promise<void>((resolve) => (whenIdle = resolve));
    await Promise.all([...pools.values()].map((pool) => pool.destroy()));
  };
  return Object.assign(
    (url: string, init: FetchInit) =>
      undici ? send(url, init, undici) : loading.then((module) => send(url, init, module)),
    { close, [Symbol.asyncDispose]: close },
  );
}

function openPool(
  { Pool, ProxyAgent }: typeof Undici,
  origin: string,
  { connections, keepAlive, connectTimeout, tls, env = process.env, ...given }: NodeFetchOptions,
): Undici.Dispatcher {
  const connect = { ...(tls as object), timeout: connectTimeout ?? DEFAULTS.connectTimeout };
  const pooling = {
    connections: connections ?? DEFAULTS.connections,
    keepAliveTimeout: keepAlive ?? DEFAULTS.keepAlive,
    // The client's own time-outs cover the whole answer.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const proxy = proxyFor(new URL(origin), given, env);
  if (proxy === undefined) return new Pool(origin, { ...pooling, connect });
  const uri = proxyAddress(proxy);
  if (uri === undefined) throw unusableProxy("HTTPS_PROXY or HTTP_PROXY");
  return new ProxyAgent({
    ...pooling,
    uri,
    requestTls: connect,
    proxyTls: connect,
  });
}

function checkOptions({ connections, keepAlive, connectTimeout, proxy }: NodeFetchOptions): void {
  const problems: FieldError[] = [];
  if (connections !== undefined && !(Number.isInteger(connections) && connections > 0)) {
    problems.push({ path: "connections", message: "is not a whole number from 1" });
  }
  for (const [path, value] of Object.entries({ keepAlive, connectTimeout })) {
    if (value !== undefined && !(value > 0 && value < Infinity)) {
      problems.push({ path, message: "is not a number of milliseconds above 0" });
    }
  }
  if (problems.length > 0) throw unusable(problems);
  if (typeof proxy === "string" && proxyAddress(proxy) === undefined) throw unusableProxy("proxy");
}

/** Never shows the address: it may hold a password. */
const unusableProxy = (path: string): ConfigurationError =>
  unusable([
    {
      path,
      message: "holds no address of an http or https proxy, as in http://proxy.example:3128",
    },
  ]);

function unusable(problems: readonly FieldError[]): ConfigurationError {
  const list = problems.map(({ path, message }) => `${path} ${message}`).join("; ");
  return new ConfigurationError(`The node transport cannot work: ${list}.`, { fields: problems });
}

function missing(cause: unknown): ConfigurationError {
  return new ConfigurationError(
    "createNodeFetch needs the package undici, version 7, which cannot be loaded. Run `npm install undici@7`, or leave the option fetch out.",
    { cause },
  );
}
