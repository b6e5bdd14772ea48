/** The peers, each in a process of its own, and the server that they call. */
import { fork, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "../tools/check/shared.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

export const account = {
  clientId: "bench-client",
  clientSecret: "bench-secret",
  customerNumber: "20-222222",
  countryCode: "US",
};

/** All that is compared; the first is what the others are compared with. */
export const peers = {
  fetch: "fetch, by hand",
  undici: "undici pool, by hand",
  ours: "ours, over fetch",
  "ours-node": "ours, over /node",
  "openapi-fetch": "openapi-fetch",
  "hey-api": "hey-api",
  official: "xi_sdk_resellers 1.2.0",
};

const raw = async (call) => (await call.withResponse()).response.raw;

/** Answers of the simulator, which the server then sends as they are. */
export async function preparedAnswers() {
  const { createSimulator } = await import(
    pathToFileURL(join(root, "packages/simulator/dist/esm/index.js")).href
  );
  const simulator = await createSimulator({ products: 400 });
  try {
    const { XiClient } = await import("@xi-sdk/resellers");
    const xi = new XiClient({
      ...simulator.credentials,
      environment: simulator.origin,
      fetch: simulator.fetch,
    });
    const parts = [...simulator.products()].slice(0, 50).map((each) => each.ingramPartNumber);
    const products = parts.map((ingramPartNumber) => ({ ingramPartNumber }));
    return {
      token: {
        access_token: "A1b2C3d4E5f6G7h8I9j0K1l2M3n4",
        token_type: "Bearer",
        expires_in: "86399",
      },
      details: await raw(xi.catalog.get(parts[0])),
      prices: await raw(xi.catalog.priceAndAvailability({ products })),
      parts,
    };
  } finally {
    await simulator.close();
  }
}

/** @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>} */
export async function startServer(folder, answers) {
  const file = join(folder, `answers-${answers.token.delay ?? 0}.json`);
  writeFileSync(file, JSON.stringify(answers));
  const child = spawn(process.execPath, [join(here, "server.mjs"), file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const line = await Promise.race([
    new Promise((resolve) => child.stdout.setEncoding("utf8").once("data", resolve)),
    ended.then((code) => {
      throw new Error(`The server ended with ${code}.`);
    }),
  ]);
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { ...JSON.parse(line), pid: child.pid, stop };
}

/** The module of a peer, as an address that can be imported. */
export const moduleOf = (peer) => pathToFileURL(join(here, "peers", `${peer}.mjs`)).href;

/** Starts a peer. `run` lets it do some calls and says what they took. */
export async function startPeer(peer, url) {
  const child = fork(
    join(here, "worker.mjs"),
    [moduleOf(peer), JSON.stringify({ ...account, url })],
    { execArgv: ["--expose-gc"] },
  );
  let listener;
  child.on("message", (message) => listener?.resolve(message));
  const ended = new Promise((resolve) =>
    child.on("exit", (code) => {
      listener?.reject(new Error(`${peer} ended with ${code}.`));
      resolve();
    }),
  );
  const answer = () => new Promise((resolve, reject) => (listener = { resolve, reject }));
  await answer();
  return {
    run: async (work) => {
      const answered = answer();
      child.send(work);
      const result = await answered;
      if (result.failed) throw new Error(`${peer}: ${result.failed}`);
      return result;
    },
    stop: async () => {
      child.disconnect();
      const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
