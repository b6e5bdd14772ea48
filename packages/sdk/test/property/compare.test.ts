import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareOrder, type BookedLine } from "../../src/reconcile/compare.js";

/** Few parts, so that one comes on several lines. */
const part = fc.constantFrom("AB12CD", "EF34GH", "6YE881", "VX-1");
const lines = fc.array(fc.record({ part, quantity: fc.integer({ min: 1, max: 999 }) }), {
  minLength: 1,
  maxLength: 8,
});
type Line =
  typeof lines extends fc.Arbitrary<infer Lines extends readonly unknown[]> ? Lines[number] : never;

const request = (wanted: readonly Line[]) => ({
  lines: wanted.map(({ part: ingramPartNumber, quantity }) => ({ ingramPartNumber, quantity })),
});

/** The same goods as the service may write them: split, merged, sorted, in other letters and types. */
const bookings = (wanted: readonly Line[]): fc.Arbitrary<{ lines: BookedLine[] }[]> =>
  fc
    .tuple(
      ...wanted.map((line) =>
        fc
          .tuple(fc.integer({ min: 0, max: line.quantity }), fc.boolean())
          .map(([first, isMerged]) =>
            isMerged || first === 0 || first === line.quantity
              ? [line]
              : [
                  { ...line, quantity: first },
                  { ...line, quantity: line.quantity - first },
                ],
          ),
      ),
    )
    .chain((pieces) => fc.shuffledSubarray(pieces.flat(), { minLength: pieces.flat().length }))
    .chain((all) =>
      fc.tuple(
        ...all.map((line) =>
          fc.record({
            order: fc.nat({ max: 2 }),
            ingramPartNumber: fc.constantFrom(line.part, line.part.toLowerCase(), ` ${line.part} `),
            vendorPartNumber: fc.constantFrom("V-0", null, undefined),
            quantityOrdered: fc.constantFrom(
              line.quantity,
              String(line.quantity),
              line.quantity.toFixed(3),
            ),
          }),
        ),
      ),
    )
    .map((all) =>
      [0, 1, 2].map((number) => ({ lines: all.filter(({ order }) => order === number) })),
    );

describe("an order compared with what was booked", () => {
  it("is as asked, however the service writes, splits, merges and sorts it", () => {
    const pairs = lines.chain((wanted) => fc.tuple(fc.constant(wanted), bookings(wanted)));
    fc.assert(
      fc.property(pairs, ([wanted, orders]) => {
        expect(compareOrder(request(wanted), orders).differences).toEqual([]);
      }),
    );
  });

  it("differs by just the pieces that were taken from it or added to it", () => {
    const pairs = lines.chain((wanted) =>
      fc.tuple(fc.constant(wanted), bookings(wanted), part, fc.integer({ min: 1, max: 50 })),
    );
    fc.assert(
      fc.property(pairs, ([wanted, orders, extra, count]) => {
        const more = { lines: [{ ingramPartNumber: extra, quantityOrdered: count }] };
        const before = wanted
          .filter((line) => line.part === extra)
          .reduce((sum, { quantity }) => sum + quantity, 0);
        const change = { path: "quantity", part: extra };
        expect(compareOrder(request(wanted), [...orders, more]).differences).toEqual([
          { ...change, asked: before || null, booked: before + count },
        ]);
        const asMuch = [...wanted, { part: extra, quantity: count }];
        expect(compareOrder(request(asMuch), orders).differences).toEqual([
          { ...change, asked: before + count, booked: before || null },
        ]);
      }),
    );
  });

  it("is never found the same when it is another part or quantity", () => {
    fc.assert(
      fc.property(lines, lines, (wanted, other) => {
        const sums = (all: readonly Line[]): Record<string, number> => {
          const sum: Record<string, number> = {};
          for (const line of all) sum[line.part] = (sum[line.part] ?? 0) + line.quantity;
          return sum;
        };
        const orders = [
          {
            lines: other.map((line) => ({
              ingramPartNumber: line.part,
              quantityOrdered: line.quantity,
            })),
          },
        ];
        const [mine, theirs] = [sums(wanted), sums(other)];
        const isSame = Object.keys({ ...mine, ...theirs }).every(
          (name) => mine[name] === theirs[name],
        );
        expect(compareOrder(request(wanted), orders).differences.length === 0).toBe(isSame);
      }),
    );
  });
});
