import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../src/errors.js";
import { Search } from "../../src/paging.js";
import type { Answer } from "../../src/transport/exchange.js";
import { apiError } from "../support/errors.js";

interface Row {
  readonly id?: string;
  readonly type?: string;
}
interface Answered {
  readonly recordsFound?: number;
  readonly first?: Row[];
  readonly second?: Row[];
}

const paging = {
  page: "pageNumber",
  size: "pageSize",
  items: ["first", "second"],
  key: ["id", "type"],
};

function searchOver(
  pages: readonly (Answered | undefined | Error)[],
  params: Record<string, unknown> = {},
  trustTotals = false,
): { search: Search<Answered, Row>; asked: unknown[] } {
  const asked: unknown[] = [];
  const search = new Search<Answered, Row>(
    async (page) => {
      asked.push(page["pageNumber"]);
      const answer = pages[Number(page["pageNumber"]) - 1];
      if (answer instanceof Error) throw answer;
      return { data: answer && structuredClone(answer), response: {} } as Answer<Answered>;
    },
    paging,
    params,
    trustTotals,
  );
  return { search, asked };
}

const rows = (...ids: string[]): Row[] => ids.map((id) => ({ id }));

async function idsOf(search: Search<Answered, Row>): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const row of search) ids.push(row.id);
  return ids;
}

describe("a search", () => {
  it("sends nothing until it is awaited or iterated over", () => {
    expect(searchOver([{ first: rows("a") }]).asked).toEqual([]);
  });

  it("asks for the first page once when it is awaited and then iterated over", async () => {
    const { search, asked } = searchOver([{ first: rows("a") }, { first: [] }]);
    await search;
    expect(await idsOf(search)).toEqual(["a"]);
    expect(asked).toEqual([1, 2]);
  });

  it("resolves to the decoded answer, with items and next out of sight", async () => {
    const page = await searchOver([{ recordsFound: 9, first: rows("a") }]).search;
    expect(Object.keys(page)).toEqual(["recordsFound", "first"]);
    expect(page.items).toEqual(rows("a"));
    expect(JSON.stringify(page)).toBe('{"recordsFound":9,"first":[{"id":"a"}]}');
  });

  it("yields the members of a page in the order of the table", async () => {
    const { search } = searchOver([{ second: rows("b"), first: rows("a") }]);
    expect(await idsOf(search)).toEqual(["a", "b"]);
  });

  it("does not take a short page, nor recordsFound, for the end", async () => {
    const { search, asked } = searchOver(
      [
        { recordsFound: 1, first: rows("a", "b") },
        { recordsFound: 1, first: rows("c") },
        { recordsFound: 1, first: [] },
      ],
      { pageSize: 100 },
    );
    expect(await idsOf(search)).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("ends at an empty page, at a 204 and at a 404", async () => {
    const notFound = apiError(NotFoundError, 404, { errors: [{ message: "Record not found" }] });
    for (const end of [{ first: [] }, {}, undefined, notFound]) {
      const { search, asked } = searchOver([{ first: rows("a") }, end, { first: rows("never") }]);
      expect(await idsOf(search)).toEqual(["a"]);
      expect(asked).toEqual([1, 2]);
    }
  });

  it("takes a 404 or a 204 on the first page for an empty page", async () => {
    for (const end of [
      undefined,
      apiError(NotFoundError, 404, [{ message: "Record not found" }]),
    ]) {
      const page = await searchOver([end]).search;
      expect(page.items).toEqual([]);
      expect(page).toEqual({ first: [] });
      expect(await page.next()).toBeUndefined();
    }
  });

  it("does not take a gateway's 404 for an empty page", async () => {
    const gateway = apiError(NotFoundError, 404, {
      fault: { faultstring: "Unable to identify proxy" },
    });
    await expect(searchOver([gateway]).search).rejects.toBe(gateway);
  });

  it("ends at a page that holds no new row", async () => {
    const { search, asked } = searchOver([
      { first: rows("a", "b") },
      { first: rows("b", "a") },
      { first: rows("never") },
    ]);
    expect(await idsOf(search)).toEqual(["a", "b"]);
    expect(asked).toEqual([1, 2]);
  });

  it("leaves out rows that came before, and counts them", async () => {
    const { search } = searchOver([{ first: rows("a", "b") }, { first: rows("b", "c", "c") }, {}]);
    expect(await idsOf(search)).toEqual(["a", "b", "c"]);
    expect(search.duplicates).toBe(2);
  });

  it("tells rows apart by all members of the key", async () => {
    const { search } = searchOver([
      {
        first: [
          { id: "7", type: "invoice" },
          { id: "7", type: "credit" },
        ],
      },
    ]);
    expect(await idsOf(search)).toEqual(["7", "7"]);
  });

  it("tells rows without key members apart by all they hold", async () => {
    const { search } = searchOver([
      { first: [{ note: 1 } as Row, { note: 2 } as Row, { note: 1 } as Row] },
    ]);
    expect((await idsOf(search)).length).toBe(2);
    expect(search.duplicates).toBe(1);
  });

  it("saves the last call when totals are trusted", async () => {
    const { search, asked } = searchOver(
      [
        { recordsFound: 3, first: rows("a", "b") },
        { recordsFound: 3, first: rows("c") },
      ],
      {},
      true,
    );
    expect(await idsOf(search)).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([1, 2]);
  });

  it("starts at the page that the caller names", async () => {
    const { search, asked } = searchOver([{}, {}, { first: rows("c") }], { pageNumber: 3 });
    expect(await idsOf(search)).toEqual(["c"]);
    expect(asked).toEqual([3, 4]);
  });

  it("goes on page by page with next, and from the same page twice", async () => {
    const { search } = searchOver([{ first: rows("a") }, { first: rows("b") }, {}]);
    const first = await search;
    const second = await first.next();
    expect(second?.items).toEqual(rows("b"));
    expect((await first.next())?.items).toEqual(rows("b"));
    expect(await second?.next()).toBeUndefined();
  });

  it("hands other errors to whoever awaits or iterates", async () => {
    const failure = new Error("reset");
    await expect(idsOf(searchOver([{ first: rows("a") }, failure]).search)).rejects.toBe(failure);
  });
});
