/** How long thirty days take where ten thousand orders are under way. */
import { pathToFileURL } from "node:url";
import { table } from "../figures.mjs";

/** @returns {Promise<string>} a table in Markdown */
export async function advance({ module, orders }) {
  const { createSimulator } = await import(pathToFileURL(module).href);
  // A Monday in working hours: at night the back end is shut.
  const simulator = await createSimulator({ at: "2026-03-02T18:00:00Z", rate: 0 });
  try {
    simulator.webhooks.register({ mode: "collect" });
    await place(simulator, orders);
    const cpu = process.cpuUsage();
    const began = performance.now();
    const { tasks, happened } = await simulator.clock.advance("30d");
    const milliseconds = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    const asked = performance.now();
    const collected = simulator.webhooks.deliveries().length;
    const reading = performance.now() - asked;
    return table([
      [`30 days over ${orders} open orders`, "figure"],
      ["tasks done", String(tasks)],
      ["lines of what happened", String(happened.length)],
      ["webhooks collected", String(collected)],
      ["time, s", (milliseconds / 1000).toFixed(2)],
      ["CPU, s", ((user + system) / 1e6).toFixed(2)],
      ["making and reading all webhooks afterwards, s", (reading / 1000).toFixed(2)],
    ]);
  } finally {
    await simulator.close();
  }
}

/** Through the API, as everybody does, and all over the catalog, so that there is enough of everything. */
async function place({ fetch, origin, credentials, products }, orders) {
  const parts = [...products()]
    .filter(({ type, authorized, discontinued, price }) => {
      return type === "physical" && authorized && !discontinued && price !== null;
    })
    .map(({ ingramPartNumber }) => ingramPartNumber);
  const token = await fetch(`${origin}/oauth/oauth20/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    }),
  });
  const { access_token: bearer } = await token.json();
  const headers = {
    authorization: `Bearer ${bearer}`,
    "content-type": "application/json",
    "im-customernumber": credentials.customerNumber,
    "im-countrycode": credentials.countryCode,
    "im-correlationid": "bench",
  };
  for (let number = 1; number <= orders; number += 1) {
    const answer = await fetch(`${origin}/resellers/v6/orders`, {
      method: "POST",
      headers,
      body: JSON.stringify({
        customerOrderNumber: `BENCH-${number}`,
        lines: [
          {
            customerLineNumber: "1",
            ingramPartNumber: parts[number % parts.length],
            quantity: 1,
          },
        ],
      }),
    });
    if (answer.status !== 201) throw new Error(`Order ${number}: ${await answer.text()}`);
    await answer.arrayBuffer();
  }
}
