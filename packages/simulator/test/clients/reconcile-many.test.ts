import { OutcomeUnknownError, type Reconciliation } from "@xi-sdk/resellers";
import { expect, it } from "vitest";
import type { FaultEffect, FaultPhase } from "../../src/index.js";
import { openShop } from "./shop.js";

const effects: readonly [FaultEffect, FaultPhase][] = [
  [{ kind: "reset" }, "after"],
  [{ kind: "reset" }, "before"],
  [{ kind: "answer", status: 500 }, "before"],
  [{ kind: "wrong-status", status: 503 }, "after"],
  [{ kind: "html", status: 502 }, "after"],
];

it("says of sixty orders at once what the distributor's books say, while searches fail as well", async () => {
  await using shop = await openShop();
  const { faults } = shop.sim;
  effects.forEach(([effect, phase], place) =>
    faults.add({
      name: `lost-${place}`,
      match: { operation: "post-createorder_v6", po: `PO-${place}-*` },
      phase,
      effect,
    }),
  );
  faults.add({
    match: { operation: "get-resellers-v6-ordersearch", probability: 0.2, seed: 5 },
    effect: { kind: "answer", status: 500 },
  });
  const settle = async (po: string): Promise<Reconciliation | "answered"> => {
    const lines = [{ ingramPartNumber: "123512", quantity: 1 }];
    try {
      await shop.xi.orders.create({ customerOrderNumber: po, lines });
      return "answered";
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError)) throw error;
      return shop.xi.orders.reconcile(error.ticket);
    }
  };
  const numbers = Array.from({ length: 60 }, (_, place) => `PO-${place % 6}-${place}`);
  const results = await Promise.all(numbers.map(settle));
  results.forEach((result, place) => {
    const said = result === "answered" ? result : result.outcome;
    const po = numbers[place] as string;
    const expected = po.startsWith("PO-5")
      ? "answered"
      : /^PO-[034]/.test(po)
        ? "booked"
        : "not-booked";
    expect([po, said, shop.sim.orders(po).length]).toEqual([
      po,
      expected,
      expected === "not-booked" ? 0 : 1,
    ]);
  });
});
