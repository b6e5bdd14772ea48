import { asText } from "../money.js";
import type { Task } from "../time/tasks.js";
import { creditTime, decided } from "./return.js";

/** What becomes of documents with time. */
export const documentTasks = {
  /** A case is decided. A claim is credited at once, the goods of a return have to come in first. */
  "return-decision": ({ number }: { number: string }, workspace) => {
    const { returns, schedule, clock } = workspace;
    const entry = returns.get(number);
    if (entry?.status !== "Open") return;
    const now = clock.now();
    const done = decided(entry, now);
    returns.put(done);
    const pieces = `${done.accepted ?? 0} of ${done.quantity}`;
    workspace.happened(
      `${done.type.toLowerCase()} ${number} ${done.status.toLowerCase()}: ${pieces} taken back`,
      { return: number, invoice: done.invoiceNumber },
    );
    if (done.accepted)
      schedule.at(now + (done.type === "Claim" ? 0 : creditTime), "return-credit", { number });
  },

  "return-credit": ({ number }: { number: string }, workspace) => {
    const { returns, invoices, clock } = workspace;
    const entry = returns.get(number);
    const invoice = entry && invoices.get(entry.invoiceNumber);
    if (!entry || !invoice || entry.credit !== null) return;
    const now = clock.now();
    const pieces = entry.accepted ?? 0;
    const credit = pieces * entry.unitPrice;
    invoices.credit(invoice, entry.line.part, pieces, now);
    returns.put({ ...entry, credit, modifiedAt: now });
    workspace.happened(
      `${asText(credit)} ${invoice.currency} credited for ${entry.type.toLowerCase()} ${number}`,
      { return: number, invoice: invoice.number },
    );
  },

  /** A quote that was asked for is made, or it turns out that it cannot be. */
  "quote-made": ({ number }: { number: string }, workspace) => {
    const { quotes, clock } = workspace;
    const quote = quotes.get(number, clock.now());
    if (quote?.status !== "Draft") return;
    const now = clock.now();
    const good = quote.lines.length > 0;
    quotes.put({
      ...quote,
      modifiedAt: now,
      ...(good
        ? { status: "Ready To Order" as const }
        : {
            status: "Closed" as const,
            closedAt: now,
            closingReason: "None of the products can be quoted",
            statusReason: "None of the products can be quoted",
          }),
    });
    workspace.happened(
      good ? `quote ${number} ready to order` : `quote ${number} refused: nothing can be quoted`,
      { quote: number },
    );
    workspace.emit({ type: "quote_create", quoteNumber: number });
  },
} satisfies { readonly [kind: string]: Task };
