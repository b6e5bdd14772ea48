import type { Call, Handler } from "../http/call.js";
import { Refusal, validationFailed, type FieldProblem } from "../http/errors.js";
import { asNumber } from "../money.js";
import { invoiceKey, type Invoice, type InvoiceLine } from "../rules/invoice.js";
import { utcMoment } from "../rules/moments.js";
import { caseNumber, decisionTime, returnOf, returnValue, type Return } from "../rules/return.js";
import { dayOf } from "../time/calendar.js";
import type { Workspace } from "../workspace.js";
import { quantityOf, textOf, type Loose } from "./loose.js";
import { linkTo } from "./return-search.js";

interface Body {
  readonly list: readonly BodyEntry[];
}

interface BodyEntry {
  readonly invoiceNumber?: Loose;
  readonly invoiceDate?: Loose;
  readonly ingramPartNumber?: Loose;
  readonly vendorPartNumber?: Loose;
  readonly serialNumber?: Loose;
  readonly quantity?: Loose;
  readonly primaryReason?: Loose;
  readonly secondaryReason?: Loose;
  readonly notes?: Loose;
  readonly referenceNumber?: Loose;
  readonly numberOfBoxes?: Loose;
}

/** POST /resellers/v6/returns/create */
export const createReturn: Handler = (call, workspace) => {
  const { list } = call.body as Body;
  const { returns, schedule, clock } = workspace;
  const now = clock.now();
  const found = soldOf(call, list, workspace);
  const sequence = returns.nextSequence();
  const opened = list.map((entry, place): Return => {
    const sold = found[place];
    if (!sold) throw new Error("An entry without its invoice got past the checks.");
    return returnOf(sold.invoice, sold.line, {
      number: caseNumber(sequence, place + 1),
      quantity: quantityOf(entry.quantity) ?? 0,
      primaryReason: textOf(entry.primaryReason) ?? "",
      secondaryReason: textOf(entry.secondaryReason) ?? "",
      reference: textOf(entry.referenceNumber) ?? "",
      notes: textOf(entry.notes) ?? "",
      boxes: quantityOf(entry.numberOfBoxes) ?? 1,
      now,
    });
  });
  for (const entry of opened) {
    returns.put(entry);
    schedule.at(now + decisionTime, "return-decision", { number: entry.number });
  }
  return {
    status: 200,
    body: { returnsClaims: opened.map(row) },
  };
};

interface Sold {
  readonly invoice: Invoice;
  readonly line: InvoiceLine;
}

/** The invoiced lines that the entries speak of. Refuses the call where one speaks of none. */
function soldOf(
  call: Call,
  list: readonly BodyEntry[],
  { invoices, returns, catalog }: Workspace,
): readonly (Sold | undefined)[] {
  const problems: FieldProblem[] =
    list.length === 0 ? [{ field: "list", message: "Required field is missing" }] : [];
  /** Pieces that earlier entries of this call speak of. */
  const asked = new Map<string, number>();
  const found = list.map((entry, place): Sold | undefined => {
    const wrong = (name: keyof BodyEntry, message: string): undefined => {
      const value = textOf(entry[name]);
      problems.push({
        field: `list[${place}].${name}`,
        ...(value !== undefined && { value }),
        message,
      });
    };
    const number = textOf(entry.invoiceNumber);
    const invoice = number === undefined ? undefined : invoices.get(number);
    if (number === undefined) return wrong("invoiceNumber", "Required field is missing");
    if (!invoice) return wrong("invoiceNumber", "Invoice not found");
    if (textOf(entry.invoiceDate) !== dayOf(invoice.issuedAt))
      return wrong("invoiceDate", "It is not the date of the invoice");
    const part = textOf(entry.ingramPartNumber)?.toUpperCase();
    const vendorPart = textOf(entry.vendorPartNumber)?.toUpperCase();
    if (part === undefined && vendorPart === undefined)
      return wrong("ingramPartNumber", "Required field is missing");
    const name = part === undefined ? "vendorPartNumber" : "ingramPartNumber";
    const line = invoice.lines.find((sold) =>
      part === undefined ? sold.vendorPart.toUpperCase() === vendorPart : sold.part === part,
    );
    if (!line) return wrong(name, "The invoice has no such product");
    if (catalog.byIdentifier("part", [line.part]).get(line.part)?.returnable === false)
      return wrong(name, "The product cannot be returned");
    const serial = textOf(entry.serialNumber)?.toUpperCase();
    if (serial !== undefined && !line.serialNumbers.includes(serial))
      return wrong("serialNumber", "The invoice has no such serial number");
    const quantity = quantityOf(entry.quantity) ?? 0;
    const key = `${invoiceKey(invoice.number)} ${line.part}`;
    const before = returns.quantityOf(invoice.number, line.part) + (asked.get(key) ?? 0);
    if (quantity < 1 || before + quantity > line.quantity)
      return wrong("quantity", `${line.quantity - before} pieces can be returned`);
    if ((quantityOf(entry.numberOfBoxes) ?? 0) < 1)
      return wrong("numberOfBoxes", "numberOfBoxes must be a whole number from 1 on");
    asked.set(key, (asked.get(key) ?? 0) + quantity);
    return { invoice, line };
  });
  if (problems.length > 0) throw new Refusal(validationFailed(call.errorId, problems));
  return found;
}

const row = (entry: Return): object => ({
  rmaClaimId: entry.claimId ?? "",
  caseRequestNumber: entry.number,
  referenceNumber: entry.reference,
  createdOn: utcMoment(entry.createdAt),
  type: entry.type.toUpperCase(),
  returnReason: entry.reason,
  ingramPartNumber: entry.line.part,
  vendorPartNumber: entry.line.vendorPart,
  quantity: entry.quantity,
  notes: entry.notes,
  estimatedTotalValue: asNumber(returnValue(entry)),
  credit: null,
  status: entry.status,
  links: [linkTo(entry)],
});
