import { randomUUID } from "node:crypto";
import type { OrderCreateRequest, OrderCreateV7Request } from "@xi-sdk/resellers";
import { accept, type AcceptOptions } from "./accept.js";
import { approve, decline, type ApproveOptions } from "./approval/decide.js";
import { poKey, type OrderVersion } from "./canonical.js";
import type { LedgerClient } from "./client.js";
import {
  accountKeyOf,
  type Checkpoint,
  type Context,
  type LedgerAccount,
  type LedgerClock,
  type SignalLike,
} from "./context.js";
import { cancel, resolve, type Decision } from "./decide.js";
import { dispatch } from "./dispatch.js";
import { expireApprovals, followAllDue } from "./follow/follower.js";
import { hint, type OrderHint } from "./follow/hint.js";
import { followNow } from "./follow/look.js";
import { timelineOf, type Timeline } from "./follow/timeline.js";
import { LedgerClosedError, LedgerInputError, UnknownOrderError } from "./errors.js";
import { harmless, stateEvent, type Observe } from "./observe.js";
import type { LedgerOrder, OrderRequest } from "./order.js";
import { DEFAULT_POLICY, type Policy } from "./policy.js";
import { PENDING_STATES, type OrderState } from "./state.js";
import {
  changesAfter,
  orderById,
  orderByNumber,
  orderPage,
  type After,
  type OrderRow,
} from "./store/book.js";
import { openStore, type StoreSource } from "./store/open.js";
import { sealWith, type EncryptionKeys } from "./store/seal.js";
import { summary, type Counts } from "./summary.js";
import { waitUntilSent } from "./wait.js";
import { changeView, watch, type Change, type WatchOptions } from "./watch.js";
import { orderView } from "./view.js";
import { run, type RunOptions } from "./worker.js";

export interface LedgerOptions {
  /** An `XiClient`; its account is the ledger's. */
  readonly client: LedgerClient;
  /** A file for SQLite, `:memory:`, an address like `postgres://…`, or a store that is open already. */
  readonly store: StoreSource;
  /** Another account of the same app. Default: the client's. */
  readonly account?:
    | { readonly customerNumber?: string | undefined; readonly countryCode?: string | undefined }
    | undefined;
  /** Give the client's, so that both live in the same time. Default: the system's. */
  readonly clock?: LedgerClock | undefined;
  /** How long things may take. */
  readonly policy?: Partial<Policy> | undefined;
  /** Seals what is stored about orders, but not their numbers, states and times. Default: plain JSON. */
  readonly encryption?: EncryptionKeys | undefined;
  /** Is told what this process does, in plain objects to make metrics and spans of. Default: nobody is. */
  readonly observe?: Observe | undefined;
  /** For tests: called before and after each durable step, in the hope that the process dies there. */
  readonly checkpoint?: ((name: Checkpoint) => void | Promise<void>) | undefined;
}

export interface PlaceOptions extends AcceptOptions {
  /** Ends the waiting. What was written down stays: a worker sends it, or settles what was sent. */
  readonly signal?: SignalLike | undefined;
}

export interface ListFilter {
  /** Default: every state. */
  readonly states?: readonly OrderState[] | undefined;
  /** Orders a page, up to 1,000. Default: 100. */
  readonly limit?: number | undefined;
}

export interface OrderPage {
  /** The newest first. */
  readonly orders: readonly LedgerOrder[];
  /** For the page behind this one; absent on the last. */
  readonly cursor?: string;
}

const systemClock: LedgerClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((done, fail) => {
      const end = (): void => {
        clearTimeout(timer);
        fail(new Error("The wait was aborted."));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", end);
        done();
      }, ms);
      if (signal.aborted) end();
      else signal.addEventListener("abort", end);
    }),
};

/**
 * Opens a ledger: a durable book of orders for one account, in which each is placed exactly once.
 * Any number of processes may have it open.
 *
 * @throws StoreError when the store cannot be opened. @throws SchemaTooNewError when a newer version
 *   has written it. @throws LedgerInputError when the keys cannot be right.
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { client, clock = systemClock, checkpoint = () => undefined } = options;
  const { customerNumber, countryCode } = { ...options.account };
  const account: LedgerAccount = {
    ...client.account,
    ...(customerNumber !== undefined && { customerNumber }),
    ...(countryCode !== undefined && { countryCode }),
  };
  const seal = sealWith(options.encryption);
  const given = Object.entries(options.policy ?? {}).filter(([, value]) => value !== undefined);
  for (const [name, value] of given)
    if (!(value > 0)) throw new LedgerInputError(`policy.${name} is no number of milliseconds.`);
  const store = await openStore(options.store);
  return new Ledger({
    store,
    seal,
    client,
    account,
    accountKey: accountKeyOf(account),
    clock,
    policy: { ...DEFAULT_POLICY, ...Object.fromEntries(given) },
    owner: randomUUID(),
    newId: () => `ldg_${randomUUID().replaceAll("-", "")}`,
    checkpoint,
    observe: harmless(options.observe),
  });
}

/** A durable book of orders. Made by {@link openLedger}. */
export class Ledger implements AsyncDisposable {
  readonly #context: Context;
  /** What this process has on the wire, by the order's id. */
  readonly #sending = new Map<string, Promise<OrderRow>>();
  readonly #running = new Set<Promise<void>>();
  readonly #closing = new AbortController();
  readonly #waiting = new Set<() => void>();

