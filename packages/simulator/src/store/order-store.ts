import { dayOf } from "../time/calendar.js";
import { orderKey, type Order, type OrderLine, type Shipment } from "../rules/order.js";
import type { Receipt } from "../rules/receipt.js";
import type { Backlog } from "./backlog.js";
import type { Page } from "./catalog-store.js";
import type { Database, Row, Value } from "./driver.js";
import { insertRows } from "./insert.js";

/** What an order search asks for. Days are inclusive; texts are compared without regard to case. */
export interface OrderFilter {
  readonly number?: string | undefined;
  readonly statuses?: readonly Order["status"][] | undefined;
  readonly placedOn?: DayRange | undefined;
  /** Only those that were placed by this time. */
  readonly placedBy?: number | undefined;
  readonly shippedOn?: DayRange | undefined;
  readonly deliveredOn?: DayRange | undefined;
  readonly invoicedOn?: DayRange | undefined;
  readonly customerOrderNumber?: string | undefined;
  readonly endCustomerOrderNumber?: string | undefined;
  readonly part?: string | undefined;
  readonly vendorPart?: string | undefined;
  readonly vendorName?: string | undefined;
  readonly bid?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly trackingNumber?: string | undefined;
}

export type DayRange = readonly [first: string, last: string];

/** How many orders are written with one statement. */
const atOnce = 40;

/** Orders of which some part meets a condition. */
const of = (table: string, condition: string): string =>
  `number IN (SELECT order_number FROM ${table} WHERE workspace = orders.workspace AND ${condition})`;

/** Orders of which some shipment has its day in a range. Such days change, so only the document has them. */
const ofShipments = (day: "deliveredOn" | "invoicedOn"): string =>
  `EXISTS (SELECT 1 FROM json_each(document, '$.shipments')
   WHERE json_extract(value, '$.${day}') BETWEEN ? AND ?)`;

/** The orders of a workspace. */
export class OrderStore {
  readonly #database: Database;
  readonly #workspace: string;
  /** Orders as they are now, where their table does not know it yet. */
  readonly #changed: Backlog<string, Order>;
  readonly #shipments: Backlog<object, readonly Value[]>;
  readonly #serialNumbers: Backlog<object, readonly Value[]>;
  /** Orders that were read together. */
  #atHand = new Map<string, Order>();

