import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { onTestFinished } from "vitest";

export interface Folder {
  at(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  text(name: string): Promise<string>;
  /** The rows of a CSV or TSV file, by the names of their columns. */
  rows(name: string): Promise<Record<string, string>[]>;
  names(): Promise<string[]>;
}

/** A folder of its own for one test. */
export async function openFolder(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), "xi-files-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  const text = (name: string): Promise<string> => readFile(at(name), "utf8");
  return {
    at,
    text,
    write: async (name, content) => {
      await writeFile(at(name), content);
      return at(name);
    },
    rows: async (name) =>
      parse(await text(name), {
        columns: true,
        delimiter: name.endsWith(".tsv") ? "\t" : ",",
      }),
    names: async () => (await readdir(folder)).sort(),
  };
}
