/**
 * What becomes of orders that the official client places through faults, with the usual retries, and
 * of the same orders in the ledger. Counted in the simulator's books, not in what the code believes.
 */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createSimulator } from "@xi-sdk/simulator";
import { numberOf, orderAt, trouble } from "../examples/dist/exactly-once/faults.js";
import { inProcesses } from "../examples/dist/exactly-once/processes.js";
import { truthOf } from "../examples/dist/exactly-once/tally.js";
import { table } from "./figures.mjs";

const ATTEMPTS = 3;
const SEED = 1;

/** No answer came, or one that says that it is the server's fault. */
const isServers = ({ code, status }) => code !== undefined || status >= 500;

/**
 * `way`: how the client is called. `isRetried`: after which errors, all of them by default. `guard`:
 * what is done about the API's guard against doubled orders: switched off, evaded by a new number, or
 * left alone. `profile`: the client can read what the API's book shows as an answer to an order only
 * with `spec`; what the API was seen to answer, it takes for an error.
 */
const manners = [
  ["await, any error, guard off", { way: "byPromise", guard: "off" }],
  ["await, any error, guard on", { way: "byPromise" }],
  ["callback, any error, guard off", { guard: "off" }],
  ["callback, network and 5xx, guard off", { isRetried: isServers, guard: "off" }],
  ["by the book: callback, any error, guard off", { profile: "spec", guard: "off" }],
  ...[
    ["guard off", "off"],
    ["new number", "evaded"],
    ["guard on", "on"],
  ].map(([title, guard]) => [
    `by the book: callback, network and 5xx, ${title}`,
    { profile: "spec", isRetried: isServers, guard },
  ]),
  ["by the book: callback, no retry", { profile: "spec", isRetried: () => false }],
];

export async function exactlyOncePart({ share, print }, folder) {
  // Only when it is wanted: the peers may have been installed a moment ago.
  const { openOrders } = await import("./peers/official-orders.mjs");
  const orders = Math.round(1_000 * share);
  const rows = [];
  const { warn } = console;
  // Superagent warns at each awaited call.
  console.warn = () => undefined;
  for (const [title, manner] of manners)
    rows.push([title, ...figuresOf(await officially(openOrders, orders, manner))]);
  console.warn = warn;
  const store = join(folder, "orders.db");
  const ours = await inProcesses({ orders, seed: SEED, store, workers: 1, kills: 0 });
  // The ledger calls no order failed that is booked: that of a person says that it may be.
  rows.push(["**ours, with the ledger**", ...figuresOf({ ...ours, misjudged: 0 })]);
  print(
    table([
      ["xi_sdk_resellers 1.2.0", "asked", "booked", "doubled", "lost", "booked, but called failed"],
      ...rows,
    ]),
  );
}

const figuresOf = ({ asked, booked, doubled, lost, misjudged }) =>
  [asked, booked, doubled, lost, misjudged].map(String);

async function officially(openOrders, orders, manner) {
  const { profile = "live" } = manner;
  const simulator = await createSimulator({ at: "2026-03-02T12:00:00Z", products: 20, profile });
  try {
    return await placed(simulator, openOrders, orders, manner);
  } finally {
    await simulator.close();
  }
}

async function placed(simulator, openOrders, orders, { way = "byCallback", isRetried, guard }) {
  trouble(simulator, SEED);
  const { url } = await simulator.listen();
  const client = openOrders({ ...simulator.credentials, url, timeout: 1_000 });
  await client.logIn();
  const failed = [];
  const place = async (index) => {
    let order = orderAt(index);
    if (guard === "off") {
      const attributeName = "allowDuplicateCustomerOrderNumber";
      order = { ...order, additionalAttributes: [{ attributeName, attributeValue: "true" }] };
    }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      try {
        await client[way](order);
        return;
      } catch (error) {
        const isUsed = String(error.response?.text).includes("CUSTOMER-PO-EXISTS");
        const isRenamed =
          isUsed && guard === "evaded" && order.customerOrderNumber === numberOf(index);
        if (isRenamed) order = { ...order, customerOrderNumber: `${numberOf(index)}-RETRY` };
        // The promise does not tell that the token is dead, so it is renewed in any case.
        if (error.status === 401 || way === "byPromise") await client.logIn();
        else if (isRetried && !isRetried(error) && !isRenamed) break;
        // A promise that rejects at once is often met with a pause.
        await delay(50);
      }
    }
    failed.push(numberOf(index));
  };
  const todo = Array.from({ length: orders }, (_, index) => index).values();
  const lane = async () => {
    for (const index of todo) await place(index);
  };
  await Promise.all(Array.from({ length: 20 }, lane));
  // What was late is booked by now.
  await simulator.clock.advance("5m");
  await delay(100);
  const misjudged = failed.filter((number) => simulator.orders(number).length > 0).length;
  return { ...truthOf(simulator, orders), misjudged };
}
