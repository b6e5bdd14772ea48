import type { Document, LineCounter } from "yaml";
import { checkStory } from "./checks.js";
import type { Story } from "./story.js";
import { fieldOf, Misfit, StoryError, type Place } from "./story-error.js";

/**
 * Reads a story.
 * @param file its name, for errors
 * @throws StoryError that names line and field
 */
export async function readStory(text: string, file = "story"): Promise<Story> {
  // Loaded here, so that whoever runs no story does not wait for it.
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const { line } = lines.linePos(problem.pos[0]);
    throw new StoryError(file, line, "", problem.message.split("\n", 1)[0] ?? "It is not YAML.");
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  try {
    checkStory(value, []);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const field = fieldOf(error.place);
    const reason = field === "" ? `The story ${error.message}` : error.message;
    throw new StoryError(file, lineOf(error.place, document, lines), field, reason);
  }
  return value as Story;
}

/** The line of a value, or of the nearest one around it that the file has. */
function lineOf(place: Place, document: Document, lines: LineCounter): number {
  for (let depth = place.length; depth > 0; depth--) {
    const node = document.getIn(place.slice(0, depth), true) as
      { readonly range?: readonly number[] | null } | undefined;
    const [start] = node?.range ?? [];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}
