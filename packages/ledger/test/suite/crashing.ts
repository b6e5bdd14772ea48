import { describe, expect, test } from "vitest";
import type { FaultEffect } from "@xi-sdk/simulator";
import { orderOf, settle, World, type MakeStore } from "../support/world.js";

const stories: readonly {
  readonly title: string;
  readonly fault?: { readonly phase: "before" | "after"; readonly effect: FaultEffect };
}[] = [
  { title: "all goes well" },
  { title: "the answer is lost", fault: { phase: "after", effect: { kind: "reset" } } },
  {
    title: "the API fails without booking",
    fault: { phase: "before", effect: { kind: "answer", status: 500 } },
  },
];

/** Longer than the search lags behind, and no longer than it takes to show that. */
const policy = { settleAfter: 90_000 };

/** A process that ends here does nothing more: nothing catches this. */
class Died extends Error {}

export function crashingSuite(makeStore: MakeStore): void {
  describe("a process that dies at any step leaves an order that is booked once", () => {
    for (const { title, fault } of stories)
      test(`where ${title}`, async () => {
        await using world = await World.open(makeStore);
        const strike = (): void => {
          world.simulator.faults.clear();
          if (fault) world.strike(fault.phase, fault.effect);
        };
        const live = async (poNumber: string, dieAt: number): Promise<readonly string[]> => {
          strike();
          const steps: string[] = [];
          const ledger = await world.ledger({
            policy,
            checkpoint: (step) => {
              if (steps.length === dieAt) throw new Died();
              steps.push(step);
            },
          });
          try {
            await ledger.place(orderOf(poNumber));
            await settle(ledger);
          } catch (error) {
            if (!(error instanceof Died)) throw error;
          }
          return steps;
        };

        const steps = await live("PO-0", Infinity);
        expect(steps.slice(0, 7)).toEqual([
          "accept",
          "accepted",
          "claimed",
          "send",
          "sent",
          "record",
          "recorded",
        ]);
        expect(world.booked("PO-0")).toBe(1);
        // A look that finds nothing is repeated; to die in the first two and the last is enough.
        const isNew = (step: string, at: number): boolean =>
          steps.slice(0, at).filter((one) => one === step).length < 2 ||
          !steps.slice(at + 1).includes(step);
        const deaths = steps.flatMap((step, at) => (isNew(step, at) ? [at] : []));
        for (const dieAt of deaths) {
          const poNumber = `PO-${dieAt + 1}`;
          expect(await live(poNumber, dieAt)).toHaveLength(dieAt);
          const next = await world.ledger({ policy });
          await next.place(orderOf(poNumber));
          await settle(next);
          const where = `${poNumber}, dead before ${steps[dieAt]}`;
          expect(await next.get(poNumber), where).toMatchObject({ state: "placed" });
          expect(world.booked(poNumber), where).toBe(1);
        }
      });

    test("two processes die one after the other, and the third finds the order", async () => {
      await using world = await World.open(makeStore);
      const dying = async (name: string): Promise<void> => {
        const ledger = await world.ledger({
          checkpoint: (step) => {
            if (step === name) throw new Died();
          },
        });
        await ledger.place(orderOf("PO-1")).catch((error: unknown) => error);
        await settle(ledger).catch((error: unknown) => error);
      };
      await dying("sent");
      await dying("look-up");
      expect(world.booked("PO-1")).toBe(1);
      const ledger = await world.ledger();
      await settle(ledger);
      expect(await ledger.get("PO-1")).toMatchObject({
        state: "placed",
        settledBy: "search",
        sends: 1,
      });
      expect(world.booked("PO-1")).toBe(1);
    });
  });
}
