import { dayOf } from "../time/calendar.js";
import {
  creditFor,
  dueOn,
  invoiceFor,
  invoiceKey,
  invoiceNumber,
  invoiceTotal,
  type Invoice,
  type InvoiceType,
} from "../rules/invoice.js";
import { orderKey, type Order, type Shipment } from "../rules/order.js";
import { renewalsOf } from "../rules/renewal.js";
import type { Page } from "./catalog-store.js";
import { Conditions, DocumentTable } from "./document-table.js";
import type { Database } from "./driver.js";
import type { RenewalStore } from "./renewal-store.js";

/** A list of the document holds a text. */
const inList = (list: string): string =>
  `EXISTS (SELECT 1 FROM json_each(document, '$.${list}') WHERE upper(value) = upper(?))`;

/** Some line of the document meets a condition. */
const inLines = (condition: string): string =>
  `EXISTS (SELECT 1 FROM json_each(document, '$.lines') AS line WHERE ${condition})`;

/** What an invoice search asks for. Ranges are inclusive, texts are compared without regard to case. */
export interface InvoiceFilter {
  /** Those of earlier orders are out of reach. */
  readonly since: string;
  readonly number?: string | undefined;
  readonly type?: string | undefined;
  readonly issuedOn?: DayRange | undefined;
  readonly dueOn?: DayRange | undefined;
  readonly orderedOn?: DayRange | undefined;
  readonly orderNumber?: string | undefined;
  readonly customerOrderNumber?: string | undefined;
  readonly endCustomerOrderNumber?: string | undefined;
  readonly deliveryNumber?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly bid?: string | undefined;
  /** Whether they are still to be paid on this day. */
  readonly open?: { readonly is: boolean; readonly today: string } | undefined;
}

export type DayRange = readonly [first: string, last: string];

/** The columns that invoices are sorted by. */
export type InvoiceColumn =
  "issued_at" | "due_on" | "ordered_on" | "key" | "order_key" | "customer_order_key" | "total";

/** The invoices of a workspace. */
export class InvoiceStore {
  readonly #table: DocumentTable<Invoice>;
  readonly #renewals: RenewalStore;

  /** @param renewals takes up what an invoice sells for a term */
  constructor(database: Database, workspace: string, renewals: RenewalStore) {
    this.#table = new DocumentTable(database, workspace, "invoices", (invoice: Invoice) => ({
      key: invoiceKey(invoice.number),
      type: invoice.type,
      issued_at: invoice.issuedAt,
      issued_on: dayOf(invoice.issuedAt),
      due_on: dueOn(invoice),
      ordered_on: dayOf(invoice.orderedAt),
      order_key: invoiceKey(invoice.orderNumber),
      customer_order_key: orderKey(invoice.customerOrderNumber),
      end_customer_order_key:
        invoice.endCustomerOrderNumber === null ? null : orderKey(invoice.endCustomerOrderNumber),
      total: invoiceTotal(invoice),
    }));
    this.#renewals = renewals;
  }

  /**
   * Bills pieces of an order that left: one invoice for each sub-order among them, with a number
   * that says which. The freight of the order stands on its first invoice. What it sells for a
   * term comes up for renewal.
   * @returns the invoices, in the order of the sub-orders
   */
  issue(order: Order, shipments: readonly Shipment[], now: number): readonly Invoice[] {
    const subOrderOf = new Map(order.lines.map((line) => [line.line, line.subOrderNumber]));
    const groups = new Map<string, Shipment[]>();
    for (const shipment of shipments) {
      const subOrder = subOrderOf.get(shipment.line) ?? order.number;
      groups.set(subOrder, [...(groups.get(subOrder) ?? []), shipment]);
    }
    const earlier = new Set(order.shipments.flatMap((shipment) => shipment.invoiceNumber ?? []));
    let freight = earlier.size === 0 ? order.freight : 0;
    return [...groups].map(([subOrder, pieces]) => {
      const stem = invoiceKey(subOrder.slice(0, -1));
      const before = [...earlier].filter((billed) => invoiceKey(billed).startsWith(stem)).length;
      const number = invoiceNumber(subOrder, before);
      const invoice = invoiceFor(order, pieces, { number, now, freight });
      freight = 0;
      this.add(invoice);
      for (const renewal of renewalsOf(invoice))
        this.#renewals.add({ ...renewal, id: this.#renewals.nextId() });
      return invoice;
    });
  }

  add(invoice: Invoice): void {
    this.#table.put(invoice);
  }

  /** Gives back what pieces of an invoice cost. One credit memo gathers all that is given back. */
  credit(invoice: Invoice, part: string, quantity: number, now: number): Invoice {
    const earlier = this.get(invoice.number, "Credit Memo");
    const memo = creditFor(invoice, earlier, { part, quantity, now });
    this.add(memo);
    return memo;
  }

  /** By its number, with or without dashes. */
  get(number: string, type: InvoiceType = "Invoice"): Invoice | undefined {
    return this.#table.first(
      new Conditions().where("key = ? AND type = ?", invoiceKey(number), type),
    );
  }

  /** All of an order, the oldest first. */
  ofOrder(orderNumber: string): readonly Invoice[] {
    return this.#table.list(
      new Conditions().where("order_key = ?", invoiceKey(orderNumber)),
      "issued_at, key, type DESC",
    );
  }

  search(
    filter: InvoiceFilter,
    sort: { readonly column: InvoiceColumn; readonly descending: boolean },
    limit: number,
    offset: number,
  ): Page<Invoice> {
    const conditions = new Conditions()
      .where("ordered_on >= ?", filter.since)
      .given("key = ?", keyOf(filter.number))
      .given("type = ?", filter.type)
      .between("issued_on", filter.issuedOn)
      .between("due_on", filter.dueOn)
      .between("ordered_on", filter.orderedOn)
      .given("customer_order_key = ?", mapped(filter.customerOrderNumber, orderKey))
      .given("end_customer_order_key = ?", mapped(filter.endCustomerOrderNumber, orderKey))
      .given(inList("deliveryNumbers"), filter.deliveryNumber)
      .given(
        inLines(
          `EXISTS (SELECT 1 FROM json_each(line.value, '$.serialNumbers') AS serial
           WHERE upper(serial.value) = upper(?))`,
        ),
        filter.serialNumber,
      )
      .given(inLines("upper(json_extract(line.value, '$.bid')) = upper(?)"), filter.bid);
    const order = keyOf(filter.orderNumber);
    if (order !== undefined) conditions.where("order_key = ? OR key = ?", order, order);
    if (filter.open)
      conditions.where(filter.open.is ? "due_on >= ?" : "due_on < ?", filter.open.today);
    const { column, descending } = sort;
    const direction = descending ? "DESC" : "ASC";
    return this.#table.page(
      conditions,
      `${column} ${direction}, key ${direction}, type ASC`,
      limit,
      offset,
    );
  }
}

const mapped = <T>(value: string | undefined, map: (value: string) => T): T | undefined =>
  value === undefined ? undefined : map(value);

const keyOf = (number: string | undefined): string | undefined => mapped(number, invoiceKey);
