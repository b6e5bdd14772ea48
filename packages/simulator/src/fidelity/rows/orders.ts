import { guess, live, portal, spec, type Rows } from "../ledger-row.js";

export const orderRows: Rows = {
  "post-createorder_v6": [
    spec(
      "An order is booked at once and answered with 201, its numbers, lines and totals.",
      "AF 2.10",
      "order-create",
    ),
    live(
      "A customer order number that was used is refused: 400 with `CUSTOMER-PO-EXISTS`.",
      "PF §5.3, §7.1",
      "order-create",
    ),
    spec("`allowDuplicateCustomerOrderNumber` lets it be used again.", "PF §7.1", "order-create"),
    guess(
      "Of many calls for one number at once exactly one is booked.",
      "PF §7.1: the refusal makes sense only so",
      "order-create",
    ),
    live(
      "An unknown product refuses the whole order: 400 with `SKU-NOTFOUND`, four blanks and the part.",
      "PF §5.3",
      "order-create",
    ),
    spec(
      "With `allowPartialOrder` the good lines are booked: 207 with `rejectedLineItems`.",
      "PF §7.1, AF 2.10",
      "order-create",
    ),
    live("A partial order may end without a line.", "PF §7.1", "order-create"),
    guess(
      "Codes and texts for want of stock, authorisation or price.",
      "PF §5.3 knows EN and EM alone",
      "order-create",
    ),
    spec(
      "What a vendor ships becomes an order of its own; `orderSplit` says so.",
      "PF §7.1",
      "orders/splitting",
    ),
    spec("Each warehouse gets a sub-order, `-11` and on.", "PF §7.3", "order-create"),
    guess(
      "Stock is taken from one warehouse if it has it all, else from as few as possible.",
      "nothing is said about it",
      "rules",
    ),
    spec(
      "`shipComplete` and `acceptBackOrder` decide what waits; the former goes first.",
      "PF §7.1",
      "order-create",
    ),
    live(
      "An order is charged by what is confirmed; what waits adds nothing.",
      "AF 2.10: the published totals are so",
      "order-create",
    ),
    guess(
      "Freight is 7.95 and 0.38 a pound, and nothing from 1,500 on.",
      "the amounts are ours",
      "order-create",
    ),
    spec(
      "Line numbers from 1 to 884 are kept; others, and repeated ones, are numbered anew.",
      "PF §7.1",
      "rules",
    ),
    live("An empty `endUserInfo` is refused.", "PF §5.3", "order-create"),
    guess(
      "The number stays taken when the order is cancelled, and is free when it was refused.",
      "nothing is said about it",
      "orders/hold",
    ),
    guess(
      "One vendor has orders without its authorization held; the customer cannot release them.",
      "PF §7.1 knows `vendAuthNumber`; the vendor is invented",
      "orders/hold",
    ),
    spec(
      "`endUserInfo` needs company and address, unless it has an id.",
      "PF §14",
      "orders/splitting",
    ),
    spec(
      "`allowOrderOnCustomerHold` books the order on hold, without taking stock.",
      "PF §7.2",
      "order-create",
    ),
    portal(
      "In the maintenance window of the region v6 answers with 500, and nothing is booked. `maintenance-windows` says whether they are kept.",
      "PF §13, §15",
      "orders/maintenance",
    ),
    guess(
      "Windows that the portal's table does not show are not kept.",
      "PF §15 was cut off",
      "orders/maintenance",
    ),
  ],
  "post-createorder_v7": [
    guess(
      "The texts for a quote that cannot be ordered and for fields that a vendor misses.",
      "PF §13 says only that they are refused",
      "orders/quote-order",
    ),
    spec(
      "The call answers 200 with a confirmation number; the order itself is told by webhook.",
      "PF §13",
      "orders/version-7",
    ),
    guess(
      "It is booked five seconds later.",
      "PF §13 says only that it is later",
      "orders/version-7",
    ),
    portal(
      "In a maintenance window it waits for the end of the window.",
      "PF §13",
      "orders/version-7",
    ),
    guess(
      "A customer order number that was used is refused only when the order is booked.",
      "the call itself looks up nothing",
      "orders/version-7",
    ),
    portal("A refusal comes by the same webhook.", "PF §6.4", "webhooks/payloads"),
    portal(
      "`acceptBackOrder` has to be a flag and `phoneNumber` a text.",
      "PF §13",
      "orders/version-7",
    ),
    spec(
      "A quote number decides what is bought, at the prices of the quote; a quote is ordered once.",
      "PF §13",
      "orders/quote-order",
    ),
    spec(
      "Only a quote that is Ready to Order can be ordered.",
      "PF §10, §13",
      "orders/quote-order",
    ),
    guess(
      "A vendor's required field that is missing refuses the order.",
      "PF §13 says that they are required",
      "orders/version-7",
    ),
  ],
  "put-ordermodify": [
    spec(
      "Comments become lines of 35 characters where the order asks for that.",
      "AF 5",
      "orders/modify",
    ),
    guess(
      "A line that a vendor ships is refused: it would be an order of its own.",
      "PF §7.1 splits such orders",
      "orders/modify",
    ),
    spec("An unknown order is a 404 without a body.", "AF 2.10", "orders/modify"),
    spec(
      "Lines are added, changed and deleted while the order is on customer hold.",
      "PF §7.2",
      "orders/modify",
    ),
    spec(
      "200 for deletes and rejected lines, 201 for adds and updates, 207 where an address was refused.",
      "AF 2.10",
      "orders/modify",
    ),
    spec(
      "`actionCode=release` lets the order go; the body is null.",
      "PF §7.2, AF 2.10",
      "orders/modify",
    ),
    spec(
      "An order that is not on customer hold is a 400 with the text of the description.",
      "PF §5.3",
      "orders/modify",
    ),
    portal("After 24 hours on hold the order is voided.", "PF §7.2", "orders/hold"),
    guess(
      "Stock is taken when the order is released, as far as it is there then.",
      "nothing is said about it",
      "orders/hold",
    ),
  ],
  "delete-ordercancel": [
    spec("An order on hold is cancelled: 200 without a body.", "PF §7.2, AF 2.10", "orders/hold"),
    spec(
      "An order that is not on hold is a 405, an unknown one a 404.",
      "PF §5.3, AF 2.10",
      "orders/hold",
    ),
  ],
  "get-orderdetails-v6.1": [
    spec(
      "Lines, shipments, carriers, tracking and serial numbers, as deep as the description nests them.",
      "PF §7.5",
      "order-read",
    ),
    spec("A sub-order's number shows that sub-order alone.", "PF §7.3", "order-read"),
    spec(
      "`simulateStatus` shows the order as shipped, partly shipped, invoiced or on hold.",
      "PF §3.5",
      "order-read",
    ),
    spec(
      "`ingramOrderDate` says which order is meant where a number was used twice.",
      "PF §7.5",
      "order-read",
    ),
    guess(
      "An unknown order is a 404.",
      "PF §7.5: only 200 and 500 are documented, others occur",
      "order-read",
    ),
    guess(
      "An order ships a day after it was placed, is invoiced a day after that and arrives on the third.",
      "no times are documented; they can be chosen",
      "orders/timeline",
    ),
    guess(
      "A back order ships when the stock comes in that price and availability announced.",
      "PF §8 gives the day",
      "orders/timeline",
    ),
  ],
  "get-resellers-v6-ordersearch": [
    spec(
      "All filters of the contract narrow the search; days are inclusive.",
      "PF §7.6",
      "order-read",
    ),
    spec("204 without a body where nothing is found.", "PF §7.6", "order-read"),
    spec("Numbers of the page are texts.", "AF 2.7", "order-read"),
    guess("The newest order comes first.", "no order is documented", "order-read"),
    spec("States are written in capitals, CANCELLED with two L.", "PF §7.4", "order-read"),
  ],
  "vendor-required-info": [
    spec(
      "What a vendor wants to know, by part number, vendor's part number, plan or quote.",
      "PF §13",
      "orders/vendor-required-info",
    ),
    guess(
      "Which fields a vendor wants, and their values.",
      "the vendors of the simulator are invented",
      "orders/vendor-required-info",
    ),
  ],
};
