/** The servers that are measured, each in a process of its own. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { root } from "../../tools/check/shared.mjs";

// Prism brings an older one of the same name into this folder.
const { parse } = createRequire(join(root, "package.json"))("yaml");
const here = fileURLToPath(new URL(".", import.meta.url));
/** The description as it was published, where this machine has it; else ours, which has the same operations. */
const published = join(root, "../shared/reference/published-structure.yaml");
const ours = join(root, "contract/dist/openapi.json");

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {number} pid
 * @property {Record<string, string>} facts what it printed about itself
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<Server>} a server that sends the bytes of a file, or `{}`, whatever it is asked */
export const startBare = (...args) => startAndRead([join(here, "bare-server.mjs"), ...args]);

/** @returns {Promise<Server>} the simulator; its limiter counts, but does not refuse */
export const startSimulator = (bin, ...flags) =>
  startAndRead([bin, "start", "--port=0", "--json", "--rate-limit=999999999", ...flags]);

/** @returns {Promise<Server>} prism, without its log, so that it is at its fastest */
export async function startPrism(document) {
  const prism = join(here, "node_modules/@stoplight/prism-cli/dist/index.js");
  const port = await freePort();
  const server = start([prism, "mock", `--port=${port}`, "--verboseLevel=silent", document]);
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) await Promise.race([sleep(50), server.failed]);
  return { ...server, url, facts: {} };
}

/**
 * Writes two descriptions for prism: the published one, and the same with an example in each of
 * these operations, so that prism sends as many bytes as the others.
 * @param {string} folder
 * @param {{ path: string, method: string, example: unknown }[]} answers
 */
export function descriptionsForPrism(folder, answers) {
  const source = existsSync(published) ? published : ours;
  const document = parse(readFileSync(source, "utf8"));
  for (const { path, method, example } of answers)
    document.paths[path][method].responses[200].content["application/json"].example = example;
  const withExamples = join(folder, "with-examples.json");
  writeFileSync(withExamples, JSON.stringify(document));
  return { isPublished: source === published, plain: source, withExamples };
}

/** Starts a server that prints a line of JSON when it is ready. */
async function startAndRead(args) {
  const server = start(args);
  const line = await Promise.race([
    new Promise((resolve) => {
      let text = "";
      server.output.setEncoding("utf8").on("data", (more) => {
        text += more;
        if (text.includes("\n")) resolve(text);
      });
    }),
    server.failed,
  ]);
  const facts = JSON.parse(line);
  return { ...server, url: facts.url, facts };
}

function start(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  let wrong = "";
  child.stderr.setEncoding("utf8").on("data", (more) => (wrong += more));
  const failed = ended.then((code) => {
    throw new Error(`${args[0]} ended with ${code}\n${wrong}`);
  });
  failed.catch(() => {}); // Nobody waits for it any more once the server is ready.
  return {
    pid: child.pid,
    output: child.stdout,
    failed,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (url) =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname)
      .on("connect", () => resolve(socket.destroy() && true))
      .on("error", () => resolve(false));
  });

/** The headers of a call to the simulator, with a token that it has just given. */
export async function headersFor({ url, facts }) {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: facts.clientId,
    client_secret: facts.clientSecret,
  });
  const answer = await fetch(`${url}/oauth/oauth20/token`, { method: "POST", body });
  const { access_token: token } = await answer.json();
  return {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    "im-customernumber": facts.customerNumber,
    "im-countrycode": facts.countryCode,
    "im-correlationid": "0123456789abcdef0123456789abcdef",
    "im-senderid": "bench",
  };
}

/** Resident memory of a process in megabytes, or NaN where the machine does not tell. */
export const residentMegabytes = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(procFile(pid, "status"))?.[1] ?? NaN) / 1024;

/** The processor time that a process has used, in milliseconds, or NaN where the machine does not tell. */
export function cpuMilliseconds(pid) {
  // After the name, which may hold anything but is in brackets: fields 14 and 15, in ticks of 10 ms.
  const fields = procFile(pid, "stat")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11] ?? NaN) + Number(fields[12] ?? NaN)) * 10;
}

function procFile(pid, name) {
  const path = `/proc/${pid}/${name}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
