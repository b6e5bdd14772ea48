import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** Where the programs of a Postgres server are, if there is one on this machine. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, "bin"));
  const path = (process.env["PATH"] ?? "").split(delimiter);
  return [...folders, ...path].find((folder) => existsSync(join(folder, "initdb")));
}

export interface PostgresServer {
  /** Of an empty database. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server on a free port, in a folder that goes with it. It refuses to run as root. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "xi-ledger-pg-"));
  const who = process.getuid?.() === 0 ? idsOf("postgres") : undefined;
  if (who) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"],
    { ...who, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-h", "127.0.0.1", "-p", String(port), "-k", folder, "-F"],
    { ...who, stdio: ["ignore", "ignore", "pipe"] },
  );
  // Also where this process ends before it could stop it.
  const end = (): void => void server.kill("SIGINT");
  process.once("exit", end);
  await ready(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off("exit", end);
      end();
      if (server.exitCode === null) await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(user: string): { readonly uid: number; readonly gid: number } {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout),
  );
  return { uid: uid as number, gid: gid as number };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

async function ready(server: ChildProcess): Promise<void> {
  let log = "";
  for await (const chunk of server.stderr ?? []) {
    log += String(chunk);
    if (log.includes("ready to accept connections")) break;
  }
  if (!log.includes("ready to accept connections"))
    throw new Error(`Postgres did not start: ${log}`);
}
