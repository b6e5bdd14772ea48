import type { Comment } from "./order.js";

/** How long a comment line is, in characters. */
export const commentLength = 35;

/** The comment as the lines that it becomes, numbered from `first` on. */
export function commentLines(text: string, first: number): readonly Comment[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / commentLength) }, (_, place) => ({
    line: first + place,
    text: characters.slice(place * commentLength, (place + 1) * commentLength).join(""),
  }));
}
