import type { AddressInfo } from "node:net";
import type { Server, ServerResponse } from "node:http";
import { deliverOverSocket } from "../faults/delivery.js";

export interface ListenOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** `127.0.0.1` by default: nobody else can reach it. */
  readonly hostname?: string;
}

export interface Listener {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a fetch handler on a port. */
export async function listen(
  fetch: (request: Request) => Promise<Response>,
  { port = 0, hostname = "127.0.0.1" }: ListenOptions,
): Promise<Listener> {
  const { createAdaptorServer } = await import("@hono/node-server");
  const server = createAdaptorServer({
    fetch: async (request, { outgoing }) =>
      deliverOverSocket(await fetch(request), outgoing as ServerResponse),
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
