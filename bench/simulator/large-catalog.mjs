/** What a catalog of a million products costs: to make, to hold, to search. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { median, table } from "../figures.mjs";
import { load, prepared } from "./load.mjs";
import { headersFor, residentMegabytes, startSimulator } from "./servers.mjs";

/** @returns {Promise<string>} a table in Markdown */
export async function million({ bin, products }, folder) {
  const file = join(folder, "large.db");
  const flags = [`--products=${products}`, `--state=${file}`];
  const rows = [["", "figure"]];
  const row = (name, figure) => rows.push([name, figure]);

  let began = performance.now();
  await (await startSimulator(bin, ...flags)).stop();
  row("made and written, s", ((performance.now() - began) / 1000).toFixed(1));
  row("file, MB", (statSync(file).size / 2 ** 20).toFixed(0));

  began = performance.now();
  const simulator = await startSimulator(bin, ...flags);
  try {
    row("started again on the file, ms", (performance.now() - began).toFixed(0));
    const headers = await headersFor(simulator);
    row("resident at the start, MB", residentMegabytes(simulator.pid).toFixed(0));
    for (const [name, call] of Object.entries(await callsTo(simulator, headers))) {
      const latencies = await latenciesOf(simulator, headers, call);
      const worst = latencies.toSorted?.((a, b) => a - b) ?? [...latencies].sort((a, b) => a - b);
      const late = worst[Math.ceil(worst.length * 0.95) - 1];
      row(`${name}, ms: median, 95 of 100`, `${median(latencies).toFixed(1)}, ${late.toFixed(1)}`);
    }
    row("resident afterwards, MB", residentMegabytes(simulator.pid).toFixed(0));
  } finally {
    await simulator.stop();
  }
  return table(rows);
}

/** One caller, one call after the other; the first ones read cold pages and are not counted. */
async function latenciesOf(simulator, headers, { count = 60, ...call }) {
  const request = prepared({ ...call, url: simulator.url + call.url, headers });
  const options = { url: simulator.url, requests: [request], connections: 1, status: 200 };
  await load({ ...options, count: 3 });
  return (await load({ ...options, count })).latencies;
}

async function callsTo({ url }, headers) {
  const search = "/resellers/v6/catalog?pageSize=25&pageNumber=";
  const page = async (number) => (await fetch(url + search + number, { headers })).json();
  const [{ catalog }] = [await page(3)];
  const { ingramPartNumber, vendorPartNumber, upcCode, vendorName } = catalog.at(-1);
  const words = catalog[0].description.split(" ");
  const text = encodeURIComponent;
  return {
    "details of a part number": { url: `/resellers/v6/catalog/details/${ingramPartNumber}` },
    "price and availability of 1": {
      method: "POST",
      url: "/resellers/v6/catalog/priceandavailability?includeAvailability=true&includePricing=true",
      body: { products: [{ ingramPartNumber }] },
    },
    "search by vendor part number": {
      url: `${search}1&vendorPartNumber=${text(vendorPartNumber)}`,
    },
    "search for a part number as keyword": { url: `${search}1&keyword=${ingramPartNumber}` },
    "search for a UPC as keyword": { url: `${search}1&keyword=${upcCode}` },
    "search for a rare pair of words": {
      url: `${search}1&keyword=${text(`${words[0]} ${words.at(-1)}`)}`,
    },
    "search for a common word": { url: `${search}1&keyword=cable` },
    "search for a common word, page 40": { url: `${search}40&keyword=cable` },
    "search for a single letter": { url: `${search}1&keyword=c` },
    "search by vendor": { url: `${search}1&vendor=${text(vendorName)}` },
    "search by category and kind": {
      url: `${search}1&category=Accessories&type=${text("IM::physical")}`,
    },
    "search without a filter": { url: `${search}1` },
    "search without a filter, page 400": { url: `${search}400` },
  };
}
