import { isDiscontinued, type Product } from "../catalog/product.js";
import { randomFrom } from "../random.js";
import { dayAfter, dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { shipTo } from "./addresses.js";
import { endCustomerOf, type EndCustomer } from "./end-customers.js";
import { creditFor, invoiceFor, type Invoice, type InvoiceLine } from "./invoice.js";
import { oneDay } from "./moments.js";
import { guidOf, quoteNumber, type Quote, type QuoteLine } from "./quote.js";
import type { Address } from "./order.js";
import type { Renewal } from "./renewal.js";
import { caseNumber, decided, returnOf, type Return } from "./return.js";

/** How many products of the catalog the documents of the past are made of. */
const assortment = 80;

interface Past {
  readonly workspace: Workspace;
  readonly now: number;
  /** What the account can buy, the known parts first. */
  readonly products: readonly Product[];
}

/** Gives an empty workspace the quotes, invoices, returns and renewals of an account with a past. */
export function seedDocuments(workspace: Workspace): void {
  const { catalog, clock, deals, invoices, quotes, renewals, returns } = workspace;
  const now = clock.now();
  deals.begin(now);
  const products = catalog
    .first(assortment)
    .filter(
      (product) => product.authorized && product.customerPrice !== null && !isDiscontinued(product),
    );
  if (products.length === 0) return;
  const past: Past = { workspace, now, products };
  for (const offer of quotesOf(past)) quotes.put(offer);
  for (const renewal of renewalsOf(past)) renewals.add(renewal);
  const bills = invoicesOf(past);
  const cases = returnsOf(past, bills);
  for (const entry of cases) returns.put(entry);
  for (const invoice of [...bills, ...creditsOf(cases, bills)]) invoices.add(invoice);
}

/** The credit memos of cases that were credited. Each is of another invoice. */
const creditsOf = (cases: readonly Return[], invoices: readonly Invoice[]): readonly Invoice[] =>
  cases.flatMap((entry) => {
    const invoice = invoices.find(({ number }) => number === entry.invoiceNumber);
    if (!invoice || entry.credit === null) return [];
    const { accepted, modifiedAt: now, line } = entry;
    return creditFor(invoice, undefined, { part: line.part, quantity: accepted ?? 0, now });
  });

/** The n-th product of those that fit, counted round and round. */
function productAt(
  { products }: Past,
  place: number,
  fits: (product: Product) => boolean = () => true,
): Product {
  const fitting = products.filter(fits);
  const list = fitting.length > 0 ? fitting : products;
  const product = list[place % list.length];
  if (!product) throw new Error("The catalog has nothing that the account can buy.");
  return product;
}

const known = (past: Past, part: string): Product =>
  productAt(past, 0, (product) => product.part === part);

/** The invoice number of the distributor's test account. Its contents are ours. */
const testInvoice = "335238411";

/** Invoices of past orders, for two years and a little longer than can be seen. */
function invoicesOf(past: Past): readonly Invoice[] {
  const { workspace, now } = past;
  const { account, orders } = workspace;
  const invoices = Array.from({ length: 20 }, (_, place): Invoice => {
    const random = randomFrom(`past invoice ${place}`);
    const branch = random.pick(["30", "40", "80"]);
    const orderNumber = `${branch}-K${String((place * 7919 + 1234) % 10_000).padStart(4, "0")}`;
    const orderedAt = now - (16 + place * 38) * oneDay;
    const issuedAt = orderedAt + random.between(1, 4) * oneDay;
    const end = random.chance(400) ? endCustomerOf(orderNumber) : undefined;
    return {
      number: place === 6 ? testInvoice : `${orderNumber}-11`,
      type: "Invoice",
      issuedAt,
      orderNumber,
      orderedAt,
      customerNumber: account.customerNumber,
      customerOrderNumber: `SAMPLE-PAST-${place + 1}`,
      endCustomerOrderNumber: end ? `EC-${random.between(1000, 9999)}` : null,
      currency: account.currency,
      billToAddressId: "000",
      shipTo,
      endUser: end ? addressOf(end) : null,
      notes: null,
      lines: Array.from({ length: random.between(1, 2) }, (__, index) =>
        invoiceLine(productAt(past, place * 3 + index), index + 1, random.between(1, 12)),
      ),
      deliveryNumbers: [`8${random.between(1_000_000, 9_999_999)}`],
      freight: random.chance(500) ? random.between(795, 4200) : 0,
      tax: 0,
    };
  });
  const delivered = orders.get(account.customerNumber, "20-RD128");
  const [line] = delivered?.lines ?? [];
  if (!delivered || !line) return invoices;
  const bill = invoiceFor(delivered, delivered.shipments, {
    number: line.subOrderNumber,
    now: delivered.placedAt + 2 * oneDay,
    freight: delivered.freight,
  });
  return [bill, ...invoices];
}

function addressOf(customer: EndCustomer): Address {
  const { marketSegment: _segment, ...address } = customer;
  return address;
}

function invoiceLine(product: Product, line: number, quantity: number): InvoiceLine {
  const random = randomFrom(`${product.part}/${line}/${quantity}`);
  const unitPrice = product.customerPrice ?? 0;
  const serials = product.weight > 0 && unitPrice >= 10_000 ? quantity : 0;
  return {
    line,
    customerLineNumber: String(line),
    part: product.part,
    vendorPart: product.vendorPart,
    vendorName: product.vendorName,
    name: product.name,
    upc: product.upc,
    weight: product.weight,
    ordered: quantity,
    quantity,
    unitPrice,
    bid: null,
    serialNumbers: Array.from(
      { length: serials },
      () => `SN${random.between(100_000_000, 999_999_999)}`,
    ),
  };
}

/** The quote number of the distributor's test account. Its contents are ours. */
const testQuote = "QUO-14551943-D2Y9L9";

/** The quotes for renewals, by their places. */
const renewalQuotes = { ready: 7, pending: 8 } as const;

function quotesOf(past: Past): readonly Quote[] {
  const { now } = past;
  const goods = (...parts: readonly (readonly [string, number])[]): readonly QuoteLine[] =>
    parts.map(([part, quantity], place) => quoteLine(known(past, part), place + 1, quantity));
  const digital = (place: number, quantity: number): readonly QuoteLine[] => [
    quoteLine(
      productAt(past, place, ({ kind }) => kind === "digital"),
      1,
      quantity,
    ),
  ];
  const bid = { id: "43000017", from: dayOf(now - 20 * oneDay), until: dayAfter(now, 90) };
  return [
    quote(past, 0, {
      number: testQuote,
      name: "Server and notebooks for the clinic",
      status: "Ready To Order",
      ages: [12, 4],
      holds: 45,
      lines: goods(["TSXML3", 1], ["6YE881", 2]),
    }),
    quote(past, 1, {
      name: "Monitors for the front office",
      status: "Active",
      ages: [9, 9],
      holds: null,
      lines: goods(["4A0036", 12]).map((line) => ({ ...line, bid: bid.id })),
      bid,
      dealId: bid.id,
    }),
    quote(past, 2, {
      name: "Docking stations",
      status: "Ready To Order",
      ages: [26, 20],
      holds: 2,
      lines: goods(["SIM001", 10], ["123512", 10]),
    }),
    quote(past, 3, {
      name: "School district refresh",
      status: "Active",
      ages: [60, 3],
      holds: 20,
      lines: goods(["6YE881", 40]),
      revision: 3,
    }),
    quote(past, 4, {
      name: "Not finished yet",
      status: "Draft",
      ages: [1, 1],
      holds: 30,
      lines: goods(["1A8249", 25]),
    }),
    quote(past, 5, {
      name: "Second site, first offer",
      status: "Closed",
      ages: [25, 15],
      holds: 10,
      lines: goods(["SIM007", 2]),
      closingReason: "Lost to another offer",
    }),
    quote(past, 6, {
      name: "Power for the server room",
      status: "Active",
      ages: [200, 190],
      holds: 400,
      lines: goods(["SIM007", 4]),
    }),
    quote(past, renewalQuotes.ready, {
      name: "Licence renewal",
      status: "Ready To Order",
      ages: [14, 6],
      holds: 30,
      lines: digital(0, 20),
    }),
    quote(past, renewalQuotes.pending, {
      name: "Licence renewal, second site",
      status: "Active",
      ages: [5, 5],
      holds: 40,
      lines: digital(1, 8),
    }),
    quote(past, 9, {
      name: "An offer of long ago",
      status: "Active",
      ages: [420, 410],
      holds: null,
      lines: goods(["123512", 500]),
    }),
  ];
}

function quote(
  { workspace, now }: Past,
  place: number,
  given: Pick<Quote, "name" | "status" | "lines"> &
    Partial<Pick<Quote, "number" | "revision" | "bid" | "dealId" | "closingReason">> & {
      /** How many days ago it was made, and last changed. */
      readonly ages: readonly [number, number];
      /** Days from now until its last one. */
      readonly holds: number | null;
    },
): Quote {
  const { ages, holds, ...rest } = given;
  const number = given.number ?? quoteNumber(place);
  const endCustomer = endCustomerOf(number);
  const closed = given.status === "Closed";
  const modifiedAt = now - ages[1] * oneDay;
  return {
    number,
    guid: guidOf(number),
    revision: 0,
    customerNumber: workspace.account.customerNumber,
    statusReason: "",
    closingReason: null,
    closedAt: closed ? modifiedAt : null,
    createdAt: now - ages[0] * oneDay,
    modifiedAt,
    expiresOn: holds === null ? null : dayAfter(now, holds),
    currency: workspace.account.currency,
    createdBy: "Dana Whitlock",
    type: "Standard",
    vendorName: given.lines[0]?.vendorName ?? "",
    vendorQuoteNumber: `VQ-${randomFrom(number).between(100_000, 999_999)}`,
    bid: null,
    estimateId: `ES${randomFrom(`estimate ${number}`).between(10_000_000, 99_999_999)}`,
    dealId: null,
    vendorMessage: null,
    customerNeed: `Goods for ${endCustomer.companyName}`,
    proposedSolution: "What is listed here, from stock where there is any.",
    contact: { name: "Dana Whitlock", email: "dana.whitlock@reseller.example" },
    endCustomer,
    rejected: [],
    ...rest,
  };
}

/** A line of a quote at the account's price. */
export function quoteLine(
  product: Product,
  line: number,
  quantity: number,
  unitPrice = product.customerPrice ?? 0,
): QuoteLine {
  return {
    line,
    guid: guidOf(`${product.part}/${line}/${quantity}`),
    part: product.part,
    vendorPart: product.vendorPart,
    vendorName: product.vendorName,
    upc: product.upc,
    name: product.name,
    weight: product.weight,
    quantity,
    remaining: quantity,
    unitPrice,
    listPrice: product.retailPrice ?? unitPrice,
    bid: null,
    notes: "",
  };
}

/** What comes up for renewal, and what became of earlier ones; days until their terms end. */
const renewals: readonly (readonly [
  status: Renewal["status"],
  days: number,
  quote?: keyof typeof renewalQuotes,
])[] = [
  ["Ready to order", 25, "ready"],
  ["Quote pending", 40, "pending"],
  ["Notification sent", 60],
  ["Quote requested", 10],
  ["Future", 120],
  ["Future", 300],
  ["Ordered", -30],
  ["Quote closed-contract sales desk", -75],
  ["Expired", -110],
  ["Lost to competitior", -160],
  ["Renewal went direct", -200],
  ["Transitioned to cloud", -260],
  ["EOL", -330],
  ["Cancelled", -15],
];

const renewalsOf = (past: Past): readonly Renewal[] =>
  renewals.map(([status, days, name], place): Renewal => {
    const { now } = past;
    const random = randomFrom(`renewal ${place}`);
    const product = productAt(past, place, ({ kind }) => kind === "digital");
    const quantity = random.between(2, 60);
    const startsOn = dayAfter(now, days - 365);
    const endsOn = dayAfter(now, days);
    return {
      id: 5_108_200 + place * 17,
      status,
      customerOrderNumber: `SAMPLE-TERM-${place + 1}`,
      endCustomerOrderNumber: "",
      purchaseOrderNumber: `70-${random.between(10_000, 99_999)}`,
      orderNumber: "",
      orderedOn: null,
      startsOn,
      endsOn,
      invoicedOn: startsOn,
      expiresOn: endsOn,
      vendorName: product.vendorName,
      endCustomer: endCustomerOf(`renewal ${place}`),
      notificationId: status === "Future" ? "" : `N${random.between(100_000, 999_999)}`,
      quoteNumber: name === undefined ? "" : quoteNumber(renewalQuotes[name]),
      products: [
        {
          part: product.part,
          vendorPart: product.vendorPart,
          name: product.name,
          quantity,
          unitPrice: product.customerPrice ?? 0,
          consolidated: false,
        },
      ],
      covered: [
        { kind: "LicenseCertificate", value: String(random.between(1_000_000, 9_999_999)) },
        { kind: "SerialNumber", value: `SN${random.between(100_000_000, 999_999_999)}` },
      ],
    };
  });

const settled = (
  given: Return | undefined,
  change: (entry: Return) => Return,
): readonly Return[] => (given ? [change(given)] : []);

/** Decided after a day, and credited with that. */
function credited(entry: Return): Return {
  const done = decided(entry, entry.createdAt + oneDay);
  return { ...done, credit: (done.accepted ?? 0) * done.unitPrice };
}

/** One case in each state, all of them of invoices above. */
function returnsOf({ now }: Past, invoices: readonly Invoice[]): readonly Return[] {
  const entry = (
    place: number,
    reference: string,
    words: string,
    age: number,
  ): Return | undefined => {
    const invoice = invoices[place];
    const line = invoice?.lines[0];
    if (!invoice || !line) return undefined;
    return returnOf(invoice, line, {
      number: caseNumber(place, 1),
      quantity: Math.min(2, line.quantity),
      primaryReason: words,
      secondaryReason: "",
      reference,
      notes: "",
      boxes: 1,
      now: now - age * oneDay,
    });
  };
  return [
    ...settled(entry(1, "RET-0101", "A piece is missing", 1), (of) => of),
    ...settled(entry(2, "RET-0102", "The item is defective", 30), credited),
    ...settled(entry(3, "RET-0103", "It is not needed any more", 40), credited).map((of) => ({
      ...of,
      credit: null,
    })),
    ...settled(entry(4, "SIM-PART-0104", "The box is damaged", 70), credited),
    ...settled(entry(5, "RET-0105", "Ordered by mistake", 90), (of) => ({
      ...of,
      status: "Voided" as const,
      modifiedAt: of.createdAt + oneDay,
    })),
  ];
}
