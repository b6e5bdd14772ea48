import { open, readFile, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { PriceFileError } from "../error.js";

/** A file that grows under another name until it is whole. */
export class PartFile {
  readonly path: string;
  readonly #handle: FileHandle;
  #text: string[] = [];
  #bytes: number;

  private constructor(path: string, handle: FileHandle, bytes: number) {
    this.path = path;
    this.#handle = handle;
    this.#bytes = bytes;
  }

  /** @param bytes how much of an earlier part stands; what is behind it is cut off. */
  static async open(path: string, bytes: number): Promise<PartFile> {
    if (bytes > 0 && (await sizeOf(partOf(path))) < bytes) {
      throw new PriceFileError(
        "CHECKPOINT_UNREADABLE",
        `${partOf(path)} lacks results that the checkpoint stands for. Give restart: true to begin anew.`,
      );
    }
    const handle = await open(partOf(path), bytes > 0 ? "r+" : "w");
    await handle.truncate(bytes);
    return new PartFile(path, handle, bytes);
  }

  /** Where the part ends once all that was added is written. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether nothing was ever added. */
  get isEmpty(): boolean {
    return this.#bytes === 0 && this.#text.length === 0;
  }

  add(text: string): void {
    if (text !== "") this.#text.push(text);
  }

  /** Writes what was added since, down to the disk. */
  async write(): Promise<void> {
    const data = Buffer.from(this.#text.join(""));
    this.#text = [];
    if (data.length === 0) return;
    for (let at = 0; at < data.length;) {
      const { bytesWritten } = await this.#handle.write(data, at, data.length - at, this.#bytes);
      at += bytesWritten;
      this.#bytes += bytesWritten;
    }
    await this.#handle.datasync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

export const partOf = (path: string): string => `${path}.part`;

/** Puts a whole file in the place of the one before, in one step. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const handle = await open(partOf(path), "w");
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await publish(path);
}

/** Gives a part its name, in one step. Once more does no harm. */
export async function publish(path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(partOf(path), path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") return;
      // Windows refuses while another program has the file open, a virus scanner for a moment.
      if (!/^(?:EPERM|EACCES|EBUSY)$/.test(code ?? "")) throw error;
      if (attempt === 5) {
        throw new PriceFileError(
          "OUTPUT_IN_USE",
          `${path} cannot be replaced (${code}). Close it in other programs and run the job again; nothing is asked twice.`,
          { cause: error },
        );
      }
      await wait(50 * 2 ** attempt);
    }
  }
}

export const remove = (path: string): Promise<void> => rm(path, { force: true });

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}

/** @returns nothing when there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