  constructor(database: Database, workspace: string) {
    this.#database = database;
    this.#workspace = workspace;
    this.#changed = database.backlog("orders", (orders) => {
      for (let place = 0; place < orders.length; place += atOnce)
        this.#write(orders.slice(place, place + atOnce));
    });
    this.#shipments = database.backlog("shipments", (rows) =>
      insertRows(database, "shipments", rows),
    );
    this.#serialNumbers = database.backlog("serial_numbers", (rows) =>
      insertRows(database, "serial_numbers", rows, "OR IGNORE "),
    );
  }

  /** Reads orders in one go, for work that looks for each of them. */
  atHand(numbers: readonly string[], work: () => void): void {
    const missing = numbers.filter((number) => !this.#changed.get(number));
    const row = this.#database
      .prepareAhead(
        `SELECT '[' || group_concat(document) || ']' AS list FROM orders
         WHERE workspace = ? AND number IN (SELECT value FROM json_each(?))`,
      )
      .get(this.#workspace, JSON.stringify(missing));
    const orders = JSON.parse(String(row?.["list"] ?? "[]")) as readonly Order[];
    this.#atHand = new Map(orders.map((order) => [order.number, order]));
    try {
      work();
    } finally {
      this.#atHand = new Map();
    }
  }

  #write(orders: readonly Order[]): void {
    const rows = orders.map(() => "(?, ?, ?)").join(", ");
    this.#database
      .prepare(
        `UPDATE orders SET status = new.column2, document = new.column3 FROM (VALUES ${rows}) AS new
         WHERE workspace = ? AND number = new.column1`,
      )
      .run(
        ...orders.flatMap((order) => [order.number, order.status, JSON.stringify(order)]),
        this.#workspace,
      );
  }

  transaction<T>(work: () => T): T {
    return this.#database.transaction(work);
  }

  hasPlacement(customerNumber: string, customerOrderNumber: string): boolean {
    return (
      this.#database
        .prepare(
          "SELECT 1 AS found FROM placements WHERE workspace = ? AND customer_number = ? AND customer_order_key = ? LIMIT 1",
        )
        .get(this.#workspace, customerNumber, orderKey(customerOrderNumber)) !== undefined
    );
  }

  /** Notes that a call placed an order under this number, and numbers the call. */
  addPlacement(customerNumber: string, customerOrderNumber: string): number {
    const id = this.placements() + 1;
    this.#database
      .prepare("INSERT INTO placements VALUES (?, ?, ?, ?)")
      .run(this.#workspace, id, customerNumber, orderKey(customerOrderNumber));
    return id;
  }

  placements(): number {
    return Number(
      this.#database
        .prepare("SELECT max(id) AS n FROM placements WHERE workspace = ?")
        .get(this.#workspace)?.["n"],
    );
  }

  /** How many orders there are, of all customers. */
  count(): number {
    return Number(
      this.#database
        .prepareAhead("SELECT count(*) AS n FROM orders WHERE workspace = ?")
        .get(this.#workspace)?.["n"],
    );
  }

  has(number: string): boolean {
    return (
      this.#database
        .prepareAhead("SELECT 1 AS found FROM orders WHERE workspace = ? AND number = ?")
        .get(this.#workspace, number) !== undefined
    );
  }

  add(order: Order): void {
    this.#database
      .prepareAhead("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(
        this.#workspace,
        order.number,
        order.placement,
        order.customerNumber,
        orderKey(order.customerOrderNumber),
        order.endCustomerOrderNumber === null ? null : orderKey(order.endCustomerOrderNumber),
        order.placedAt,
        dayOf(order.placedAt),
        order.status,
        JSON.stringify(order),
      );
    this.#putLines(order);
    order.shipments.forEach((shipment, place) => this.#addShipment(order, shipment, place));
  }

  /** Puts an order in the place of what it was before. What both share has to be the same objects. */
  replace(before: Order, order: Order): void {
    this.#changed.put(order.number, order);
    if (this.#atHand.has(order.number)) this.#atHand.set(order.number, order);
    if (!sameGoods(before.lines, order.lines)) this.#putLines(order);
    if (before.shipments === order.shipments) return;
    order.shipments.forEach((shipment, place) => {
      if (place >= before.shipments.length) this.#addShipment(order, shipment, place);
    });
  }

  #putLines({ number, lines }: Order): void {
    this.#database
      .prepare("DELETE FROM order_lines WHERE workspace = ? AND order_number = ?")
      .run(this.#workspace, number);
    for (const { line, part, vendorPart, vendorName, bid } of lines)
      this.#database
        .prepare("INSERT INTO order_lines VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(this.#workspace, number, line, part, vendorPart, vendorName, bid);
  }

  #addShipment({ number }: Order, shipment: Shipment, place: number): void {
    const { shippedOn, trackingNumber, serialNumbers } = shipment;
    const row = [this.#workspace, number, place, shippedOn, trackingNumber];
    this.#shipments.put(row, row);
    for (const serialNumber of serialNumbers) {
      const serial = [this.#workspace, serialNumber, number];
      this.#serialNumbers.put(serial, serial);
    }
  }

  /** By its number, in any letter case, whosever it is. */
  find(number: string): Order | undefined {
    const key = number.toUpperCase();
    const known = this.#changed.get(key) ?? this.#atHand.get(key);
    if (known) return known;
    const row = this.#database
      .prepareAhead("SELECT document FROM orders WHERE workspace = ? AND number = ?")
      .get(this.#workspace, key);
    return row && orderOf(row);
  }

  get(customerNumber: string, number: string): Order | undefined {
    const order = this.find(number);
    return order?.customerNumber === customerNumber ? order : undefined;
  }

  /** The orders that one call became, in the order of its answer. */
  ofPlacement(placement: number): readonly Order[] {
    const orders = this.#database
      .prepare("SELECT document FROM orders WHERE workspace = ? AND placement = ?")
      .all(this.#workspace, placement)
      .map(orderOf);
    return orders.sort((left, right) => left.place - right.place);
  }

  /** The newest first. */
  search(customerNumber: string, filter: OrderFilter, limit: number, offset: number): Page<Order> {
    const conditions = ["workspace = ?", "customer_number = ?"];
    const values: Value[] = [this.#workspace, customerNumber];
    const where = (condition: string, ...more: readonly Value[]): void => {
      conditions.push(condition);
      values.push(...more);
    };
    if (filter.number !== undefined) where("number = ?", filter.number.toUpperCase());
    if (filter.statuses)
      where("status IN (SELECT value FROM json_each(?))", JSON.stringify(filter.statuses));
    if (filter.placedBy !== undefined) where("placed_at <= ?", filter.placedBy);
    if (filter.placedOn) where("placed_on BETWEEN ? AND ?", ...filter.placedOn);
    if (filter.customerOrderNumber !== undefined)
      where("customer_order_key = ?", orderKey(filter.customerOrderNumber));
    if (filter.endCustomerOrderNumber !== undefined)
      where("end_customer_order_key = ?", orderKey(filter.endCustomerOrderNumber));
    if (filter.part !== undefined) where(of("order_lines", "part = ?"), filter.part.toUpperCase());
    if (filter.vendorPart !== undefined)
      where(of("order_lines", "vendor_part = ?"), filter.vendorPart);
    if (filter.vendorName !== undefined)
      where(of("order_lines", "vendor_name = ?"), filter.vendorName);
    if (filter.bid !== undefined) where(of("order_lines", "bid = ?"), filter.bid);
    if (filter.shippedOn) where(of("shipments", "shipped_on BETWEEN ? AND ?"), ...filter.shippedOn);
    if (filter.deliveredOn) where(ofShipments("deliveredOn"), ...filter.deliveredOn);
    if (filter.invoicedOn) where(ofShipments("invoicedOn"), ...filter.invoicedOn);
    if (filter.trackingNumber !== undefined)
      where(of("shipments", "tracking_number = ?"), filter.trackingNumber);
    if (filter.serialNumber !== undefined)
      where(of("serial_numbers", "serial_number = ?"), filter.serialNumber);
    const found = this.#database
      .prepare(`SELECT count(*) AS n FROM orders WHERE ${conditions.join(" AND ")}`)
      .get(...values)?.["n"];
    const rows = this.#database
      .prepare(
        `SELECT document FROM orders WHERE ${conditions.join(" AND ")}
         ORDER BY placed_at DESC, placement DESC, number LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, offset);
    return { found: Number(found), rows: rows.map(orderOf) };
  }

  /** Every booked order, or those under one customer order number, in the order of booking. */
  booked(customerOrderNumber?: string): readonly Order[] {
    const [condition, ...values] =
      customerOrderNumber === undefined
        ? ["1"]
        : ["customer_order_key = ?", orderKey(customerOrderNumber)];
    const orders = this.#database
      .prepare(`SELECT document FROM orders WHERE workspace = ? AND ${condition}`)
      .all(this.#workspace, ...values)
      .map(orderOf);
    return orders.sort(
      (left, right) => left.placement - right.placement || left.place - right.place,
    );
  }

  addReceipt(receipt: Receipt): void {
    this.#database
      .prepare("INSERT INTO receipts VALUES (?, ?, ?, ?, ?)")
      .run(
        this.#workspace,
        receipt.id,
        receipt.confirmationNumber,
        orderKey(receipt.customerOrderNumber),
        JSON.stringify(receipt),
      );
  }

  replaceReceipt(receipt: Receipt): void {
    this.#database
      .prepare("UPDATE receipts SET document = ? WHERE workspace = ? AND id = ?")
      .run(JSON.stringify(receipt), this.#workspace, receipt.id);
  }

  receipt(confirmationNumber: string): Receipt | undefined {
    const row = this.#database
      .prepare("SELECT document FROM receipts WHERE workspace = ? AND confirmation_number = ?")
      .get(this.#workspace, confirmationNumber);
    return row && receiptOf(row);
  }

  /** Every receipt, or those for one customer order number, the oldest first. */
  receipts(customerOrderNumber?: string): readonly Receipt[] {
    const [condition, ...values] =
      customerOrderNumber === undefined
        ? ["1"]
        : ["customer_order_key = ?", orderKey(customerOrderNumber)];
    return this.#database
      .prepare(`SELECT document FROM receipts WHERE workspace = ? AND ${condition} ORDER BY id`)
      .all(this.#workspace, ...values)
      .map(receiptOf);
  }

  /** The number of the next receipt. */
  nextReceipt(): number {
    const row = this.#database
      .prepare("SELECT coalesce(max(id), 0) + 1 AS n FROM receipts WHERE workspace = ?")
      .get(this.#workspace);
    return Number(row?.["n"]);
  }
}

const orderOf = (row: Row): Order => JSON.parse(String(row["document"])) as Order;
const receiptOf = (row: Row): Receipt => JSON.parse(String(row["document"])) as Receipt;

/** Whether two lists of lines are found by the same searches. */
const sameGoods = (before: readonly OrderLine[], lines: readonly OrderLine[]): boolean =>
  before.length === lines.length &&
  lines.every(
    ({ line, part }, place) => before[place]?.line === line && before[place].part === part,
  );
