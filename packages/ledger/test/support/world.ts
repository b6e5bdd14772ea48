import { XiClient, type OrderCreateRequest, type XiClientOptions } from "@xi-sdk/resellers";
import { createSimulator, type FaultEffect, type Simulator } from "@xi-sdk/simulator";
import { openLedger, type Ledger, type LedgerOptions } from "@xi-sdk/ledger";

/** A place for the orders of one test, which several ledgers can open at once. */
export interface TestStore {
  readonly source: string;
  remove(): Promise<void>;
}

export type MakeStore = () => Promise<TestStore>;

/** A simulator, clients of it and ledgers over them, all in one time that jumps over every wait. */
export class World implements AsyncDisposable {
  readonly simulator: Simulator;
  readonly store: TestStore;
  readonly clock: ReturnType<Simulator["clock"]["asClientClock"]>;
  readonly #opened: Ledger[] = [];

  private constructor(simulator: Simulator, store: TestStore) {
    this.simulator = simulator;
    this.store = store;
    this.clock = simulator.clock.asClientClock({ skip: true });
  }

  static async open(makeStore: MakeStore): Promise<World> {
    const at = "2026-03-02T12:00:00Z";
    const simulator = await createSimulator({ at, rate: 0, products: 20 });
    simulator.faults.magicValues = false;
    return new World(simulator, await makeStore());
  }

  client(options: XiClientOptions = {}): XiClient {
    const { simulator, clock } = this;
    return new XiClient({
      ...simulator.credentials,
      environment: simulator.origin,
      fetch: simulator.fetch,
      clock,
      ...options,
    });
  }

  /** Another process, as it were, over the same store. */
  async ledger(options: Partial<LedgerOptions> = {}): Promise<Ledger> {
    const { clock, store } = this;
    const given = { client: this.client(), store: store.source, clock, ...options };
    const ledger = await openLedger(given);
    this.#opened.push(ledger);
    return ledger;
  }

  /** What happens to the next order calls: `after` they were booked, or `before`, so that they are not. */
  strike(
    phase: "before" | "after",
    effect: FaultEffect,
    count = 1,
    version: "v6" | "v7" = "v6",
  ): void {
    const operation = `post-createorder_${version}`;
    this.simulator.faults.add({ phase, match: { operation }, effect, count });
  }

  /** How many orders the simulator holds under a number: its own truth. */
  booked(poNumber?: string): number {
    return this.simulator.orders(poNumber).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const ledger of this.#opened) await ledger.close();
    await this.simulator.close();
    await this.store.remove();
  }
}

/** An order that the simulator books. */
export const orderOf = (
  customerOrderNumber: string,
  more: Partial<OrderCreateRequest> = {},
): OrderCreateRequest => ({
  customerOrderNumber,
  lines: [{ customerLineNumber: "1", ingramPartNumber: "6YE881", quantity: 1 }],
  ...more,
});

/**
 * Works until every order is settled or waits for a person. One at a time: while a second one slept,
 * time would jump during the reads and writes of the first.
 */
export const settle = (ledger: Ledger): Promise<void> =>
  ledger.run({ untilIdle: true, pollInterval: 3_600_000, concurrency: 1 });
