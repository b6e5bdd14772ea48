import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the stories that come with this package. */
function storyFolder(): string {
  // The sources and what is built of them lie at different depths.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, "stories");
}

/** The names of the stories that come with this package. */
export const shippedStories = (): readonly string[] =>
  readdirSync(storyFolder())
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();

/**
 * The text of a story: of a file, or of one that comes with this package, by its name.
 * @throws RangeError where there is none
 */
export function storyText(nameOrFile: string): { readonly file: string; readonly text: string } {
  const shipped = join(storyFolder(), `${nameOrFile}.yaml`);
  const file = existsSync(nameOrFile) || !existsSync(shipped) ? nameOrFile : shipped;
  if (!existsSync(file))
    throw new RangeError(
      `There is no file ${nameOrFile}, and no story of that name. See: xi-simulator story list`,
    );
  return { file: file === shipped ? `${nameOrFile}.yaml` : file, text: readFileSync(file, "utf8") };
}
