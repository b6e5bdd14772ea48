import type { Sink } from "../io.js";
import { painterFor } from "../output/colour.js";
import type { Explained } from "./explain.js";

/** Tells an error on the error output: two lines for people, or one JSON object. */
export function reportFailure(
  stderr: Sink,
  env: { readonly [name: string]: string | undefined },
  explained: Explained,
  asJson: boolean,
): void {
  if (asJson) {
    stderr.write(`${JSON.stringify({ error: explained })}\n`);
    return;
  }
  const paint = painterFor(stderr, env);
  const { message, next, command, fields } = explained;
  const further = fields.filter((field) => !message.includes(field.message));
  const cause = [message, ...further.map((field) => `${field.path}: ${field.message}`)]
    .join(" ")
    .replace(/\s*\n\s*/g, " ");
  stderr.write(
    `${paint("red", "xi:")} ${cause}\n    ${next}${command === null ? "" : ` Run: ${command}`}\n`,
  );
}
