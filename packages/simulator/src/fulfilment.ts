import { bookedOrder, orderReceipt, type BookedOrder, type OrderReceipt } from "./booked-order.js";
import { AdminError } from "./http/admin-route.js";
import { headNumber } from "./operations/order-rows.js";
import { carrierFor } from "./rules/freight.js";
import { keepsMaintenance } from "./rules/maintenance.js";
import {
  arrive,
  cancel,
  deliver,
  hold,
  invoice,
  release,
  setProgress,
  ship,
} from "./rules/order-life.js";
import { isCanceled } from "./rules/order-state.js";
import type { Order } from "./rules/order.js";
import { progressIn, progressOf, spelledOut, type ProgressChoice } from "./rules/progress.js";
import { firstPieces, readyParcels, type Parcel } from "./rules/shipping.js";
import type { Workspace } from "./workspace.js";

/** How a parcel is sent off by hand. */
export interface ShipOptions {
  /** Numbers of lines, or so many pieces of them; all that is ready where none are named. */
  readonly lines?: readonly (number | { readonly line: number; readonly quantity: number })[];
  /** The code of a carrier; the one that the order was booked with by default. */
  readonly carrier?: string;
  /** Made up by default. */
  readonly trackingNumber?: string;
}

/**
 * The distributor's side of orders, in the hands of a test. Each call answers with the order as it is
 * then, and throws an error that says why when the order is not in a state for it.
 */
export interface Fulfilment {
  /**
   * What moves orders on that are placed from now on: `time`, `immediate`, `manual`, `reads:2`, or
   * the durations of `time`. Read, it is spelled out in milliseconds.
   */
  progress: ProgressChoice;
  /** Whether the distributor's systems are down in the maintenance windows of the account's region. */
  maintenance: boolean;
  /** What became of the orders of version 7, under one customer order number or altogether. */
  receipts(customerOrderNumber?: string): readonly OrderReceipt[];
  /** Has what is ready leave the warehouse, or some of it. */
  ship(orderNumber: string, options?: ShipOptions): BookedOrder;
  /** Bills what has left. */
  invoice(orderNumber: string): BookedOrder;
  /** Has everything that is on its way arrive. */
  deliver(orderNumber: string): BookedOrder;
  /** Has the stock come in that the order waits for. */
  arrive(orderNumber: string): BookedOrder;
  /** Holds an order that nothing has left of; its customer cannot release it. */
  hold(orderNumber: string): BookedOrder;
  /** Ends a hold, whosever it is. */
  release(orderNumber: string): BookedOrder;
  /** Cancels an order that nothing has left of. */
  void(orderNumber: string): BookedOrder;
  /** Has something else move this one order on. */
  move(orderNumber: string, progress: ProgressChoice): BookedOrder;
}

/** Does something to an order. @throws AdminError where it cannot be done in the order's state */
export type Deed = (order: Order, body: unknown, workspace: Workspace) => Order;

export const deeds = {
  ship(order, body, workspace) {
    const { lines, carrier, trackingNumber } = (body ?? {}) as ShipOptions;
    const ready = readyParcels(order);
    const parcels = lines ? lines.flatMap((wish) => chosen(order, ready, wish)) : ready;
    if (parcels.length === 0) throw new AdminError(409, `Nothing of ${order.number} is ready.`);
    return ship(order, parcels, workspace, {
      ...(carrier !== undefined && { carrier: carrierFor(1, 1, carrier) }),
      ...(trackingNumber !== undefined && { trackingNumber }),
    });
  },
  invoice: (order, _, workspace) =>
    moved(order, invoice(order, workspace), "has shipped nothing that is not invoiced"),
  deliver: (order, _, workspace) =>
    moved(order, deliver(order, workspace), "has nothing on its way"),
  arrive: (order, _, workspace) =>
    moved(order, arrive(order, workspace, true), "waits for no stock"),
  hold(order, _, workspace) {
    if (order.hold) throw new AdminError(409, `${order.number} is on hold already.`);
    if (isCanceled(order) || order.shipments.length > 0)
      throw new AdminError(409, `${order.number} can be held no more: it is ${order.status}.`);
    return hold(order, workspace);
  },
  release(order, _, workspace) {
    if (!order.hold) throw new AdminError(409, `${order.number} is not on hold.`);
    return release(order, workspace);
  },
  void(order, _, workspace) {
    if (isCanceled(order) || order.shipments.length > 0)
      throw new AdminError(409, `${order.number} can be voided no more: it is ${order.status}.`);
    return cancel(order, workspace, "voided by the distributor");
  },
  progress(order, body, workspace) {
    const { progress } = (body ?? {}) as { progress?: ProgressChoice };
    if (progress === undefined) throw new AdminError(400, "Send progress.");
    return setProgress(order, progressOf(progress), workspace);
  },
} satisfies { readonly [name: string]: Deed };

