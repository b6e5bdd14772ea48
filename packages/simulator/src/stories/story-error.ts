/** A story that is not in order: it names the file, the line and the field. */
export class StoryError extends Error {
  readonly file: string;
  readonly line: number;
  /** Where in the story, like `when[2].call`. */
  readonly field: string;

  constructor(file: string, line: number, field: string, reason: string) {
    super(`${file}:${line}: ${field === "" ? reason : `${field} ${reason}`}`);
    this.name = "StoryError";
    this.file = file;
    this.line = line;
    this.field = field;
  }
}

export type Place = readonly (string | number)[];

/** What is wrong, before it is known in which line it stands. */
export class Misfit extends Error {
  readonly place: Place;

  constructor(place: Place, reason: string) {
    super(reason);
    this.name = "Misfit";
    this.place = place;
  }
}

/** Like `when[2].place-orders.count`. */
export const fieldOf = (place: Place): string =>
  place.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`,
    "",
  );
