import type { Row, Shaping } from "./shaping.js";

/** The searches that were seen to repeat rows, and the member that holds them. */
const lists: { readonly [operationId: string]: string } = {
  "get-reseller-v6-productsearch": "catalog",
  "get-resellers-v6-invoicesearch": "invoices",
};

export const listShapings: readonly Shaping[] = [
  {
    quirk: "repeated-rows",
    answer: (answer, { call, again }) => {
      const member = lists[call.operation.id] ?? "";
      const page = answer.body as Row | undefined;
      const rows = page?.[member];
      const number = call.query.whole("pageNumber") ?? 1;
      if (answer.status !== 200 || !Array.isArray(rows) || rows.length === 0 || number < 2)
        return answer;
      const before = again({ ...call, query: call.query.with("pageNumber", String(number - 1)) });
      const last: unknown = ((before.body as Row | undefined)?.[member] as readonly unknown[])?.at(
        -1,
      );
      return { ...answer, body: { ...page, [member]: [last, ...(rows as unknown[])] } };
    },
  },
  {
    quirk: "rows-of-wrong-shape",
    beyond: (answer) => {
      if (answer.status >= 300) return answer;
      const { body } = answer;
      if (Array.isArray(body)) return { ...answer, body: [...(body as unknown[]), odd] };
      const found = Object.entries((body ?? {}) as Row).find(([, member]) => Array.isArray(member));
      if (!found) return answer;
      const [name, rows] = found;
      return { ...answer, body: { ...(body as Row), [name]: [...(rows as unknown[]), odd] } };
    },
  },
];

const odd = "a row that is only text";
