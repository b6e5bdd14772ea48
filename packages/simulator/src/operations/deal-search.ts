import type { Handler } from "../http/call.js";
import { dayOf } from "../time/calendar.js";
import type { Deal } from "../rules/deal.js";
import { midnight } from "../rules/moments.js";
import { pageOf, pathOf, type Dialect } from "./document-rows.js";
import { quirk } from "./quirks.js";

const dialect: Dialect = { page: "Page", size: "Size", usual: 25, most: 100 };

/** GET /resellers/v6/deals/search */
export const searchDeals: Handler = (call, workspace) => {
  const paging = pageOf(call, dialect);
  const { found, rows } = workspace.deals.search(
    {
      id: call.query.text("dealId"),
      vendorName: call.query.text("vendor"),
      endUser: call.query.text("endUser"),
      validOn: dayOf(workspace.clock.now()),
    },
    paging.size,
    paging.offset,
  );
  const { number, size } = paging;
  const page = (wanted: number): string =>
    // The published link leads to a path inside the distributor's systems.
    quirk(workspace, "malformed-next-page")
      ? `/bids/v1/special-bidsB2B?Size=${size}&Page=${wanted}`
      : pathOf(call, dialect, wanted, size);
  return {
    status: 200,
    body: {
      recordsFound: found,
      pageSize: size,
      pageNumber: number,
      deals: rows.map(row),
      nextPage: number * size < found ? page(number + 1) : null,
      previousPage: number > 1 ? page(number - 1) : null,
    },
  };
};

const row = (deal: Deal): object => ({
  dealId: deal.id,
  version: String(deal.version),
  endUser: deal.endCustomer.companyName,
  vendor: deal.vendorName,
  dealExpiryDate: midnight(deal.expiresOn),
  links: [
    {
      topic: "Deals",
      // Blanks stay as they are in published links.
      href: `/resellers/v6/deals/${deal.id}?vendorName=${deal.vendorName}`,
      type: "GET",
    },
  ],
});
