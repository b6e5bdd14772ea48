/**
 * One of many processes of an app. Calls the API from many callers at once, once for every line on
 * standard input, and writes a line of JSON with what became of them.
 */
import { createInterface } from "node:readline";
import { createRedisTokenStore } from "@xi-sdk/redis";
import { XiClient } from "@xi-sdk/resellers";
import { Redis } from "ioredis";
import { createClient } from "redis";

const { library, path, url, secret, encryptionKey, callers, leaseTime } = JSON.parse(
  process.argv[2],
);

const client =
  library === "ioredis" ? new Redis({ path }) : createClient({ socket: { path, tls: false } });
client.on("error", () => undefined);
if (library === "redis") await client.connect();

const events = [];
const xi = new XiClient({
  clientId: "app",
  clientSecret: secret,
  customerNumber: "20-222222",
  countryCode: "US",
  environment: url,
  tokenStore: createRedisTokenStore({ client, encryptionKey, leaseTime, answerWithin: 60_000 }),
  observe: (event) => events.push(event),
});

console.log(JSON.stringify({ ready: true }));
createInterface({ input: process.stdin }).on("line", () => void callAtOnce());

async function callAtOnce() {
  const calls = Array.from({ length: callers }, () => xi.catalog.get("AB1234"));
  const outcomes = await Promise.allSettled(calls);
  console.log(
    JSON.stringify({
      succeeded: outcomes.filter(({ status }) => status === "fulfilled").length,
      errors: outcomes.filter(({ status }) => status === "rejected").map(({ reason }) => reason),
      warnings: events.filter(({ type }) => type === "warning").map(({ message }) => message),
      events,
    }),
  );
}
