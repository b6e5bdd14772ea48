import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { priceFile, type PriceFileError, type PriceFileSummary } from "../src/index.js";
import { fakeApi } from "./support/fake-api.js";
import { openFolder } from "./support/folder.js";

const ugly = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/ugly/${name}`, import.meta.url));

interface Told {
  readonly summary: PriceFileSummary;
  readonly asked: string[];
  readonly failed: Record<string, string>[];
}

async function told(input: string | AsyncIterable<Uint8Array>): Promise<Told> {
  const folder = await openFolder();
  const { xi, asked } = fakeApi();
  const output = folder.at("out.csv");
  const summary = await priceFile({ xi, input, output });
  const { files } = summary;
  const failed = files.failed?.endsWith(".csv") ? await folder.rows(basename(files.failed)) : [];
  return { summary, asked: asked.flat(), failed };
}

const meanings = ({ input }: PriceFileSummary): Record<string, string | null> =>
  Object.fromEntries(input.columns.map(({ column, meaning }) => [column, meaning]));

describe("an ugly list", () => {
  it("with a byte order mark and semicolons is read, and its columns are known", async () => {
    const { summary, asked } = await told(ugly("bom-semicolon.csv"));
    expect(summary.input).toMatchObject({ encoding: "utf-8", delimiter: ";", hasHeader: true });
    expect(meanings(summary)).toEqual({
      Artikelnummer: "ingramPartNumber",
      Menge: "quantityRequested",
      Bezeichnung: null,
    });
    expect(asked).toEqual(["6YE881", "DF4128", "4A0036"]);
  });

  it("in Latin-1 keeps its letters", async () => {
    const { summary, failed } = await told(ugly("latin-1.csv"));
    expect(summary.input.encoding).toBe("windows-1252");
    expect(failed).toMatchObject([
      { Código: "ZZ0001", Descripción: "Teclado español – «ñ»", Ubicación: "Cádiz" },
    ]);
  });

  it("in UTF-16, as Excel saves text, is read", async () => {
    const { summary, asked } = await told(ugly("utf-16.tsv"));
    expect(summary.input).toMatchObject({ encoding: "utf-16le", format: "tsv" });
    expect(asked).toEqual(["6YE881", "NB-UNKNOWN-1", "DF4128"]);
  });

  it("with line ends in quotes is read row by row", async () => {
    const { summary, asked } = await told(ugly("quoted-newline.csv"));
    expect(summary.rows).toBe(3);
    expect(asked).toEqual(["6YE881", "DF4128", "4A0036"]);
  });

  it("with blank and repeated rows is asked once for each product", async () => {
    const { summary, asked } = await told(ugly("blank-rows.csv"));
    expect(asked).toEqual(["6YE881", "DF4128", "6YE881"]);
    expect(summary).toMatchObject({
      rows: 12,
      blank: 6,
      duplicates: {
        count: 2,
        examples: [
          { row: 5, firstRow: 2 },
          { row: 8, firstRow: 2 },
        ],
      },
      byStatus: { ok: 5, "not-attempted": 1 },
    });
  });

  it("that a spreadsheet has eaten names each row that it spoilt, and does not ask for it", async () => {
    const { summary, asked, failed } = await told(ugly("spreadsheet.csv"));
    expect(asked).toEqual(["123512", "6YE881", "7712"]);
    expect(summary.unusable.byCode).toEqual({
      SPREADSHEET_NUMBER: 4,
      SPREADSHEET_DATE: 2,
      SPREADSHEET_ERROR: 1,
      LEADING_ZEROS_LOST: 1,
    });
    expect(failed.at(-1)).toMatchObject({ UPC: "36000291452", xi_code: "LEADING_ZEROS_LOST" });
    expect(failed.at(-1)?.["xi_reason"]).toContain("036000291452");
  });

  it("whose first line tells Excel its delimiter is read by it", async () => {
    const { summary, asked } = await told(ugly("sep-line.csv"));
    expect(summary.input.delimiter).toBe(";");
    expect(asked).toEqual(["6YE881", "DF4128"]);
  });

  it("without a header is a list of part numbers", async () => {
    const { summary, asked } = await told(ugly("no-header.csv"));
    expect(summary.input.hasHeader).toBe(false);
    expect(asked).toEqual(["6YE881", "DF4128", "4A0036"]);
  });

  it("of JSON lines goes on behind a line that is broken", async () => {
    const { summary, asked } = await told(ugly("mixed.ndjson"));
    expect(asked).toEqual(["6YE881", "DF4128", "NB-UNKNOWN-1", "1A8249"]);
    expect(summary).toMatchObject({
      blank: 1,
      unusable: { byCode: { UNREADABLE_LINE: 1, NO_IDENTIFIER: 1 } },
    });
  });

  it("with formulas hands none of them on", async () => {
    const { failed } = await told(ugly("formulas.csv"));
    expect(failed.map(({ description }) => description)).toEqual([
      "'+1 free",
      "'-50%",
      "'@SUM(A1)",
    ]);
  });

  it.each(["bom-semicolon.csv", "latin-1.csv", "blank-rows.csv", "spreadsheet.csv"])(
    "reads the same from a stream of single bytes: %s",
    async (name) => {
      const bytes = await readFile(ugly(name));
      async function* stream(): AsyncGenerator<Uint8Array> {
        for (const byte of bytes) yield Uint8Array.of(byte);
      }
      const [fromFile, fromStream] = [await told(ugly(name)), await told(stream())];
      expect(fromStream.asked).toEqual(fromFile.asked);
      expect(fromStream.failed).toEqual(fromFile.failed);
      expect(fromStream.summary.input).toEqual(fromFile.summary.input);
    },
  );
});

describe("a list that cannot be read", () => {
  const error = async (
    content: string | Uint8Array,
    name = "list.csv",
  ): Promise<PriceFileError> => {
    const folder = await openFolder();
    const input = await folder.write(name, content);
    const job = priceFile({ xi: fakeApi().xi, input, output: folder.at("out.csv") });
    return job.then(
      () => expect.fail("The job was expected to fail."),
      (reason: unknown) => reason as PriceFileError,
    );
  };

  it("says which columns there are when none names a product", async () => {
    const found = await error("Colour,Size\nred,4\n");
    expect(found).toMatchObject({ code: "NO_IDENTIFIER_COLUMN" });
    expect(found.message).toContain('"Colour", "Size"');
  });

  it("names the row of a quotation mark that is left open", async () => {
    const found = await error('sku,note\nP1,fine\nP2,"open\nP3,x\n');
    expect(found).toMatchObject({ code: "INPUT_UNREADABLE" });
    expect(found.message).toContain("Row 3, the header counted,");
  });

  it("is read by the meanings that are given for its columns", async () => {
    const folder = await openFolder();
    const input = await folder.write("list.csv", "Colour,SKU\nP1,P2\n");
    const api = fakeApi();
    const columns = { Colour: "ingramPartNumber" } as const;
    await priceFile({ xi: api.xi, input, output: folder.at("out.csv"), columns });
    expect(api.asked).toEqual([["P1"]]);
  });
});
