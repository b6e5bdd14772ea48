import stringWidth from "fast-string-width";

export interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly right: boolean;
}

interface Fitted {
  readonly lines: readonly string[];
  /** Titles of the columns that found no place. */
  readonly hidden: readonly string[];
}

const NARROWEST = 12;
const GAP = 2;

/**
 * Sets columns beside each other within a width: the widest give way first, down to twelve characters,
 * then the last columns are left out. The first line holds the titles.
 */
export function layOut(columns: readonly Column[], width: number): Fitted {
  const shown = [...columns];
  const hidden: string[] = [];
  const least = (): number =>
    shown.reduce((sum, column) => sum + Math.min(natural(column), NARROWEST) + GAP, -GAP);
  while (shown.length > 1 && least() > width) hidden.unshift(shown.pop()?.title ?? "");
  const widths = shown.map(natural);
  const total = (): number => widths.reduce((sum, each) => sum + each + GAP, -GAP);
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    const now = widths[widest] ?? 0;
    if (now <= 1) break;
    widths[widest] = now - 1;
  }
  const count = shown[0]?.cells.length ?? 0;
  const lines: string[] = [];
  for (let row = -1; row < count; row++) {
    const cells = shown.map(({ title, cells: texts, right }, at) =>
      fit(row < 0 ? title : (texts[row] ?? ""), widths[at] ?? 0, right),
    );
    lines.push(cells.join(" ".repeat(GAP)).trimEnd());
  }
  return { lines, hidden };
}

const natural = ({ title, cells }: Column): number =>
  cells.reduce((most, cell) => Math.max(most, stringWidth(cell)), stringWidth(title));

/** A text in exactly this width, its end cut off where it is longer. */
function fit(text: string, width: number, right: boolean): string {
  let cut = text;
  if (stringWidth(cut) > width) {
    const characters = [...text];
    while (characters.length > 0 && stringWidth(characters.join("")) > width - 1) characters.pop();
    cut = `${characters.join("")}…`;
  }
  const fill = " ".repeat(Math.max(0, width - stringWidth(cut)));
  return right ? fill + cut : cut + fill;
}
