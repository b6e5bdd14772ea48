/** How many answers a second: the simulator, a bare server with the same bytes, and a mock. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installLocked, root } from "../../tools/check/shared.mjs";
import { ratios, spread, table } from "../figures.mjs";
import { load, prepared } from "./load.mjs";
import {
  cpuMilliseconds,
  descriptionsForPrism,
  headersFor,
  startBare,
  startPrism,
  startSimulator,
} from "./servers.mjs";

const connections = 8;

/** @returns {Promise<string>} tables in Markdown */
export async function throughput({ bin, rounds, requests }, folder) {
  installLocked(join(root, "bench/simulator"), "prism (90 MB, once)");
  const simulator = await startSimulator(bin);
  const running = [simulator];
  try {
    const headers = await headersFor(simulator);
    const calls = await callsTo(simulator, headers);
    const { isPublished, plain, withExamples } = descriptionsForPrism(folder, calls);
    const [prism, prismWithExamples] = [await startPrism(plain), await startPrism(withExamples)];
    running.push(prism, prismWithExamples);
    const description = isPublished ? "the published description" : "our contract";
    const tables = [];
    for (const call of calls) {
      const file = join(folder, `${call.name}.json`);
      writeFileSync(file, JSON.stringify(call.example));
      const [bare, writing] = [await startBare(file), await startBare(file, "--write")];
      running.push(bare, writing);
      const rows = await measure(call, { rounds, requests }, [
        { name: "bare node:http, the same bytes", server: bare, headers },
        { name: "bare, its JSON made anew each time", server: writing, headers },
        { name: "simulator", server: simulator, headers },
        { name: `prism, from ${description}`, server: prism, headers },
        { name: "prism, the same bytes as its example", server: prismWithExamples, headers },
      ]);
      tables.push(`${call.title}\n\n${table(rows)}`);
    }
    return tables.join("\n\n");
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}

/** The calls that are measured: for each some requests to send in turn, and an answer of the simulator. */
async function callsTo({ url }, headers) {
  const search = "/resellers/v6/catalog?pageSize=25&pageNumber=";
  const page = async (number) => (await fetch(url + search + number, { headers })).json();
  const pages = [];
  for (let number = 1; number <= 16; number += 1) pages.push((await page(number)).catalog);
  const products = pages.flat().map(({ ingramPartNumber }) => ({ ingramPartNumber }));
  const calls = [
    {
      name: "pricing",
      title: "Price and availability of 50 products",
      method: "post",
      path: "/resellers/v6/catalog/priceandavailability",
      query: ["?includeAvailability=true&includePricing=true"],
      bodies: [0, 1, 2, 3, 4, 5, 6, 7].map((set) => ({
        products: products.slice(set * 50, set * 50 + 50),
      })),
    },
    {
      name: "catalog",
      title: "A page of 25 of the catalog",
      method: "get",
      path: "/resellers/v6/catalog",
      query: [1, 2, 3].map((number) => `?pageSize=25&keyword=cable&pageNumber=${number}`),
      bodies: [undefined],
    },
  ];
  for (const call of calls) {
    const [query, body] = [call.query[0], call.bodies[0]];
    const answer = await fetch(url + call.path + query, {
      method: call.method,
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    call.example = await answer.json();
    const rows = Array.isArray(call.example) ? call.example : call.example.catalog;
    if (answer.status !== 200 || rows.length !== (body ? 50 : 25))
      throw new Error(`${call.title}: ${answer.status} with ${rows?.length} rows`);
  }
  return calls;
}

async function measure(call, { rounds, requests }, contestants) {
  const measured = contestants.map(({ name, server, headers }) => ({
    name,
    server,
    requests: call.query.flatMap((query) =>
      call.bodies.map((body) =>
        prepared({
          url: server.url + call.path + query,
          method: call.method.toUpperCase(),
          headers,
          body,
        }),
      ),
    ),
    perSecond: [],
    cpu: [],
    bytes: 0,
  }));
  // The first round warms up and is not counted. In each, all take their turn.
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of measured) {
      const { server, requests: sent } = one;
      const before = cpuMilliseconds(server.pid);
      const { seconds, bytes } = await load({
        url: server.url,
        requests: sent,
        count: requests,
        connections,
        status: 200,
      });
      if (round === 0) continue;
      one.bytes = bytes;
      one.perSecond.push(requests / seconds);
      one.cpu.push((cpuMilliseconds(server.pid) - before) / requests);
    }
  }
  const [bare] = measured;
  const mock = measured.find(({ name }) => name.startsWith("prism"));
  return [
    ["", "bytes", "answers/s", "x bare", "x prism", "CPU ms each"],
    ...measured.map(({ name, bytes, perSecond, cpu }) => [
      name,
      String(bytes),
      spread(perSecond, 0),
      spread(ratios(perSecond, bare.perSecond), 2),
      name === "simulator" ? spread(ratios(perSecond, mock.perSecond), 1) : "",
      spread(cpu, 2),
    ]),
  ];
}
