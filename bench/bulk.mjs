/** What pricing a long list costs: ours in one call, the others in chunks of 50 by hand. */
import { ratios, spread, table } from "./figures.mjs";
import { peers, preparedAnswers, startPeer, startServer } from "./workers.mjs";

/** Prints a table in Markdown. */
export async function bulkPart({ rounds, chosen, share, print }, folder) {
  const size = Math.max(500, Math.round(20_000 * share));
  const parts = Array.from({ length: size }, (_, place) => `BN${String(place).padStart(6, "0")}`);
  const server = await startServer(folder, await preparedAnswers());
  const running = [];
  try {
    for (const name of chosen) running.push({ name, peer: await startPeer(name, server.url) });
    const figures = running.map(({ name }) => ({ name, milliseconds: [], cpu: [] }));
    for (let round = -1; round < rounds; round += 1) {
      for (const [place, { name, peer }] of running.entries()) {
        const work = { call: "bulk", concurrency: 4, parts };
        const { milliseconds, cpu, done } = await peer.run(work);
        if (done !== size) throw new Error(`${name} priced ${done} of ${size}.`);
        if (round < 0) continue;
        figures[place].milliseconds.push(milliseconds);
        figures[place].cpu.push(cpu);
      }
    }
    const [bare] = figures;
    const rows = figures.map(({ name, milliseconds, cpu }) => [
      peers[name],
      spread(milliseconds, 0),
      spread(ratios(milliseconds, bare.milliseconds), 2),
      spread(cpu, 0),
      spread(ratios(cpu, bare.cpu), 2),
    ]);
    const head = [
      `${size} part numbers, ${size / 50} calls`,
      "ms",
      "x fetch",
      "CPU ms",
      "CPU x fetch",
    ];
    print(`By hand, four chunks are under way at a time:\n\n${table([head, ...rows])}`);
  } finally {
    await Promise.all(running.map(({ peer }) => peer.stop()));
    await server.stop();
  }
}
