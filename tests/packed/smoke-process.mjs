/** The smoke test where there is a process: Node, Bun and Deno. */
import { expected } from "./server.mjs";
import { smoke } from "./smoke.mjs";

const result = JSON.stringify(await smoke(process.env.PACKED_URL));
if (result !== JSON.stringify(expected)) throw new Error(`It found ${result}`);
console.log(result);
