import { expect, test } from "vitest";
import { naively } from "../../../examples/exactly-once/naive.js";
import { inOneProcess } from "../../../examples/exactly-once/one-process.js";

const orders = 200;
const seed = 1;

test("orders are neither doubled nor lost where answers are cut, false or late", async () => {
  const end = await inOneProcess({ orders, seed, store: ":memory:" });
  expect(end).toMatchObject({
    asked: 200,
    booked: 200,
    doubled: 0,
    lost: 0,
    forPerson: 0,
    open: 0,
  });
  // All of it was met: answers that were lost after the booking, and before.
  expect(end.adopted).toBeGreaterThan(4);
  expect(end.sentAgain).toBeGreaterThan(2);
  expect(end.answered + end.adopted + end.sentAgain).toBe(200);
});

test("code that tries again doubles the same orders, and code that does not loses them", async () => {
  const open = await naively(orders, seed, "guard-off");
  expect(open).toMatchObject({ booked: 200, lost: 0 });
  expect(open.doubled).toBeGreaterThan(4);
  expect((await naively(orders, seed, "new-number")).doubled).toBeGreaterThan(4);
  const once = await naively(orders, seed, "forgets");
  expect(once.doubled).toBe(0);
  expect(once.lost).toBeGreaterThan(2);
});
