import { randomFillSync } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
const length = 18;

/** Random bytes for many ids at once: asking for a few at a time costs more than all the rest of an id. */
const pool = Buffer.alloc(length * 256);
let next = pool.length;

/** `Q7K2M9JR4T1AB8LD5H`: letters and digits, as the service has them. */
export function newEventId(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  let id = "";
  for (const byte of pool.subarray(next, (next += length))) id += alphabet[byte % alphabet.length];
  return id;
}
