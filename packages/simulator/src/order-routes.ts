import { bookedOrder, orderReceipt } from "./booked-order.js";
import { AdminError, type AdminCall, type AdminRoute } from "./http/admin-route.js";
import type { Answer } from "./http/errors.js";
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
import { progressIn, progressOf, type ProgressChoice } from "./rules/progress.js";
import { firstPieces, readyParcels, type Parcel } from "./rules/shipping.js";
import type { Workspace } from "./workspace.js";

/** Does something to an order. @throws AdminError where it cannot be done in the order's state */
type Deed = (order: Order, body: unknown, workspace: Workspace) => Order;

interface ShipBody {
  /** Numbers of lines; all that is ready where none are named. */
  readonly lines?: readonly (number | { readonly line: number; readonly quantity: number })[];
  readonly carrier?: string;
  readonly trackingNumber?: string;
}

const deeds: { readonly [name: string]: Deed } = {
  ship(order, body, workspace) {
    const { lines, carrier, trackingNumber } = (body ?? {}) as ShipBody;
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
  progress: (order, body, workspace) => setProgress(order, choiceIn(body), workspace),
};

function chosen(
  order: Order,
  ready: readonly Parcel[],
  wish: NonNullable<ShipBody["lines"]>[number],
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

function choiceIn(body: unknown): ReturnType<typeof progressOf> {
  const { progress } = (body ?? {}) as { progress?: ProgressChoice };
  if (progress === undefined) throw new AdminError(400, "Send progress.");
  return progressOf(progress);
}

function orderOf({ path, workspace }: AdminCall): Order {
  const number = headNumber(path["number"] ?? "");
  const order = workspace.orders.find(number);
  if (!order) throw new AdminError(404, `There is no order ${number}.`);
  return order;
}

const settings = ({ settings: all }: Workspace): Answer => ({
  status: 200,
  body: { progress: progressIn(all), maintenance: keepsMaintenance(all) },
});

/** What is booked, and what moves it on by hand. */
export const orderRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/orders",
    handler({ query, workspace }) {
      const customerOrderNumber = query.get("po") ?? undefined;
      return {
        status: 200,
        body: {
          orders: workspace.orders.booked(customerOrderNumber).map(bookedOrder),
          receipts: workspace.orders.receipts(customerOrderNumber).map(orderReceipt),
        },
      };
    },
  },
  {
    method: "GET",
    path: "/orders/:number",
    handler: (call) => ({ status: 200, body: { order: bookedOrder(orderOf(call)) } }),
  },
  ...Object.entries(deeds).map(([name, deed]): AdminRoute => ({
    method: "POST",
    path: `/orders/:number/${name}`,
    handler: (call) => {
      const { workspace, body } = call;
      const order = workspace.transaction(() => deed(orderOf(call), body, workspace));
      return { status: 200, body: { order: bookedOrder(order) } };
    },
  })),
  { method: "GET", path: "/order-settings", handler: ({ workspace }) => settings(workspace) },
  {
    method: "PATCH",
    path: "/order-settings",
    handler({ body, workspace }) {
      const wishes = (body ?? {}) as { progress?: ProgressChoice | null; maintenance?: unknown };
      const { progress, maintenance } = wishes;
      if (maintenance !== undefined && maintenance !== null && typeof maintenance !== "boolean")
        throw new AdminError(400, "maintenance is true or false.");
      workspace.transaction(() => {
        if (progress !== undefined)
          workspace.settings.set(
            "order-progress",
            progress === null ? undefined : progressOf(progress),
          );
        if (maintenance !== undefined)
          workspace.settings.set("maintenance", maintenance ?? undefined);
      });
      return settings(workspace);
    },
  },
];
