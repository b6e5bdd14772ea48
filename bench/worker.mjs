/**
 * One peer in a process of its own. Usage: node worker.mjs PEER ACCOUNT, the module of the peer and
 * its account as JSON. Each message `{ call, count, concurrency, parts }` is answered by how long
 * that many calls took and what they cost this process.
 */
const [, , peer, account] = process.argv;
const { open } = await import(peer);
const client = await open(JSON.parse(account));

const calls = {
  token: () => client.token(),
  details: (parts) => client.details(parts[0]),
  prices: (parts) => client.prices(parts),
};

process.on("message", (message) => void answer(message));

async function answer({ call, count, concurrency, parts }) {
  try {
    const work = call === "bulk" ? bulk : each;
    globalThis.gc?.();
    const cpu = process.cpuUsage();
    const started = performance.now();
    const done = await work(call, count, concurrency, parts);
    const milliseconds = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    process.send({ milliseconds, cpu: (user + system) / 1000, done });
  } catch (error) {
    process.send({ failed: String(error?.stack ?? error) });
  }
}
// Connections that are kept open would keep the process.
process.on("disconnect", () => process.exit());
process.send({ ready: true });

async function each(call, count, concurrency, parts) {
  let left = count;
  const one = calls[call];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) if (!(await one(parts))) throw new Error(`${call} gave nothing`);
    }),
  );
  return count;
}

/** All prices of a list, by what the peer has for it, or else chunk by chunk. */
async function bulk(_call, _count, concurrency, parts) {
  let done = 0;
  if (client.bulk) {
    for await (const row of client.bulk(parts)) if (row.product) done += 1;
    return done;
  }
  let next = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (;;) {
        const chunk = parts.slice(next, (next += 50));
        if (chunk.length === 0) return;
        const priced = await client.prices(chunk);
        done += priced;
      }
    }),
  );
  return done;
}
