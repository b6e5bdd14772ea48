import { openLedger, type OrderState } from "@xi-sdk/ledger";
import { XiClient } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";
import { orderAt, trouble } from "./faults.js";
import { settledOf, truthOf, type Settled, type Truth } from "./tally.js";

export interface OneProcess {
  readonly orders: number;
  readonly seed: number;
  /** Where the ledger keeps its orders. */
  readonly store: string;
  readonly onProgress?: ((placed: number, unknown: number) => void) | undefined;
}

/**
 * Everything in this process, in a time of its own that jumps over every wait: a quarter of an hour of
 * settling takes a moment.
 */
export async function inOneProcess({
  orders,
  seed,
  store,
  onProgress,
}: OneProcess): Promise<Truth & Settled> {
  await using simulator = await createSimulator({
    at: "2026-03-02T12:00:00Z",
    rate: 0,
    products: 20,
  });
  trouble(simulator, seed);
  const clock = simulator.clock.asClientClock({ skip: true });
  const client = new XiClient({
    ...simulator.credentials,
    environment: simulator.origin,
    fetch: simulator.fetch,
    clock,
    // Real milliseconds: who waits for an order that is late gives up.
    timeout: 1_000,
  });
  const states = new Map<string, OrderState>();
  const count = (wanted: OrderState): number =>
    [...states.values()].filter((state) => state === wanted).length;
  await using ledger = await openLedger({
    client,
    store,
    clock,
    observe: (event) => {
      if (event.type !== "state") return;
      states.set(event.orderId, event.state);
      onProgress?.(count("placed"), count("unknown"));
    },
  });

  const todo = Array.from({ length: orders }, (_, index) => index).values();
  const lane = async (): Promise<void> => {
    for (const index of todo) await ledger.place(orderAt(index), { by: "example" });
  };
  await Promise.all(Array.from({ length: 20 }, lane));
  await ledger.run({ untilIdle: true });

  const { told, ...settled } = await settledOf(ledger);
  return { ...truthOf(simulator, orders, told), ...settled };
}
