/** How many answers a second: the simulator, a bare server with the same bytes, and a mock. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installLocked, root } from "../../tools/check/shared.mjs";
import { ratios, spread, table } from "./figures.mjs";
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
      const bare = await startBare(file);
      running.push(bare);
      const rows = await measure(call, { rounds, requests }, [
        { name: "bare node:http, the same bytes", server: bare, headers },
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

/** The calls that are measured, each with what the simulator answers. */
async function callsTo({ url }, headers) {
  const search = "/resellers/v6/catalog?pageSize=50&pageNumber=1&keyword=cable";
  const found = await (await fetch(url + search, { headers })).json();
  const products = found.catalog.map(({ ingramPartNumber }) => ({ ingramPartNumber }));
  const calls = [
    {
      name: "pricing",
      title: "Price and availability of 50 products",
      method: "post",
      path: "/resellers/v6/catalog/priceandavailability",
      query: "?includeAvailability=true&includePricing=true",
      body: { products },
    },
    {
      name: "catalog",
      title: "A page of 25 of the catalog",
      method: "get",
      path: "/resellers/v6/catalog",
      query: "?pageSize=25&pageNumber=2&keyword=cable",
    },
  ];
  for (const call of calls) {
    const answer = await fetch(url + call.path + call.query, {
      method: call.method,
      headers: { ...headers, ...(call.body && { "content-type": "application/json" }) },
      ...(call.body && { body: JSON.stringify(call.body) }),
    });
    call.example = await answer.json();
    const rows = Array.isArray(call.example) ? call.example : call.example.catalog;
    if (answer.status !== 200 || rows.length !== (call.body ? 50 : 25))
      throw new Error(`${call.title}: ${answer.status} with ${rows?.length} rows`);
  }
  return calls;
}

async function measure(call, { rounds, requests }, contestants) {
  const measured = contestants.map(({ name, server, headers }) => ({
    name,
    server,
    request: prepared({
      url: server.url + call.path + call.query,
      method: call.method.toUpperCase(),
      headers,
      body: call.body,
    }),
    perSecond: [],
    cpu: [],
    bytes: 0,
  }));
  // The first round warms up and is not counted. In each, all take their turn.
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of measured) {
      const { server, request } = one;
      const before = cpuMilliseconds(server.pid);
      const { seconds, bytes } = await load({
        url: server.url,
        request,
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
  return [
    ["", "bytes", "answers/s", "x bare", "x prism", "CPU ms each"],
    ...measured.map(({ name, bytes, perSecond, cpu }) => [
      name,
      String(bytes),
      spread(perSecond, 0),
      spread(ratios(perSecond, bare.perSecond), 2),
      name.startsWith("prism") ? "" : spread(ratios(perSecond, measured[2].perSecond), 1),
      spread(cpu, 2),
    ]),
  ];
}
