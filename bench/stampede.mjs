/** How many tokens are asked for when a hundred calls start at once and there is none. */
import { table } from "./figures.mjs";
import { peers, preparedAnswers, startPeer, startServer } from "./workers.mjs";

const calls = 100;

/** Prints a table in Markdown. */
export async function stampedePart({ chosen, print }, folder) {
  const answers = await preparedAnswers();
  const server = await startServer(folder, {
    ...answers,
    token: { ...answers.token, delay: 100 },
  });
  try {
    const rows = [];
    for (const name of chosen) {
      const peer = await startPeer(name, server.url);
      await peer.run({ call: "details", count: calls, concurrency: calls, parts: answers.parts });
      await peer.stop();
      const seen = await (await fetch(`${server.url}/_seen`)).json();
      rows.push([peers[name], String(seen["/oauth/oauth20/token"])]);
    }
    print(table([[`${calls} calls at once, no token yet`, "token requests"], ...rows]));
  } finally {
    await server.stop();
  }
}
