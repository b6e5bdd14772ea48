import { dayOf } from "../time/calendar.js";
import { randomFrom } from "../random.js";
import { endCustomerOf, type EndCustomer } from "./end-customers.js";
import { goodsTotal, type Invoice } from "./invoice.js";
import { daysLater } from "./moments.js";

/** A contract or subscription that comes up for renewal. Money in cents, days as `yyyy-MM-dd`. */
export interface Renewal {
  readonly id: number;
  /** As it was when it was last dealt with; `renewalStatus` says what it is by now. */
  readonly status: OpenStatus | ClosedStatus;
  readonly customerOrderNumber: string;
  readonly endCustomerOrderNumber: string;
  readonly purchaseOrderNumber: string;
  readonly orderNumber: string;
  readonly orderedOn: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly invoicedOn: string;
  readonly expiresOn: string;
  readonly vendorName: string;
  readonly endCustomer: EndCustomer;
  readonly notificationId: string;
  readonly quoteNumber: string;
  readonly products: readonly RenewalProduct[];
  /** What is covered: serial numbers of devices, numbers of licence certificates. */
  readonly covered: readonly {
    readonly kind: "SerialNumber" | "LicenseCertificate";
    value: string;
  }[];
}

export interface RenewalProduct {
  readonly part: string;
  readonly vendorPart: string;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly consolidated: boolean;
}

export const openStatuses = [
  "Ready to order",
  "Quote pending",
  "Notification sent",
  "Future",
  "Quote requested",
] as const;

export type OpenStatus = (typeof openStatuses)[number];

/** As the filter spells them; the misspelt one is the service's own. */
export const closedStatuses = [
  "Ordered",
  "Quote closed-contract sales desk",
  "Expired",
  "Transition to new/upsell",
  "Lost to competitior",
  "Consolidated",
  "Transitioned to cloud",
  "Renewal went direct",
  "EOL",
  "End user out of business",
  "Void",
  "Other",
  "Cancelled",
] as const;

export type ClosedStatus = (typeof closedStatuses)[number];

/** So many days before the end, a renewal of the future is told of. */
export const noticeDays = 90;

export const isOpenStatus = (status: string): status is OpenStatus =>
  (openStatuses as readonly string[]).includes(status);

/** What a renewal is on a day: an open one expires with its term, a future one comes near. */
export function renewalStatus(renewal: Renewal, today: string): Renewal["status"] {
  if (!isOpenStatus(renewal.status)) return renewal.status;
  if (renewal.expiresOn < today) return "Expired";
  if (renewal.status === "Future" && renewal.expiresOn <= daysLater(today, noticeDays))
    return "Notification sent";
  return renewal.status;
}

export const renewalValue = ({ products }: Renewal): number =>
  products.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);

/** Downloads of this simulator are sold for a year. */
const term = 365;

/** What an invoice sells for a term comes up again when the term ends. */
export function renewalsOf(invoice: Invoice): readonly Omit<Renewal, "id">[] {
  const lines = invoice.lines.filter(({ weight, quantity }) => weight === 0 && quantity > 0);
  if (lines.length === 0 || goodsTotal(invoice) === 0) return [];
  const startsOn = dayOf(invoice.issuedAt);
  const endsOn = daysLater(startsOn, term);
  const company = invoice.endUser?.["companyName"];
  const vendors = new Map<string, typeof lines>();
  for (const line of lines)
    vendors.set(line.vendorName, [...(vendors.get(line.vendorName) ?? []), line]);
  return [...vendors].map(([vendorName, sold]): Omit<Renewal, "id"> => {
    const random = randomFrom(`${invoice.number}/${vendorName}`);
    const endCustomer = endCustomerOf(invoice.number);
    return {
      status: "Future",
      customerOrderNumber: invoice.customerOrderNumber,
      endCustomerOrderNumber: invoice.endCustomerOrderNumber ?? "",
      purchaseOrderNumber: `70-${random.between(10_000, 99_999)}`,
      orderNumber: invoice.orderNumber,
      orderedOn: dayOf(invoice.orderedAt),
      startsOn,
      endsOn,
      invoicedOn: startsOn,
      expiresOn: endsOn,
      vendorName,
      endCustomer:
        company === undefined
          ? endCustomer
          : { ...endCustomer, ...invoice.endUser, companyName: company },
      notificationId: "",
      quoteNumber: "",
      products: sold.map(({ part, vendorPart, name, quantity, unitPrice }) => ({
        part,
        vendorPart,
        name,
        quantity,
        unitPrice,
        consolidated: sold.length > 1,
      })),
      covered: sold.map(() => ({
        kind: "LicenseCertificate",
        value: String(random.between(1_000_000, 9_999_999)),
      })),
    };
  });
}
