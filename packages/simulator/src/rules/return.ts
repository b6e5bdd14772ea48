import { randomFrom } from "../random.js";
import type { Invoice, InvoiceLine } from "./invoice.js";
import { zigzag } from "./quote.js";

/** Goods that a reseller sends back, or claims for. Money in cents. */
export interface Return {
  /** `CAS-41873-G1W3J3-1`, the number of the case. */
  readonly number: string;
  /** Given when the case is approved. */
  readonly claimId: string | null;
  readonly type: "Return" | "Claim";
  readonly status: ReturnStatus;
  readonly reason: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly reference: string;
  readonly notes: string;
  readonly invoiceNumber: string;
  readonly invoicedAt: number;
  readonly customerOrderNumber: string;
  readonly line: Pick<InvoiceLine, "line" | "part" | "vendorPart" | "upc" | "name">;
  readonly quantity: number;
  /** How many of them are taken back. Null before that is decided. */
  readonly accepted: number | null;
  readonly unitPrice: number;
  /** What was given back. Null before that happens. */
  readonly credit: number | null;
  readonly boxes: number;
}

export const returnStatuses = [
  "Open",
  "Approved",
  "Partially Approved",
  "Denied",
  "Voided",
] as const;

export type ReturnStatus = (typeof returnStatuses)[number];

/** How long a case waits for its decision, and the goods of a return for their credit. */
export const decisionTime = 24 * 3_600_000;
export const creditTime = 5 * 86_400_000;

/** For so many days after the invoice, goods are taken back without a fault in them. */
const graceDays = 30;

/** A fault is the distributor's to mend; a change of mind is not. */
interface Reason {
  readonly text: string;
  readonly words: RegExp;
  readonly type: Return["type"];
  readonly fault: boolean;
}

const reasons: readonly [Reason, ...Reason[]] = [
  {
    text: "(SS) Short Shipment",
    words: /not received|missing|short|partial/i,
    type: "Claim",
    fault: true,
  },
  { text: "(DM) Damaged Items", words: /damage|broken|crushed/i, type: "Return", fault: true },
  {
    text: "(DF) Defective Items",
    words: /defect|does not work|not switch on|faulty|dead/i,
    type: "Return",
    fault: true,
  },
];

/** What the distributor's clerk would file words like these under. */
const reasonOf = (primary: string, secondary: string): Reason =>
  reasons.find(({ words }) => words.test(primary)) ??
  reasons.find(({ words }) => words.test(secondary)) ?? {
    text: "(CS ) Customer Service Discretion",
    words: /./,
    type: "Return",
    fault: false,
  };

/** The number of an entry of a case, counted from 1. */
export function caseNumber(sequence: number, entry: number): string {
  const random = randomFrom(`case ${sequence}`);
  const head = String(40_000 + sequence * 7 + random.between(0, 6)).padStart(5, "0");
  return `CAS-${head}-${zigzag(random, 3)}-${entry}`;
}

/** A case whose reference begins with one of these values is decided by it, whatever else speaks for it. */
export const magicReferences: readonly {
  readonly value: string;
  readonly does: string;
  readonly status: ReturnStatus;
}[] = [
  {
    value: "SIM-APPROVE",
    does: "all pieces are taken back",
    status: "Approved",
  },
  {
    value: "SIM-PART",
    does: "half of the pieces are taken back, rounded down; none of a single one",
    status: "Partially Approved",
  },
  {
    value: "SIM-DENY",
    does: "nothing is taken back",
    status: "Denied",
  },
];

/**
 * The decision on a case: what is faulty is taken back, anything else while the invoice is fresh, and
 * of more than ten pieces without a fault only half.
 */
export function decided(entry: Return, now: number): Return {
  const reference = entry.reference.toUpperCase();
  const wanted = magicReferences.find(({ value }) => reference.startsWith(value))?.status;
  const fault = reasons.some(({ text, fault: is }) => is && text === entry.reason);
  const fresh = now - entry.invoicedAt <= graceDays * 86_400_000;
  const status =
    wanted ??
    (fault
      ? "Approved"
      : !fresh
        ? "Denied"
        : entry.quantity > 10
          ? "Partially Approved"
          : "Approved");
  const accepted =
    status === "Approved"
      ? entry.quantity
      : status === "Partially Approved"
        ? Math.floor(entry.quantity / 2)
        : 0;
  return {
    ...entry,
    status: status === "Partially Approved" && accepted === 0 ? "Denied" : status,
    accepted,
    modifiedAt: now,
    claimId: accepted > 0 ? claimIdOf(entry) : null,
  };
}

/** `20-R7K3B-9C`: the order's number with a mark of its own. */
function claimIdOf({ number, invoiceNumber }: Return): string {
  const random = randomFrom(number);
  const order = invoiceNumber.split("-").slice(0, 2).join("-");
  return `${order}-${random.between(3, 9)}${random.between(0, 9)}`;
}

export const returnValue = ({ unitPrice, quantity }: Return): number => unitPrice * quantity;

/** A case as it is opened. */
export function returnOf(
  invoice: Invoice,
  line: InvoiceLine,
  given: {
    readonly number: string;
    readonly quantity: number;
    readonly primaryReason: string;
    readonly secondaryReason: string;
    readonly reference: string;
    readonly notes: string;
    readonly boxes: number;
    readonly now: number;
  },
): Return {
  const reason = reasonOf(given.primaryReason, given.secondaryReason);
  return {
    number: given.number,
    claimId: null,
    type: reason.type,
    status: "Open",
    reason: reason.text,
    createdAt: given.now,
    modifiedAt: given.now,
    reference: given.reference,
    notes: given.notes,
    invoiceNumber: invoice.number,
    invoicedAt: invoice.issuedAt,
    customerOrderNumber: invoice.customerOrderNumber,
    line: {
      line: line.line,
      part: line.part,
      vendorPart: line.vendorPart,
      upc: line.upc,
      name: line.name,
    },
    quantity: given.quantity,
    accepted: null,
    unitPrice: line.unitPrice,
    credit: null,
    boxes: given.boxes,
  };
}
