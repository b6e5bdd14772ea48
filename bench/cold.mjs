/** What a process pays that starts, makes one call and ends. */
import { spawnSync } from "node:child_process";
import { ratios, spread, table } from "./figures.mjs";
import { account, moduleOf, peers, preparedAnswers, startServer } from "./workers.mjs";

/** Prints a table in Markdown. */
export async function coldPart({ rounds, chosen, print }, folder) {
  const server = await startServer(folder, await preparedAnswers());
  try {
    const figures = chosen.map((name) => ({ name, milliseconds: [] }));
    for (let round = -1; round < rounds; round += 1) {
      for (const { name, milliseconds } of figures) {
        const program = `
          const { open } = await import(${JSON.stringify(moduleOf(name))});
          const client = await open(${JSON.stringify({ ...account, url: server.url })});
          if (!(await client.details("AB1234"))) throw new Error("nothing");
          process.exit();`;
        const started = performance.now();
        const { status, stderr } = spawnSync(
          process.execPath,
          ["--input-type=module", "-e", program],
          { encoding: "utf8" },
        );
        if (status !== 0) throw new Error(`${name}: ${stderr}`);
        if (round >= 0) milliseconds.push(performance.now() - started);
      }
    }
    const [bare] = figures;
    print(
      table([
        ["start, token, details of a product, end", "ms", "x fetch"],
        ...figures.map(({ name, milliseconds }) => [
          peers[name],
          spread(milliseconds, 0),
          spread(ratios(milliseconds, bare.milliseconds), 2),
        ]),
      ]),
    );
  } finally {
    await server.stop();
  }
}
