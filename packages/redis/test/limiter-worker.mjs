/**
 * One of many processes of an app that share its limit: says when it is ready, makes its part of the
 * calls of a job, and tells what became of them. Its time comes from the process that started it: it
 * says when it has nothing on its way and until when it sleeps, and is told the next time.
 */
import { createRedisLimiter, createRedisTokenStore } from "@xi-sdk/redis";
import { XiClient } from "@xi-sdk/resellers";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { QuietClock } from "./quiet-clock.mjs";

const { library, path, url, calls, encryptionKey, isShared } = JSON.parse(process.argv[2]);
/** Of real time, for a machine that has much else to do. */
const answerWithin = 60_000;

let step = 0;
const clock = new QuietClock((next) => process.send({ step, next }));

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
  fetch: (...request) =>
    clock.during(async () => {
      const response = await fetch(...request);
      return new Response(await response.arrayBuffer(), response);
    }),
  ...(isShared && {
    limiter: createRedisLimiter({ client: clock.watch(client), app: "app", answerWithin }),
    tokenStore: createRedisTokenStore({ client, encryptionKey, clock, answerWithin }),
  }),
  observe: (event) => events.push(event),
});
await xi.auth.token();

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

async function workAndReport() {
  await Promise.all([work(), work(), work(), work()]);
  const warnings = events.filter(({ type }) => type === "warning").map(({ message }) => message);
  process.send({ report: { errors, warnings } }, () => process.exit(0));
}

process.on("message", (told) => {
  const isFirst = step === 0;
  step = told.step;
  clock.jump(told.time);
  if (isFirst) void workAndReport();
});
process.send({ isReady: true });
