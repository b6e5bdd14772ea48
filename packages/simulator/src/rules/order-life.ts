import type { DomainEvent } from "../events.js";
import { dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { allocate } from "./allocation.js";
import { dueOn } from "./booking.js";
import { freightOf } from "./freight.js";
import { oneDay, startOf } from "./moments.js";
import { subOrderNumber } from "./order-number.js";
import { isCanceled, settled } from "./order-state.js";
import type { Order, OrderLine, Progress } from "./order.js";
import {
  readyParcels,
  unbilled,
  withArrived,
  withDelivered,
  withInvoiced,
  withShipped,
  type Parcel,
} from "./shipping.js";

/** How long a customer hold may last. */
const longestHold = oneDay;

/** Takes in what was just booked: stock, the order itself, and what comes of it with time. */
export function open(orders: readonly Order[], workspace: Workspace): readonly Order[] {
  return orders.map((booked) => {
    if (booked.hold?.kind !== "customer") takeStock(booked, workspace);
    const order = recorded(booked, workspace, "booked");
    workspace.orders.add(order);
    if (!order.hold) return proceed(order, workspace);
    workspace.emit({ type: "order_hold", orderNumber: order.number, order });
    if (order.hold.kind === "customer" && order.progress.mode !== "manual")
      workspace.schedule.at(order.hold.since + longestHold, "order-void", { order: order.number });
    return order;
  });
}

/** Lets an order go on that is not held, or whose stock just came in. */
function proceed(order: Order, workspace: Workspace): Order {
  const waiting = order.lines.filter(({ backOrdered }) => backOrdered > 0);
  if (waiting.length > 0)
    workspace.emit({
      type: "order_backordered",
      orderNumber: order.number,
      order,
      lines: waiting.map(({ line }) => line),
    });
  awaitStock(order, workspace);
  return moveOn(order, workspace);
}

/** Has the pieces leave that can: at once, or when it is time. */
function moveOn(order: Order, workspace: Workspace): Order {
  const { progress } = order;
  if (readyParcels(order).length === 0) return order;
  if (progress.mode === "time")
    workspace.schedule.at(workspace.clock.now() + progress.ship, "order-ship", {
      order: order.number,
    });
  if (progress.mode !== "immediate") return order;
  const sent = ship(order, readyParcels(order), workspace);
  return deliver(invoice(sent, workspace), workspace);
}

function awaitStock({ number, progress, lines }: Order, { schedule }: Workspace): void {
  if (progress.mode !== "time" && progress.mode !== "immediate") return;
  const days = lines.flatMap(({ backOrdered, backOrderDueOn }) =>
    backOrdered > 0 && backOrderDueOn !== null ? [backOrderDueOn] : [],
  );
  for (const day of new Set(days)) schedule.at(startOf(day), "order-arrive", { order: number });
}

/** Ends a hold: only now is stock taken for what a customer held. */
export function release(order: Order, workspace: Workspace): Order {
  const stocked = order.hold?.kind === "customer" ? allotted(order, workspace) : order;
  const released = settled({ ...stocked, hold: null });
  const kept = save(order, noted(released, workspace, "released"), workspace);
  if (isCanceled(kept)) {
    workspace.emit({ type: "order_voided", orderNumber: kept.number, order: kept });
    return kept;
  }
  return proceed(kept, workspace);
}

function allotted(order: Order, workspace: Workspace): Order {
  const { catalog, clock } = workspace;
  const stocked = order.lines.filter(({ kind }) => kind === "stock");
  const products = catalog.byIdentifier(
    "part",
    stocked.map(({ part }) => part),
  );
  const wanted = stocked.flatMap((line) => {
    const product = products.get(line.part);
    const warehouse = line.askedWarehouse ?? undefined;
    return product ? [{ line, product, quantity: line.quantity, warehouse }] : [];
  });
  const stock = catalog.stockOf(wanted.map(({ product }) => product));
  const allotments = allocate(wanted, stock, { ...order.terms, hold: false });
  const outcome = new Map(
    wanted.map(({ line, product }, place) => [
      line.line,
      { product, allotment: allotments[place] },
    ]),
  );
  const allocated = order.lines.map((line): OrderLine => {
    if (line.kind !== "stock") return { ...line, confirmed: line.quantity, backOrdered: 0 };
    const { product, allotment } = outcome.get(line.line) ?? {};
    if (!product || !allotment)
      return { ...line, status: "Canceled", confirmed: 0, backOrdered: 0, allocations: [] };
    return {
      ...line,
      ...allotment,
      backOrderDueOn:
        allotment.backOrdered > 0 ? dueOn(product, stock.get(product.part), clock.now()) : null,
    };
  });
  const places = [...new Set(allocated.map(({ warehouse }) => warehouse))];
  const lines = allocated.map((line): OrderLine => ({
    ...line,
    subOrderNumber: subOrderNumber(order.number, places.indexOf(line.warehouse)),
  }));
  const freight =
    order.terms.freightAccountNumber === null ? freightOf(lines) : { cents: 0, free: false };
  const released = { ...order, lines, freight: freight.cents, freeFreight: freight.free };
  takeStock(released, workspace);
  return released;
}

/** Holds an order that nothing has left of. What was taken for it stays taken. */
export function hold(order: Order, workspace: Workspace): Order {
  const held = settled({ ...order, hold: { kind: "distributor", since: workspace.clock.now() } });
  const kept = save(order, noted(held, workspace, "held by the distributor"), workspace);
  workspace.emit({ type: "order_hold", orderNumber: order.number, order: kept });
  return kept;
}

/** Cancels what has not left, and gives its stock back. */
export function cancel(order: Order, workspace: Workspace, reason: string): Order {
  if (order.hold?.kind !== "customer") giveBack(order, workspace);
  const lines = order.lines.map((line): OrderLine => ({
    ...line,
    status: "Canceled",
    confirmed: 0,
    backOrdered: 0,
    allocations: [],
    backOrderDueOn: null,
  }));
  const canceled = settled({ ...order, hold: null, lines, freight: 0, freeFreight: false });
  const kept = save(order, noted(canceled, workspace, reason), workspace);
  workspace.emit({ type: "order_voided", orderNumber: order.number, order: kept });
  return kept;
}

/**
 * Takes in what has come in of a back order: what is due by now, and what the stock covers meanwhile.
 * @param all everything that waits, due or not
 */
export function arrive(order: Order, workspace: Workspace, all = false): Order {
  const { catalog, clock } = workspace;
  const today = dayOf(clock.now());
  const waiting = order.lines.filter(({ backOrdered }) => backOrdered > 0);
  if (order.hold || waiting.length === 0) return order;
  const products = catalog.byIdentifier(
    "part",
    waiting.map(({ part }) => part),
  );
  const stock = catalog.stockOf([...products.values()]);
  const left = new Map<string, number>();
  const inStock = ({ part, warehouse }: OrderLine): number =>
    left.get(`${part} ${warehouse}`) ??
    stock.get(part)?.find((entry) => entry.warehouse === warehouse)?.quantity ??
    0;
  const fromStock = new Set<number>();
  const comes = new Set(
    waiting.flatMap((line) => {
      const due = line.backOrderDueOn !== null && line.backOrderDueOn <= today;
      if (!due && inStock(line) >= line.backOrdered) {
        left.set(`${line.part} ${line.warehouse}`, inStock(line) - line.backOrdered);
        fromStock.add(line.line);
        return [line.line];
      }
      return due || all ? [line.line] : [];
    }),
  );
  const complete = waiting.filter((line) => {
    const others = waiting.filter((other) => waitsWith(order, line, other));
    return others.every((other) => comes.has(other.line));
  });
  if (complete.length === 0) return order;
  for (const { part, warehouse, backOrdered, line } of complete)
    catalog.sell(part, warehouse, fromStock.has(line) ? backOrdered : 0, -backOrdered);
  const arrived = withArrived(
    order,
    new Map(complete.map(({ line, backOrdered }) => [line, backOrdered])),
    new Map(),
  );
  const lines = complete.map(({ line }) => line);
  const charged = order.freight === 0 && !order.freeFreight ? withFreight(arrived) : arrived;
  const kept = save(
    order,
    noted(charged, workspace, `back order came in: ${named(lines)}`),
    workspace,
  );
  emitStock(complete, workspace);
  return moveOn(kept, workspace);
}

function withFreight(order: Order): Order {
  if (order.terms.freightAccountNumber !== null) return order;
  const { cents, free } = freightOf(order.lines);
  return { ...order, freight: cents, freeFreight: free };
}

function waitsWith({ terms }: Order, line: OrderLine, other: OrderLine): boolean {
  if (terms.together === "order") return true;
  if (terms.together === "warehouse") return other.warehouse === line.warehouse;
  return other.line === line.line;
}

/** Has parcels leave the warehouse. */
export function ship(
  order: Order,
  parcels: readonly Parcel[],
  workspace: Workspace,
  how: Parameters<typeof withShipped>[3] = {},
): Order {
  if (parcels.length === 0) return order;
  const now = workspace.clock.now();
  const shipped = withShipped(order, parcels, now, how);
  const batch = shipped.shipments.at(-1)?.batch ?? 0;
  const lines = [...new Set(parcels.map(({ line }) => line.line))];
  const kept = save(order, noted(shipped, workspace, `shipped: ${named(lines)}`), workspace);
  workspace.emit({ type: "order_shipped", orderNumber: order.number, order: kept, lines });
  const { progress } = order;
  if (progress.mode === "time") {
    workspace.schedule.at(now + progress.invoice, "order-invoice", { order: order.number });
    workspace.schedule.at(now + progress.deliver, "order-deliver", { order: order.number, batch });
  }
  return kept;
}

/** Bills what has left. */
export function invoice(order: Order, workspace: Workspace): Order {
  const shipments = unbilled(order);
  if (shipments.length === 0) return order;
  const now = workspace.clock.now();
  const invoices = workspace.invoices.issue(order, shipments, now);
  const numberOf = new Map(
    invoices.flatMap(({ number, deliveryNumbers }) =>
      deliveryNumbers.map((delivery) => [delivery, number] as const),
    ),
  );
  const text = `invoiced: ${invoices.map(({ number }) => number).join(", ")}`;
  const billed = withInvoiced(order, now, numberOf);
  const kept = save(order, noted(billed, workspace, text), workspace);
  const lines = [...new Set(shipments.map(({ line }) => line))];
  workspace.emit({ type: "order_invoiced", orderNumber: order.number, order: kept, lines });
  return kept;
}

/** Has what is on its way arrive: one batch, or all of it. */
export function deliver(order: Order, workspace: Workspace, batch?: number): Order {
  const arrived = withDelivered(order, workspace.clock.now(), batch);
  if (arrived === order) return order;
  return save(order, noted(arrived, workspace, "delivered"), workspace);
}

/** The next thing that happens to an order, whenever it would. @returns the order itself when nothing is left */
function step(order: Order, workspace: Workspace): Order {
  const parcels = readyParcels(order);
  if (parcels.length > 0) return ship(order, parcels, workspace);
  if (unbilled(order).length > 0) return invoice(order, workspace);
  const delivered = deliver(order, workspace);
  return delivered === order ? arrive(order, workspace, true) : delivered;
}

/** Has something else move an order on from now on. */
export function setProgress(order: Order, progress: Progress, workspace: Workspace): Order {
  const kept = save(order, { ...order, progress }, workspace);
  if (kept.hold || isCanceled(kept)) return kept;
  awaitStock(kept, workspace);
  const moved = moveOn(kept, workspace);
  if (progress.mode === "immediate") return deliver(invoice(moved, workspace), workspace);
  if (progress.mode !== "time") return moved;
  const now = workspace.clock.now();
  if (unbilled(moved).length > 0)
    workspace.schedule.at(now + progress.invoice, "order-invoice", { order: order.number });
  if (moved.shipments.some(({ deliveredOn }) => deliveredOn === null))
    workspace.schedule.at(now + progress.deliver, "order-deliver", { order: order.number });
  return moved;
}

/** Counts a read of an order that moves on by being read. */
export function countRead(order: Order, workspace: Workspace): void {
  const { progress } = order;
  if (progress.mode !== "reads" || isCanceled(order)) return;
  const reads = progress.reads + 1;
  const counted = save(order, { ...order, progress: { ...progress, reads } }, workspace);
  if (reads % progress.every === 0) step(counted, workspace);
}

/** What is due for orders, by the kind of the task. */
export const orderTasks = {
  "order-void": onOrder((order, workspace) => {
    const { hold: held } = order;
    if (held?.kind === "customer" && workspace.clock.now() >= held.since + longestHold)
      cancel(order, workspace, "voided: on hold for more than 24 hours");
  }),
  "order-arrive": onOrder((order, workspace) => void arrive(order, workspace)),
  "order-ship": onOrder((order, workspace) => void ship(order, readyParcels(order), workspace)),
  "order-invoice": onOrder((order, workspace) => void invoice(order, workspace)),
  "order-deliver": onOrder((order, workspace, { batch }) => void deliver(order, workspace, batch)),
};

interface OrderPayload {
  readonly order: string;
  readonly batch?: number;
}

/** An order that is gone, or no longer moves by itself, has nothing due. */
function onOrder(
  work: (order: Order, workspace: Workspace, payload: OrderPayload) => void,
): (payload: OrderPayload, workspace: Workspace) => void {
  return (payload, workspace) => {
    const order = workspace.orders.find(payload.order);
    if (order && order.progress.mode !== "manual") work(order, workspace, payload);
  };
}

/** The order with one more line in its history, which is also told to whoever asks what happened. */
function noted(order: Order, workspace: Workspace, text: string): Order {
  workspace.happened(`order ${order.number} ${text}`, { order: order.number });
  return recorded(order, workspace, text);
}

/** The order with one more line in its history. */
export const recorded = (order: Order, { clock }: Workspace, text: string): Order => ({
  ...order,
  history: [...order.history, { at: clock.now(), text }],
});

export function save(before: Order, order: Order, { orders }: Workspace): Order {
  orders.replace(before, order);
  return order;
}

function takeStock({ lines }: Order, workspace: Workspace): void {
  const { catalog } = workspace;
  for (const line of lines) {
    if (line.kind !== "stock" || line.status === "Canceled") continue;
    for (const { warehouse, quantity } of line.allocations)
      catalog.sell(line.part, warehouse, quantity, 0);
    if (line.backOrdered > 0) catalog.sell(line.part, line.warehouse, 0, line.backOrdered);
  }
  emitStock(lines, workspace);
}

function giveBack(order: Order, workspace: Workspace): void {
  const { catalog } = workspace;
  for (const { line, warehouse, quantity } of readyParcels({ ...order, hold: null }))
    if (line.kind === "stock") catalog.sell(line.part, warehouse, -quantity, 0);
  for (const { kind, part, warehouse, backOrdered } of order.lines)
    if (kind === "stock" && backOrdered > 0) catalog.sell(part, warehouse, 0, -backOrdered);
  emitStock(order.lines, workspace);
}

function emitStock(lines: readonly OrderLine[], workspace: Workspace): void {
  const parts = lines.flatMap(({ kind, part }) => (kind === "stock" ? [part] : []));
  const event: DomainEvent = { type: "stock_update", parts: [...new Set(parts)] };
  if (event.parts.length > 0) workspace.emit(event);
}

const named = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
