import { createServer, type IncomingMessage } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface LabProxy {
  readonly url: string;
  /** What was asked for by CONNECT, with the credentials that came along. */
  readonly tunnels: { readonly target: string; readonly authorization: string | undefined }[];
  /** Sockets that are open to it. */
  readonly sockets: Set<Socket>;
}

/**
 * A real proxy on this machine that leads every tunnel to one place, whatever its name.
 * @param status what CONNECT is answered with; `null` for no answer at all
 */
export async function openProxy(to: string, status: number | null = 200): Promise<LabProxy> {
  const tunnels: LabProxy["tunnels"] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
  });
  server.on("connect", ({ url = "", headers }: IncomingMessage, socket: Socket) => {
    tunnels.push({ target: url, authorization: headers["proxy-authorization"] });
    // Read on, so that its end is noticed.
    if (status === null) return void socket.resume().on("end", () => socket.end());
    socket.write(`HTTP/1.1 ${status} Whatever\r\n\r\n`);
    if (status !== 200) return void socket.end();
    const { hostname, port } = new URL(to);
    const onward = connect(Number(port), hostname);
    onward.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.on("close", () => onward.destroy());
    onward.pipe(socket).pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels, sockets };
}