function chosen(
  order: Order,
  ready: readonly Parcel[],
  wish: NonNullable<ShipOptions["lines"]>[number],
): readonly Parcel[] {
  const number = typeof wish === "number" ? wish : wish.line;
  const parcels = ready.filter(({ line }) => line.line === number);
  const there = parcels.reduce((sum, { quantity }) => sum + quantity, 0);
  const wanted = typeof wish === "number" ? there : wish.quantity;
  if (!(wanted > 0) || wanted > there)
    throw new AdminError(409, `${there} pieces of line ${number} of ${order.number} are ready.`);
  return firstPieces(parcels, wanted);
}

function moved(before: Order, order: Order, reason: string): Order {
  if (order === before) throw new AdminError(409, `${before.number} ${reason}.`);
  return order;
}

/** An order by its number, or by that of a sub-order. @throws AdminError where there is none */
export function orderNumbered(number: string, { orders }: Workspace): Order {
  const head = headNumber(number);
  const order = orders.find(head);
  if (!order) throw new AdminError(404, `There is no order ${head}.`);
  return order;
}

/** Does something to an order, as a whole or not at all. */
export const perform = (
  deed: Deed,
  number: string,
  body: unknown,
  workspace: Workspace,
): BookedOrder =>
  bookedOrder(workspace.transaction(() => deed(orderNumbered(number, workspace), body, workspace)));

/** The choices for all orders of a workspace. Undefined leaves one as it is, null gives it its default. */
export interface OrderSettings {
  readonly progress?: ProgressChoice | null | undefined;
  readonly maintenance?: boolean | null | undefined;
}

export function chooseForOrders(
  { progress, maintenance }: OrderSettings,
  { settings }: Workspace,
): void {
  if (progress === null) settings.set("order-progress", undefined);
  else if (progress !== undefined) settings.set("order-progress", progressOf(progress));
  if (maintenance !== undefined)
    settings.set("quirk.maintenance-windows", maintenance ?? undefined);
}

export function fulfilmentOf(workspace: Workspace): Fulfilment {
  const { settings, settler, orders } = workspace;
  const act =
    (name: keyof typeof deeds) =>
    (number: string, body?: unknown): BookedOrder => {
      settler.settle();
      const order = perform(deeds[name], number, body, workspace);
      settler.arm();
      return order;
    };
  return {
    get progress() {
      return spelledOut(progressIn(settings));
    },
    set progress(progress) {
      chooseForOrders({ progress }, workspace);
    },
    get maintenance() {
      return keepsMaintenance(settings);
    },
    set maintenance(maintenance) {
      chooseForOrders({ maintenance }, workspace);
    },
    receipts(customerOrderNumber) {
      settler.settle();
      return orders.receipts(customerOrderNumber).map(orderReceipt);
    },
    ship: act("ship"),
    invoice: act("invoice"),
    deliver: act("deliver"),
    arrive: act("arrive"),
    hold: act("hold"),
    release: act("release"),
    void: act("void"),
    move: (number, progress) => act("progress")(number, { progress }),
  };
}
