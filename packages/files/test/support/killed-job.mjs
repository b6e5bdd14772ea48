/**
 * A job in a process of its own that kills itself, as `kill -9` would, at one of its steps.
 * Usage: node killed-job.mjs INPUT OUTPUT LOG STEP
 * Each call is written to LOG before it is answered; STEP 0 is never reached.
 */
import { appendFileSync } from "node:fs";
import { XiClient } from "@xi-sdk/resellers";
import { runPriceFile } from "../../dist/esm/job/run.js";

const [input, output, log, killAt] = process.argv.slice(2);
const xi = new XiClient({
  clientId: "id",
  clientSecret: "secret",
  customerNumber: "20-222222",
  countryCode: "US",
  environment: "http://localhost:1",
  limiter: false,
  clock: { now: () => 1_800_000_000_000, sleep: async () => undefined },
  fetch: async (url, { body }) => {
    if (url.includes("/oauth"))
      return Response.json({ access_token: "t", token_type: "Bearer", expires_in: "86399" });
    const { products } = JSON.parse(body);
    appendFileSync(log, `${JSON.stringify(products.map((one) => one.ingramPartNumber))}\n`);
    return Response.json(
      products.map(({ ingramPartNumber }) =>
        Number(ingramPartNumber.slice(1)) % 10 === 0
          ? { ingramPartNumber, productStatusCode: "E", productStatusMessage: "Product not found" }
          : { ingramPartNumber, pricing: { currencyCode: "USD", customerPrice: 1.5 } },
      ),
    );
  },
});
let steps = 0;
await runPriceFile(
  { xi, input, output, commitRows: 50, price: { concurrency: 1 }, now: () => 1_800_000_000_000 },
  () => {
    steps += 1;
    if (String(steps) === killAt) process.kill(process.pid, "SIGKILL");
  },
);
process.stdout.write(String(steps));
