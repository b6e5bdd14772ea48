import { NotFoundError } from "./errors.js";
import type { Paging } from "./tables.js";
import type { Answer } from "./transport/exchange.js";
import type { CallOptions } from "./configuration.js";

export interface SearchOptions extends CallOptions {
  /**
   * Stop once as many rows were seen as the answer's `recordsFound` says, which saves the last call.
   * Off by default: the live service changes that number while one reads (seen in US and Chile).
   */
  readonly trustTotals?: boolean | undefined;
}

interface PageControls<Answered, Row> {
  /** The rows of this page, whichever member of the answer holds them. Not enumerable. */
  readonly items: readonly Row[];
  /** Asks for the following page. Resolves to `undefined` when there is none. Not enumerable. */
  next(): Promise<Page<Answered, Row> | undefined>;
}

/** One decoded answer of a search, under the wire's own names, with its rows and the way on. */
export type Page<Answered, Row> = Answered & PageControls<Answered, Row>;

type Params = { readonly [name: string]: unknown };
type AskPage<Answered> = (params: Params) => Promise<Answer<Answered>>;

/**
 * A search: await it for the first page, or iterate over it for every row. Nothing is sent before
 * that, and the first page is asked for once, also when both are done.
 *
 * Iterating asks for one page at a time and ends at an empty page, a 204, a 404, or a page without a
 * row that was not there before. A short page is not the end, and neither is `recordsFound`: the live
 * service returns fewer rows than asked for, and moves that number. `nextPage` is never followed.
 */
export class Search<Answered extends object, Row> implements PromiseLike<Page<Answered, Row>> {
  /** Rows that came a second time and were left out while iterating. */
  duplicates = 0;
  readonly #ask: AskPage<Answered>;
  readonly #paging: Paging;
  readonly #params: Params;
  readonly #trustTotals: boolean;
  #first: Promise<Answer<Page<Answered, Row>>> | undefined;

  constructor(ask: AskPage<Answered>, paging: Paging, params: Params, trustTotals: boolean) {
    this.#ask = ask;
    this.#paging = paging;
    this.#params = params;
    this.#trustTotals = trustTotals;
  }

  /** @returns the first page as `data`, and `response` with status, headers, correlation id, attempts and `raw`. */
  withResponse(): Promise<Answer<Page<Answered, Row>>> {
    this.#first ??= this.#page(firstPageNumber(this.#params[this.#paging.page]), new Map());
    return this.#first;
  }

  then<A = Page<Answered, Row>, B = never>(
    onFulfilled?: ((page: Page<Answered, Row>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected);
  }

  catch<B = never>(
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<Page<Answered, Row> | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page<Answered, Row>> {
    return this.then().finally(onFinally);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    const seen = new Set<string>();
    let read = 0;
    let page: Page<Answered, Row> | undefined = await this;
    while (page) {
      for (const row of page.items) {
        read += 1;
        const name = rowName(row, this.#paging.key);
        if (seen.has(name)) {
          this.duplicates += 1;
          continue;
        }
        seen.add(name);
        yield row;
      }
      const total: unknown = (page as { recordsFound?: unknown }).recordsFound;
      if (this.#trustTotals && typeof total === "number" && read >= total) return;
      page = await page.next();
    }
  }

  /** `known` holds the number of the page on which each row was met first. */
  async #page(number: number, known: Map<string, number>): Promise<Answer<Page<Answered, Row>>> {
    const { page: pageParameter, items: members, key } = this.#paging;
    const { data, response } = await this.#askOrEmpty({ ...this.#params, [pageParameter]: number });
    const items = members.flatMap((member) => {
      const rows = (data as Params)[member];
      return Array.isArray(rows) ? (rows as Row[]) : [];
    });
    let hasNewRow = false;
    for (const row of items) {
      const name = rowName(row, key);
      if (!known.has(name)) known.set(name, number);
      hasNewRow ||= known.get(name) === number;
    }
    const next = async (): Promise<Page<Answered, Row> | undefined> => {
      if (!hasNewRow) return undefined;
      const following = (await this.#page(number + 1, known)).data;
      return following.items.length > 0 ? following : undefined;
    };
    Object.defineProperties(data, { items: { value: items }, next: { value: next } });
    return { data: data as Page<Answered, Row>, response };
  }

  async #askOrEmpty(params: Params): Promise<Answer<Answered>> {
    const nothing = (): Answered => ({ [this.#paging.items[0] as string]: [] }) as Answered;
    try {
      const answer = await this.#ask(params);
      return { data: answer.data ?? nothing(), response: answer.response };
    } catch (error) {
      if (!(error instanceof NotFoundError) || !error.isRecordNotFound) throw error;
      return { data: nothing(), response: error.response };
    }
  }
}

function firstPageNumber(given: unknown): number {
  const number = Number(given ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** What tells a row from the others; all that it holds when its key members are missing. */
function rowName(row: unknown, key: readonly string[]): string {
  const values = key.map((member) => (row as Params | null)?.[member]);
  return JSON.stringify(values.some((value) => value != null) ? values : row);
}
