import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadsheetProblem } from "../src/read/cell.js";
import { mapColumns } from "../src/read/header.js";
import { readRecords } from "../src/read/records.js";
import { openText, type TextEncoding } from "../src/read/text.js";
import { NumberByKey } from "../src/seen.js";
import { hasFallen } from "../src/job/alarm.js";

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cellsOf(bytes: Uint8Array, size: number): Promise<(readonly string[])[]> {
  const { chunks } = await openText(pieces(bytes, size));
  const { rows } = await readRecords(chunks, "csv");
  const found: (readonly string[])[] = [];
  for await (const { cells } of rows) found.push(cells);
  return found;
}

/** In windows-1252 these letters have one byte each, which is not valid UTF-8 before a blank. */
const bytesOf = (text: string, encoding: TextEncoding): Uint8Array => {
  switch (encoding) {
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "windows-1252":
      return Buffer.from(text, "latin1");
    default:
      return Buffer.from(text);
  }
};

describe("reading a table", () => {
  it("gives the cells that were written, in every encoding, with every delimiter, however it is cut", async () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom("a", "Z", "0", " ", "é", "ü", '"', ",", ";", "\n"),
        maxLength: 8,
      }),
    );
    const table = fc.array(fc.tuple(fc.stringMatching(/^[A-Z0-9]{3,8}$/), cell, cell), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom<TextEncoding>("utf-8", "utf-16le", "utf-16be", "windows-1252"),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 300 }),
        async (rows, encoding, delimiter, lineEnd, size) => {
          // A letter of the encoding stands before a blank, so that it can be told from UTF-8.
          const all = [["sku", "é note", "shelf"], ...rows];
          const text = stringify(all, { delimiter, record_delimiter: lineEnd });
          expect(await cellsOf(bytesOf(text, encoding), size)).toEqual(all);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the names of columns", () => {
  it.each([
    ["SKU", "ingramPartNumber"],
    ["Ingram Part #", "ingramPartNumber"],
    ["IngramPartNumber", "ingramPartNumber"],
    ["Part No.", "ingramPartNumber"],
    ["part_number", "ingramPartNumber"],
    ["Número de parte", "ingramPartNumber"],
    ["Vendor Part Number", "vendorPartNumber"],
    ["MPN", "vendorPartNumber"],
    ["Mfr. Part No", "vendorPartNumber"],
    ["UPC Code", "upc"],
    ["EAN-13", "upc"],
    ["customer part", "customerPartNumber"],
    ["Plan ID", "planID"],
    ["Qty.", "quantityRequested"],
    ["Description", null],
    ["Price", null],
    ["", null],
  ])("%j is %s", (column, meaning) => {
    expect(mapColumns([column])).toEqual([{ column, meaning }]);
  });

  it("give the first of two columns that mean the same, unless the caller says otherwise", () => {
    const names = ["SKU", "Part Number"];
    expect(mapColumns(names).map(({ meaning }) => meaning)).toEqual(["ingramPartNumber", null]);
    expect(
      mapColumns(names, { "Part Number": "ingramPartNumber" }).map(({ meaning }) => meaning),
    ).toEqual([null, "ingramPartNumber"]);
  });
});

describe("what a spreadsheet does", () => {
  it.each([
    "6YE881",
    "5E1234",
    "1E12",
    "12-3",
    "1-2-3",
    "MAR",
    "00123",
    "A.0",
    "E+12",
    "-12",
    "NB-14-512",
  ])("is not suspected in %s", (text) => {
    expect(spreadsheetProblem(text, "ingramPartNumber")).toBeUndefined();
  });

  it("is not suspected in bar codes that are whole", () => {
    for (const text of ["036000291452", "36000291453", "4006381333931", "96385074"])
      expect(spreadsheetProblem(text, "upc")).toBeUndefined();
  });
});

describe("numbers by key", () => {
  it("are those of a map", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat())), (entries) => {
        const [ours, map] = [new NumberByKey(), new Map<string, number>()];
        for (const [key, number] of entries) {
          ours.set(key, number);
          map.set(key, number);
        }
        expect(ours.size).toBe(map.size);
        for (const [key] of entries) expect(ours.get(key)).toBe(map.get(key));
        expect(ours.get("never set, whatever it is")).toBeUndefined();
      }),
    );
  });

  it("are kept apart for a hundred thousand part numbers that are alike", () => {
    const ours = new NumberByKey();
    for (let n = 0; n < 100_000; n += 1) {
      const key = `ingramPartNumber P${n} `;
      expect(ours.get(key)).toBeUndefined();
      ours.set(key, n);
    }
    expect(ours.size).toBe(100_000);
  });
});

describe("a price that has fallen", () => {
  it.each([
    ["100", "70", 30, false],
    ["100", "69.99", 30, true],
    ["0.3", "0.21", 30, false],
    ["0.3", "0.2099999", 30, true],
    ["100", "130", 30, false],
  ])("from %s to %s by more than %d percent: %s", (earlier, now, percent, fallen) => {
    expect(hasFallen(earlier, now, percent)).toBe(fallen);
  });
});
