import { guess, live, portal, spec, type Rows } from "../ledger-row.js";

export const catalogRows: Rows = {
  "get-reseller-v6-productsearch": [
    spec(
      "All filters of the contract narrow the search: keyword, vendor, category, type and the rest.",
      "PF §9",
      "catalog",
    ),
    guess(
      "A keyword is looked for in part numbers, names, vendors and bar codes; all of them have to be there.",
      "the description says only that it searches",
      "catalog",
    ),
    live("`vendorName` is ignored.", "PF §9", "catalog"),
    spec("Flags of a row are the texts true and false.", "AF 2.7, PF §9", "catalog"),
    spec("A page has 25 rows unless more are asked for, up to 100.", "AF 2.11", "profiles/catalog"),
    spec(
      "Subscriptions are listed by plan, or by group without their plans.",
      "AF 2.11",
      "catalog",
    ),
    guess(
      "`skipAuthorisation` leaves `authorizedToPurchase` blank.",
      "nothing is said about its effect",
      "catalog",
    ),
    guess("Products come in the order of the catalog.", "no order is documented", "catalog"),
  ],
  "get-reseller-v6-productdetail": [
    spec("One product by its part number, in any letter case.", "AF 1", "catalog"),
    live("An unknown part number is a 404.", "PF §5.2 E5", "catalog"),
    guess(
      "Every country gets details.",
      "PF §9: the description names three, callers use it elsewhere",
      "catalog",
    ),
  ],
  "get-reseller-v6-productdetailcmp": [
    spec(
      "Plans by id, by name or by the vendor's part number; one of them has to be given.",
      "AF 1",
      "catalog",
    ),
    spec("What belongs to a product is there and null for a plan.", "AF 2.7", "catalog"),
    guess(
      "A vendor's part number that is no plan's finds the product.",
      "the description names the parameter for both",
      "catalog",
    ),
  ],
  "post-priceandavailability": [
    spec("Up to 50 products, each by exactly one identifier.", "PF §8", "price-and-availability"),
    spec(
      "The answer is a bare list, one row for each product that was asked for.",
      "PF §8",
      "price-and-availability",
    ),
    spec(
      "207 when a product is unknown; its row has the code E and a message.",
      "AF 2.10",
      "price-and-availability",
    ),
    live(
      "A product that the account may not buy has the code E under 200, and null for price and stock.",
      "PF §8",
      "price-and-availability",
    ),
    live("A price that there is not is null, never 0.", "PF §8", "price-and-availability"),
    spec(
      "Stock is told by warehouse, with what is on back order and when more is expected.",
      "PF §8",
      "price-and-availability",
    ),
    guess(
      "A download or a product that the vendor ships is `available` without a number.",
      "PF §8: `totalAvailability` may be absent",
      "price-and-availability",
    ),
    spec(
      "Discounts, quantity prices and special bids are listed when they are asked for.",
      "AF 1",
      "price-and-availability",
    ),
    guess(
      "`customerPrice` is the price for the quantity and the special bid of the request.",
      "nothing is said about it",
      "price-and-availability",
    ),
    guess(
      "A special bid counts while its deal is in force.",
      "PF §12 gives deals an end",
      "documents/deals",
    ),
    guess(
      "`index` counts from 1.",
      "AF 2.10: it is optional and not explained",
      "price-and-availability",
    ),
    guess(
      "A discontinued product has the code W and names the one that replaces it.",
      "PF §8 knows W as a warning",
      "price-and-availability",
    ),
    guess("The currency is that of the account's country.", "PF §8, §14", "price-and-availability"),
    portal(
      "Stock that was ordered is gone from the next answer.",
      "PF §8: stock is what can be had",
      "price-and-availability",
    ),
  ],
};
