import { readFile } from "node:fs/promises";
import { Failure } from "../failure/failure.js";
import type { Io } from "../io.js";
import { readAll } from "./stdin.js";

/** Text from a file, or from the standard input for `-`. @throws Failure when it cannot be read */
export async function readText(path: string, { stdin }: Pick<Io, "stdin">): Promise<string> {
  if (path === "-") return readAll(stdin);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw wrong(
      `The file ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`,
      "Give the path of a file that is there, or - for the standard input.",
    );
  }
}

/** A JSON object from a file or the standard input. @throws Failure when it holds something else */
export async function readJsonInput(path: string, io: Pick<Io, "stdin">): Promise<object> {
  const text = await readText(path, io);
  const place = path === "-" ? "The standard input" : `The file ${path}`;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw wrong(`${place} is not JSON: ${(error as Error).message}.`, "Correct it.");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw wrong(`${place} holds no JSON object.`, 'Give one, as in {"lines":[]}.');
}

const wrong = (message: string, next: string): Failure =>
  new Failure(message, { code: "INPUT", exit: 2, next });
