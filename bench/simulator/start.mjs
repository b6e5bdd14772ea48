/** How soon a fresh process gives its first answer, and what it then holds in memory. */
import { ratios, spread, table } from "../figures.mjs";
import { residentMegabytes, startBare, startSimulator } from "./servers.mjs";

/** @returns {Promise<string>} a table in Markdown */
export async function start({ bin, rounds }) {
  const contestants = [
    { name: "bare node:http", begin: () => startBare() },
    { name: "simulator", begin: () => startSimulator(bin) },
  ].map((one) => ({ ...one, milliseconds: [], megabytes: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { begin, milliseconds, megabytes } of contestants) {
      const started = performance.now();
      const server = await begin();
      const answer = await fetch(server.url + tokenCall(server.facts));
      await answer.text();
      const took = performance.now() - started;
      // The first start of each reads cold files from the disk and is not counted.
      if (round > 0) {
        milliseconds.push(took);
        megabytes.push(residentMegabytes(server.pid));
      }
      await server.stop();
      if (answer.status !== 200) throw new Error(`The token call answers ${answer.status}`);
    }
  }
  const [bare] = contestants;
  return table([
    ["", "first answer, ms", "x bare", "resident, MB", "x bare"],
    ...contestants.map(({ name, milliseconds, megabytes }) => [
      name,
      spread(milliseconds, 0),
      spread(ratios(milliseconds, bare.milliseconds), 1),
      spread(megabytes, 0),
      spread(ratios(megabytes, bare.megabytes), 1),
    ]),
  ]);
}

const tokenCall = ({ clientId = "", clientSecret = "" }) => {
  const query = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  return `/oauth/oauth20/token?${query}`;
};
