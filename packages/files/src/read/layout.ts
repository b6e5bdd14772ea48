const CANDIDATES = [",", ";", "\t", "|"] as const;
const LINES_LOOKED_AT = 20;

export interface Layout {
  readonly delimiter: string;
  /** Characters at the beginning that only tell the delimiter to Excel. */
  readonly skip: number;
}

/**
 * Finds the delimiter of a CSV file: `sep=` in its first line, else the character that most of the
 * first lines hold as often as the first one does, quoted text left out.
 */
export function detectLayout(sample: string): Layout {
  const told = /^sep=(.)\r?\n/i.exec(sample);
  if (told?.[1]) return { delimiter: told[1], skip: told[0].length };
  const lines = firstLines(sample);
  let best = { delimiter: ",", agreeing: 0, count: 0 };
  for (const delimiter of CANDIDATES) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const count = counts[0] ?? 0;
    const agreeing = count > 0 ? counts.filter((other) => other === count).length : 0;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && count > best.count)) {
      best = { delimiter, agreeing, count };
    }
  }
  return { delimiter: best.delimiter, skip: 0 };
}

/** The first lines that hold something, without what stands in quotes. */
function firstLines(sample: string): string[] {
  const bare = sample.replaceAll(/"(?:[^"]|"")*"/g, "");
  const lines = bare.split(/\r\n|\n|\r/).slice(0, 10 * LINES_LOOKED_AT);
  return lines.filter((line) => /\S/.test(line)).slice(0, LINES_LOOKED_AT);
}
