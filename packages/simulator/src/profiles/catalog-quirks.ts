import type { Call } from "../http/call.js";
import { notFound, type Answer } from "../http/errors.js";
import { fixedShare, type Row, type Shaping } from "./shaping.js";

/** Most rows of a page, whatever was asked for. */
const pageOf = (countryCode: string): number => (countryCode === "US" ? 25 : 50);

/** Rows up to which the service reads a search. */
const depthOf = ({ query }: Call): number => (query.list("keyword").length > 0 ? 10_000 : 5000);

interface Page {
  readonly recordsFound: number;
  readonly pageSize: number;
  readonly pageNumber: number;
  readonly catalog?: readonly Row[];
  readonly subscriptionCatalog?: readonly Row[];
}

const rowsOf = ({ catalog, subscriptionCatalog }: Page): readonly Row[] =>
  catalog ?? subscriptionCatalog ?? [];

export const catalogShapings: readonly Shaping[] = [
  {
    quirk: "short-pages",
    ask: (call, { account }) => {
      const most = pageOf(account.countryCode);
      const asked = call.query.whole("pageSize") ?? most;
      return asked > most ? { ...call, query: call.query.with("pageSize", String(most)) } : call;
    },
  },
  {
    quirk: "depth-cap",
    answer: (answer, { call }) => {
      const page = answer.body as Page;
      const left = depthOf(call) - (page.pageNumber - 1) * page.pageSize;
      if (answer.status !== 200 || rowsOf(page).length <= left) return answer;
      const rows = rowsOf(page).slice(0, Math.max(left, 0));
      const name = page.catalog ? "catalog" : "subscriptionCatalog";
      return { ...answer, body: { ...page, [name]: rows } };
    },
  },
  {
    // The operation answers with an empty page; what comes of it is the same in every profile but one.
    operations: ["get-reseller-v6-productsearch"],
    answer: (answer, { call, shows }) => {
      const page = answer.body as Page;
      if (answer.status !== 200 || rowsOf(page).length > 0) return answer;
      return page.recordsFound === 0 || shows("not-found-past-end")
        ? notFound(call.errorId, "Record not found")
        : answer;
    },
  },
  {
    quirk: "not-found-past-end",
    beyond: (answer) => {
      const errors = listedErrors(answer);
      if (answer.status !== 404 || !errors) return answer;
      return { ...answer, body: errors.map(({ id, ...rest }) => ({ traceid: id, ...rest })) };
    },
  },
  {
    quirk: "moving-totals",
    answer: (answer) => {
      const page = answer.body as Page;
      if (answer.status !== 200) return answer;
      const { recordsFound, pageNumber } = page;
      const step = Math.max(1, Math.floor(recordsFound / 50));
      const drift = [0, -3, 2, -1, 4][pageNumber % 5] ?? 0;
      return {
        ...answer,
        body: { ...page, recordsFound: Math.max(0, recordsFound + drift * step) },
      };
    },
  },
  {
    quirk: "malformed-next-page",
    answer: (answer) => {
      if (answer.status !== 200) return answer;
      const page = { ...(answer.body as { [name: string]: unknown }) };
      for (const name of ["nextPage", "previousPage"]) {
        const link = page[name];
        if (typeof link === "string") page[name] = link.replace(/[?&](?=pageSize=)/, "");
      }
      return { ...answer, body: page };
    },
  },
  {
    quirk: "bare-not-found",
    beyond: (answer) =>
      answer.status === 404 ? { ...answer, body: { message: "Record not found" } } : answer,
  },
  {
    quirk: "product-under-500",
    beyond: (answer) => {
      const part = (answer.body as Row | undefined)?.["ingramPartNumber"];
      return answer.status === 200 && fixedShare(String(part), 4) === 0
        ? { ...answer, status: 500 }
        : answer;
    },
  },
];

const listedErrors = ({ body }: Answer): readonly Row[] | undefined =>
  (body as { readonly errors?: readonly Row[] } | undefined)?.errors;
