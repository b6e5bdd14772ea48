/** Files that are made from the contract: which of them are stale, and writing those. */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/**
 * @param {string} base folder that all paths start from
 * @param {Map<string, string>} files text by path
 * @param {string[]} folders folders that hold nothing else
 * @returns {Promise<{path: string, text?: string}[]>} files whose text on disk is another one, and
 *   files that are not made any more, which come without a text
 */
export async function staleFiles(base, files, folders) {
  const stale = [];
  for (const [path, text] of files)
    if ((await readFile(join(base, path), "utf8").catch(() => undefined)) !== text)
      stale.push({ path, text });
  for (const folder of folders)
    for (const path of await filesUnder(base, folder)) if (!files.has(path)) stale.push({ path });
  return stale;
}

async function filesUnder(base, folder) {
  const entries = await readdir(join(base, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

export async function bringUpToDate(base, stale) {
  for (const { path, text } of stale) {
    const file = join(base, path);
    if (text === undefined) {
      await rm(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
