/**
 * One of many processes of an app that share its limit: says when it is ready, makes its part of the
 * calls of a job as soon as its standard input ends, and writes a line of JSON with what became of them.
 */
import { text } from "node:stream/consumers";
import { createRedisLimiter, createRedisTokenStore } from "@xi-sdk/redis";
import { XiClient } from "@xi-sdk/resellers";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { scaledClock } from "./scaled-clock.mjs";

const { library, path, url, calls, startedAt, rate, encryptionKey, isShared } = JSON.parse(
  process.argv[2],
);
const clock = scaledClock(startedAt, rate);

const options = { retryStrategy: () => 50, reconnectStrategy: () => 50 };
const client =
  library === "ioredis"
    ? new Redis({ path, ...options })
    : createClient({ socket: { path, tls: false, ...options } });
client.on("error", () => undefined);
if (library === "redis") await client.connect();

const events = [];
const xi = new XiClient({
  clientId: "app",
  clientSecret: "secret",
  customerNumber: "20-222222",
  countryCode: "US",
  environment: url,
  clock,
  totalTimeout: 900_000,
  ...(isShared && {
    limiter: createRedisLimiter({ client, app: "app" }),
    tokenStore: createRedisTokenStore({ client, encryptionKey, clock }),
  }),
  observe: (event) => events.push(event),
});

let left = calls;
const errors = [];
async function work() {
  while (left > 0) {
    left -= 1;
    // What a job does with a call that was refused: it asks again when the limit allows it.
    for (;;) {
      try {
        const products = [{ ingramPartNumber: "AB1234" }];
        await xi.catalog.priceAndAvailability({ products }, { lane: "bulk" });
        break;
      } catch (error) {
        if (error.code !== "RATE_LIMIT") {
          errors.push(String(error));
          break;
        }
        const ms = Math.max(0, error.retryAt - clock.now());
        await clock.sleep(ms, new AbortController().signal);
      }
    }
  }
}
console.log(JSON.stringify({ ready: true }));
await text(process.stdin);
await Promise.all([work(), work(), work(), work()]);
console.log(
  JSON.stringify({
    errors,
    warnings: events.filter(({ type }) => type === "warning").map(({ message }) => message),
  }),
);
process.exit(0);
