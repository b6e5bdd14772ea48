import type { OrderDetailB2B } from "@xi-sdk/resellers";
import { text, type FollowedLine, type StatusChange } from "./facts.js";

/** A status as it was read last. */
export interface Status {
  readonly orderNumber: string;
  /** `null`: of the order as a whole. */
  readonly line: FollowedLine | null;
  readonly status: string;
}

/** The statuses of orders and their lines, as far as they are stated. */
export function statusesOf(orders: readonly OrderDetailB2B[]): Status[] {
  return orders.flatMap((order) => {
    const orderNumber = order.ingramOrderNumber ?? "";
    const lines = (order.lines ?? []).map((line) => ({
      orderNumber,
      line: {
        orderNumber,
        subOrderNumber: text(line.subOrderNumber),
        lineNumber: text(line.ingramOrderLineNumber),
        customerLineNumber: text(line.customerLineNumber),
        ingramPartNumber: text(line.ingramPartNumber),
      },
      status: spelled(line.lineStatus),
    }));
    return [{ orderNumber, line: null, status: spelled(order.orderStatus) }, ...lines].filter(
      (one): one is Status => one.status !== null,
    );
  });
}

/** What differs between two reads. One that is not stated any more stays as it was. */
export function compareStatuses(
  before: readonly Status[],
  now: readonly Status[],
): { readonly changes: readonly StatusChange[]; readonly statuses: readonly Status[] } {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const changes: StatusChange[] = [];
  for (const one of now) {
    const { orderNumber, line, status } = one;
    const from = known.get(keyOf(one))?.status ?? null;
    known.set(keyOf(one), one);
    if (from === null || folded(from) !== folded(status))
      changes.push({ kind: "status", orderNumber, line, from, to: status });
  }
  return { changes, statuses: [...known.values()] };
}

/** Nothing more is to come: every line is canceled, or delivered and billed. */
export const isFinal = (orders: readonly OrderDetailB2B[]): boolean =>
  everyLine(
    orders,
    ({ lineStatus, shipmentDetails }) =>
      folded(lineStatus) === "delivered" &&
      (shipmentDetails ?? []).length > 0 &&
      (shipmentDetails ?? []).every(({ invoiceNumber }) => text(invoiceNumber) !== null),
  );

/** Everything that was not canceled has left. Some never show as delivered. */
export const hasLeft = (orders: readonly OrderDetailB2B[]): boolean =>
  everyLine(orders, ({ lineStatus }) =>
    /^(?:delivered|shipped|invoiced)$/.test(folded(lineStatus)),
  );

type Line = NonNullable<OrderDetailB2B["lines"]>[number];

const everyLine = (orders: readonly OrderDetailB2B[], holds: (line: Line) => boolean): boolean =>
  orders.every(
    ({ lines }) =>
      (lines ?? []).length > 0 &&
      (lines ?? []).every(
        (line) => /^(?:cancel|void)/.test(folded(line.lineStatus)) || holds(line),
      ),
  );

const spelled = (status: string | null | undefined): string | null =>
  text((status ?? "").replace(/^\s*im::/i, ""));

const folded = (status: string | null | undefined): string =>
  (spelled(status) ?? "").toLowerCase().replace(/[\s_]/g, "");

const keyOf = ({ orderNumber, line }: Status): string =>
  JSON.stringify([orderNumber, line?.subOrderNumber ?? null, line?.lineNumber ?? null, !line]);