  /** @internal */
  constructor(context: Omit<Context, "changed">) {
    this.#context = {
      ...context,
      changed: (row) => {
        if (row) context.observe(stateEvent(row));
        for (const wake of this.#waiting) wake();
        this.#waiting.clear();
      },
    };
  }

  /**
   * Places an order exactly once. It is written down before it is sent. The same order again, by this
   * or another process, now or after years, is the one that is there: nothing is sent for it.
   *
   * @returns the order as it stands: `placed` with what was booked, `rejected`, `held` with what its
   *   guards found, `awaiting-approval`, `needs-human`, or on its way (`accepted`, `sending`,
   *   `unknown`), which `run()` settles.
   * @throws LedgerInputError when there is no purchase order number. @throws OrderConflictError when
   *   the number belongs to an order with other content. @throws DuplicateGuardError when the order
   *   switches the API's guard against doubled orders off without a reason. @throws StoreError when it
   *   could not be written down: nothing was sent. @throws NotRecordedError when it was sent and the
   *   outcome could not be written down: it is settled later.
   */
  place(
    order: OrderCreateRequest,
    options?: PlaceOptions & { readonly version?: "v6" | undefined },
  ): Promise<LedgerOrder>;
  /** With version 7, which takes orders in and books them later. */
  place(
    order: OrderCreateV7Request,
    options: PlaceOptions & { readonly version: "v7" },
  ): Promise<LedgerOrder>;
  async place(
    order: OrderRequest,
    options: PlaceOptions & { readonly version?: OrderVersion | undefined } = {},
  ): Promise<LedgerOrder> {
    this.#assertOpen();
    const { row, isMine } = await accept(this.#context, order, options);
    return isMine
      ? this.#view(await this.#send(row, options.signal))
      : this.#underWay(row, options.signal);
  }

  /**
   * Approves an order that waits for it, and sends it. The hash binds what was approved to what is
   * sent. The same approval again is no error.
   *
   * @param id the ledger's id or the purchase order number.
   * @param who approves; anybody but who placed it (`by`).
   * @param hash the `contentHash` of the order that was shown to them.
   * @returns the order as `place` does; its guards, if any, are looked at again.
   * @throws ApprovalError when the hash is another one, `who` is who placed it, the time for it is over,
   *   or the order waits for no approval. Otherwise as `place`.
   */
  async approve(
    id: string,
    who: string,
    hash: string,
    options: ApproveOptions = {},
  ): Promise<LedgerOrder> {
    const found = await this.#needed(id);
    const { row, isMine } = await approve(this.#context, found.id, who, hash, options);
    return isMine ? this.#view(await this.#send(row, undefined)) : this.#underWay(row);
  }

  /**
   * Declines an order that waits for its approval; it is then `held`, and nothing is sent. Who placed
   * it may do so too, to correct it.
   *
   * @throws ApprovalError when it waits for no approval.
   */
  async reject(id: string, who: string, reason: string): Promise<LedgerOrder> {
    const { id: found } = await this.#needed(id);
    return this.#view(await decline(this.#context, found, who, reason));
  }

  /**
   * @param name a purchase order number or the ledger's id.
   * @param duplicateKey tells apart orders that share their number on purpose.
   * @returns `undefined` when there is no such order.
   */
  async get(name: string, duplicateKey = ""): Promise<LedgerOrder | undefined> {
    const row = await this.#find(name, duplicateKey);
    return row && this.#view(row);
  }

  /** Lists orders page by page, the newest first. @param cursor of the page before. */
  async list({ states, limit = 100 }: ListFilter = {}, cursor?: string): Promise<OrderPage> {
    this.#assertOpen();
    const { store, accountKey } = this.#context;
    const size = Math.min(Math.max(1, Math.trunc(limit)), 1_000);
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const rows = await store.read(() => orderPage(accountKey, states, after, size + 1));
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      orders: shown.map((row) => this.#view(row)),
      ...(rows.length > size && last && { cursor: `${last.acceptedAt}.${last.id}` }),
    };
  }

  /** The newest orders that are not settled: on their way, unknown, or waiting for a person. */
  async pending(limit = 100): Promise<readonly LedgerOrder[]> {
    return (await this.list({ states: PENDING_STATES, limit })).orders;
  }

  /** Everything that happened to an order, the oldest first. */
  async history(id: string): Promise<readonly Change[]> {
    const { store, accountKey } = this.#context;
    const row = await this.#needed(id);
    const changes = await store.read(() => changesAfter(accountKey, 0, 10_000, row.id));
    return changes.map((change) => changeView(this.#context, change));
  }

  /**
   * Settles, by what a person found out, an order that is `unknown` or `needs-human`.
   *
   * @param who decides, and `reason` why: both are stored.
   * @throws OrderStateError when it is in another state, or was changed meanwhile.
   */
  async resolve(id: string, decision: Decision, who: string, reason: string): Promise<LedgerOrder> {
    const row = await this.#needed(id);
    return this.#view(await resolve(this.#context, row, decision, who, reason));
  }

  /**
   * Takes an order back. One that is booked is cancelled at the distributor's, which is possible
   * while it is on customer hold.
   *
   * @throws OrderStateError when it is on its way: first it has to be settled.
   * @throws NotOnHoldError when the distributor does not let it go any more.
   */
  async cancel(id: string, who: string, reason: string): Promise<LedgerOrder> {
    const row = await this.#needed(id);
    return this.#view(await cancel(this.#context, row, who, reason));
  }

  /**
   * Takes an event of a webhook, as `createReceiver({ onEvent: (event) => ledger.hint(event) })`. It
   * only has the orders that it names be read soon, by `run()` or `follow()`; nothing else of it is
   * believed.
   *
   * @returns how many orders that concerns; 0 for events about other things. @throws StoreError
   */
  async hint(event: OrderHint): Promise<number> {
    this.#assertOpen();
    return hint(this.#context, event);
  }

  /**
   * Reads placed orders anew, one after the other in the lane `interactive`: those that are due for it,
   * or the one that is named. What has changed goes to `watch()` and `timeline()`, once. A read that
   * fails is made again later.
   *
   * @returns how many were read, or tried to.
   */
  async follow(
    options: { readonly order?: string | undefined; readonly signal?: SignalLike | undefined } = {},
  ): Promise<number> {
    this.#assertOpen();
    const signal = linked(options.signal, this.#closing.signal);
    if (options.order !== undefined) {
      const { id } = await this.#needed(options.order);
      return (await followNow(this.#context, id, signal)) ? 1 : 0;
    }
    await expireApprovals(this.#context);
    return followAllDue(this.#context, signal);
  }

  /** What became of an order after it was placed, as far as it was read. */
  async timeline(id: string): Promise<Timeline> {
    return timelineOf(this.#context, await this.#needed(id));
  }

  /**
   * Yields every change behind a position, those of other processes too, and waits for more. Keep the
   * position of the last one that was handled, and nothing is missed across restarts.
   */
  watch(options: WatchOptions = {}): AsyncGenerator<Change, void, undefined> {
    this.#assertOpen();
    const stop = linked(options.signal, this.#closing.signal);
    const nextChange = (): Promise<void> =>
      new Promise((wake) => {
        this.#waiting.add(wake);
      });
    return watch(this.#context, { ...options, signal: stop }, nextChange);
  }

  /**
   * Works until `signal` aborts: sends what waits, looks up what is unknown, takes over from workers
   * that died, and follows what is placed. Any number of processes may do so.
   */
  async run(options: RunOptions = {}): Promise<void> {
    this.#assertOpen();
    const signal = linked(options.signal, this.#closing.signal);
    const running = run(this.#context, { ...options, signal });
    this.#running.add(running);
    try {
      await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** How many orders stand where, and those that are stuck, with the reason and the next step. */
  async counts(): Promise<Counts> {
    this.#assertOpen();
    return summary(this.#context);
  }

  /** Waits for what is on the wire, then closes the store. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await Promise.allSettled([...this.#sending.values(), ...this.#running]);
    await this.#context.store.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #send(row: OrderRow, signal: SignalLike | undefined): Promise<OrderRow> {
    const sent = dispatch(this.#context, row, signal);
    this.#sending.set(row.id, sent);
    try {
      return await sent;
    } finally {
      this.#sending.delete(row.id);
    }
  }

  /** Waits for whoever has the order in hand. */
  async #underWay(row: OrderRow, signal?: SignalLike): Promise<LedgerOrder> {
    const own = this.#sending.get(row.id);
    return this.#view(own ? await own : await waitUntilSent(this.#context, row, signal));
  }

  async #find(name: string, duplicateKey = ""): Promise<OrderRow | undefined> {
    this.#assertOpen();
    const { store, accountKey } = this.#context;
    return store.read(function* () {
      const byNumber = yield* orderByNumber(accountKey, poKey(name), duplicateKey);
      return byNumber ?? (yield* orderById(accountKey, name));
    });
  }

  async #needed(name: string): Promise<OrderRow> {
    const row = await this.#find(name);
    if (!row) throw new UnknownOrderError(name);
    return row;
  }

  #view(row: OrderRow): LedgerOrder {
    return orderView(this.#context, row);
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new LedgerClosedError();
  }
}

function readCursor(cursor: string): After {
  const [, acceptedAt, id] = /^(-?\d+)\.(ldg_[0-9a-f]{32})$/.exec(cursor) ?? [];
  if (acceptedAt === undefined || id === undefined)
    throw new LedgerInputError("The cursor is none of list(). Give that of the page before.");
  return { acceptedAt: Number(acceptedAt), id };
}

/** Aborts when either does. */
function linked(signal: SignalLike | undefined, closing: AbortSignal): SignalLike {
  if (!signal) return closing;
  const either = new AbortController();
  const end = (): void => either.abort();
  for (const one of [signal, closing]) {
    if (one.aborted) end();
    else one.addEventListener("abort", end);
  }
  return either.signal;
}
