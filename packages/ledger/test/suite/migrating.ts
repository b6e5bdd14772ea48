import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";
import { ask } from "../../src/store/work.js";
import { orderOf, World, type MakeStore } from "../support/world.js";

/** Back to the first schema, whose orders had no terms and were not followed. */
const BACK = [
  "DROP TABLE xi_ledger_follows",
  "DROP TABLE xi_ledger_facts",
  "DROP TABLE xi_ledger_numbers",
  "ALTER TABLE xi_ledger_orders DROP COLUMN terms",
  "ALTER TABLE xi_ledger_changes DROP COLUMN data",
  "UPDATE xi_ledger_meta SET value = 1 WHERE name = 'schema'",
];

export function migratingSuite(makeStore: MakeStore): void {
  describe("migrating", () => {
    test("orders of the first schema are kept, guarded from then on, and followed", async () => {
      await using world = await World.open(makeStore);
      const store = await openStore(world.store.source);
      const before = await world.ledger({ store });
      const placed = await before.place(orderOf("PO-1"));
      await before.place(orderOf("PO-2"), { later: true });
      for (const statement of BACK) await store.transaction(() => ask(statement));

      const [one, two] = await Promise.all([world.ledger(), world.ledger()]);
      expect(await one.get("PO-1")).toEqual(placed);
      expect(await one.place(orderOf("PO-2"), { guards: { maxTotal: "0.01" } })).toMatchObject({
        state: "held",
      });
      expect(await two.follow()).toBe(1);
      expect((await two.timeline("PO-1")).changes).toHaveLength(2);
      await store.close();
    });
  });
}
