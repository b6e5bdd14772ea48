import { describe, expect, it } from "vitest";
import type { QuirkName } from "../../src/index.js";
import { connect, start, type Caller, type Reply } from "../support.js";

const search = "/resellers/v6/catalog";
const details = `${search}/details`;

const partsOf = ({ body }: Reply): string[] =>
  body.catalog.map((row: { ingramPartNumber: string }) => row.ingramPartNumber);

/** A simulator that does as described, but for one quirk. */
async function withQuirk(
  name: QuirkName,
  work: (caller: Caller, everyPart: string[]) => Promise<void>,
  products = 230,
): Promise<void> {
  await using sim = await start({ products, profile: "spec", quirks: { [name]: true } });
  await work(
    await connect(sim),
    [...sim.products()].map((one) => one.ingramPartNumber),
  );
}

async function everyPage(caller: Caller, query: string): Promise<Reply[]> {
  const pages: Reply[] = [];
  for (let number = 1; number < 500; number++) {
    const page = await caller.get(`${search}?${query}&pageNumber=${number}`);
    if (page.status !== 200 || page.body.catalog.length === 0) break;
    pages.push(page);
  }
  return pages;
}

describe("a catalog as it is described", () => {
  it("ends with an empty page, and says in the documented way that nothing matches", async () => {
    await using sim = await start({ products: 60, profile: "spec" });
    const caller = await connect(sim);
    const past = await caller.get(`${search}?pageNumber=4`);
    expect(past.status).toBe(200);
    expect(past.body).toMatchObject({ recordsFound: 60, catalog: [] });
    const nothing = await caller.get(`${search}?keyword=ZZZZZZ`);
    expect(nothing.status).toBe(404);
    expect(nothing.body.errors[0].message).toBe("Record not found");
  });

  it("lists the errors of an unknown product", async () => {
    await using sim = await start({ products: 60, profile: "spec" });
    const { status, body } = await (await connect(sim)).get(`${details}/ZZ0001`);
    expect(status).toBe(404);
    expect(body.errors[0].message).toBe("No Records Found");
  });
});

describe("short-pages", () => {
  it("gives 25 rows of the 100 that were asked for, and loses none to who goes on by number", async () => {
    await withQuirk("short-pages", async (caller, everyPart) => {
      const pages = await everyPage(caller, "pageSize=100");
      expect(pages[0]?.body).toMatchObject({ pageSize: 25, recordsFound: 230 });
      expect(pages.map((page) => partsOf(page).length)).toEqual([...Array(9).fill(25), 5]);
      expect(pages.flatMap(partsOf)).toEqual(everyPart);
    });
  });

  it("leaves smaller pages alone", async () => {
    await withQuirk("short-pages", async (caller) => {
      expect(partsOf(await caller.get(`${search}?pageSize=7`))).toHaveLength(7);
    });
  });
});

describe("depth-cap", () => {
  it("ends after 5,000 rows, and after 10,000 where a keyword was given", async () => {
    await withQuirk(
      "depth-cap",
      async (caller) => {
        const lengthOf = async (query: string): Promise<number> =>
          partsOf(await caller.get(`${search}?pageSize=100&${query}`)).length;
        expect(await lengthOf("pageNumber=50")).toBe(100);
        expect(await lengthOf("pageNumber=51")).toBe(0);
        const keyword = "keyword=2";
        const found = (await caller.get(`${search}?${keyword}`)).body.recordsFound;
        expect(found).toBeGreaterThan(5100);
        expect(await lengthOf(`${keyword}&pageNumber=51`)).toBe(100);
      },
      5400,
    );
  });
});

describe("moving-totals", () => {
  it("gives each page another number, and the same page the same", async () => {
    await withQuirk("moving-totals", async (caller) => {
      const totals = (await everyPage(caller, "pageSize=50")).map(({ body }) => body.recordsFound);
      expect(new Set(totals).size).toBeGreaterThan(2);
      expect(Math.min(...totals)).toBeLessThan(230);
      const again = (await everyPage(caller, "pageSize=50")).map(({ body }) => body.recordsFound);
      expect(again).toEqual(totals);
    });
  });
});

describe("repeated-rows", () => {
  it("begins a page with the last row of the page before, and keeps all of its own", async () => {
    await withQuirk("repeated-rows", async (caller, everyPart) => {
      const pages = (await everyPage(caller, "pageSize=50")).map(partsOf);
      expect(pages[1]).toHaveLength(51);
      expect(pages[1]?.[0]).toBe(pages[0]?.at(-1));
      expect([...new Set(pages.flat())]).toEqual(everyPart);
    });
  });
});

describe("malformed-next-page", () => {
  it("drops what stands before the size", async () => {
    await withQuirk("malformed-next-page", async (caller) => {
      const { body } = await caller.get(`${search}?keyword=a&pageSize=25&pageNumber=2`);
      expect(body.nextPage).toBe("/resellers/v6/catalog?keyword=apageSize=25&pageNumber=3");
      expect(body.previousPage).toBe("/resellers/v6/catalog?keyword=apageSize=25&pageNumber=1");
    });
  });
});

describe("product-under-500", () => {
  it("sends some products whole under the status 500, always the same ones", async () => {
    await withQuirk("product-under-500", async (caller, everyPart) => {
      const statuses = async (): Promise<number[]> => {
        const found: number[] = [];
        for (const part of everyPart.slice(0, 60)) {
          const { status, body } = await caller.get(`${details}/${part}`);
          expect(body.ingramPartNumber).toBe(part);
          found.push(status);
        }
        return found;
      };
      const first = await statuses();
      expect(first.filter((status) => status === 500).length).toBeGreaterThan(8);
      expect(first.filter((status) => status === 200).length).toBeGreaterThan(30);
      expect(await statuses()).toEqual(first);
    });
  });
});
