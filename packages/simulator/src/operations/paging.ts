import type { Call } from "../http/call.js";
import { Refusal, validationFailed } from "../http/errors.js";

const largestPage = 100;

export interface Paging {
  readonly number: number;
  readonly size: number;
  readonly offset: number;
}

/** The page that a call asks for. A size above 100 counts as 100. */
export function pagingOf(call: Call): Paging {
  const { query } = call;
  const number = query.whole("pageNumber") ?? 1;
  const asked = query.whole("pageSize") ?? 25;
  const problems = Object.entries({ pageNumber: number, pageSize: asked })
    .filter(([, value]) => value < 1)
    .map(([field, value]) => ({ field, value, message: `${field} begins at 1` }));
  if (problems.length > 0) throw new Refusal(validationFailed(call.errorId, problems));
  const size = Math.min(asked, largestPage);
  return { number, size, offset: (number - 1) * size };
}

/** Links to the pages beside this one, as far as there are any. */
export function pageLinks(
  { pathname, query }: Call,
  { number, size }: Paging,
  found: number,
): { nextPage?: string; previousPage?: string } {
  const link = (page: number): string => {
    const parameters = query.others(["pageNumber", "pageSize"]);
    parameters.set("pageSize", String(size));
    parameters.set("pageNumber", String(page));
    return `${pathname}?${parameters.toString()}`;
  };
  return {
    ...(number * size < found && { nextPage: link(number + 1) }),
    ...(number > 1 && { previousPage: link(number - 1) }),
  };
}
