/** What one call costs: time and processor time, one at a time and 32 at a time. */
import { ratios, spread, table } from "./figures.mjs";
import { peers, preparedAnswers, startPeer, startServer } from "./workers.mjs";

const calls = [
  { call: "token", title: "Token", count: 600 },
  { call: "details", title: "Details of a product (1.5 kB)", count: 600 },
  { call: "prices", title: "Price and availability of 50 products (57 kB)", count: 150 },
];

/** Prints a table in Markdown for each kind of call, as soon as it is known. */
export async function callsPart({ rounds, chosen, share, print }, folder) {
  const answers = await preparedAnswers();
  const server = await startServer(folder, answers);
  const running = [];
  try {
    for (const name of chosen) running.push({ name, peer: await startPeer(name, server.url) });
    for (const { call, title, count } of calls) {
      for (const concurrency of [1, 32]) {
        const work = { call, concurrency, count: Math.ceil(count * share), parts: answers.parts };
        const figures = await inTurn(running, work, rounds);
        print(`${title}, ${concurrency} at a time:\n\n${tableOf(figures, work.count)}`);
      }
    }
  } finally {
    await Promise.all(running.map(({ peer }) => peer.stop()));
    await server.stop();
  }
}

/** Every peer once a round, in turn; the first two rounds only warm up. */
async function inTurn(running, work, rounds) {
  const figures = running.map(({ name }) => ({ name, milliseconds: [], cpu: [] }));
  for (let round = -2; round < rounds; round += 1) {
    for (const [place, { peer }] of running.entries()) {
      const { milliseconds, cpu } = await peer.run(work);
      if (round < 0) continue;
      figures[place].milliseconds.push(milliseconds);
      figures[place].cpu.push(cpu);
    }
  }
  return figures;
}

function tableOf(figures, count) {
  const [bare] = figures;
  const pool = figures.find(({ name }) => name === "undici");
  const perSecond = ({ milliseconds }) => milliseconds.map((each) => (count / each) * 1_000);
  return table([
    ["", "calls/s", "x fetch", "x undici", "CPU µs each", "CPU x fetch"],
    ...figures.map((figure) => [
      peers[figure.name],
      spread(perSecond(figure), 0),
      spread(ratios(perSecond(figure), perSecond(bare)), 2),
      pool ? spread(ratios(perSecond(figure), perSecond(pool)), 2) : "",
      spread(
        figure.cpu.map((each) => (each * 1_000) / count),
        0,
      ),
      spread(ratios(figure.cpu, bare.cpu), 2),
    ]),
  ]);
}
