import { sharedContract } from "../contract/shared.js";
import type { Operation } from "../contract/operations.js";
import { nearestTo } from "./nearest.js";

/** Letter case and the marks between words are no matter when a name is looked up. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z\d]/g, "");

/**
 * The operation that a name stands for: its id, its method in the API's documentation with or without
 * the class, or its path with or without the HTTP method.
 */
export function findOperation(name: string): Operation | undefined {
  const { operations } = sharedContract();
  const wanted = plain(name);
  const byName = name.includes("/")
    ? undefined
    : operations.find(({ id, docsName: [className, method] }) =>
        [id, method, className + method].some((one) => plain(one) === wanted),
      );
  if (byName) return byName;
  const { method, path } = callOf(name);
  const [nearest] = nearestTo(method ?? "", path, operations);
  return path.startsWith("/") &&
    nearest &&
    samePath(path, nearest.path) &&
    (method === undefined || method === nearest.method)
    ? nearest
    : undefined;
}

/** Ids of operations that a name may have meant. */
export function namesNear(name: string): readonly string[] {
  const { operations } = sharedContract();
  const { method = "", path } = callOf(name);
  if (path.startsWith("/")) return nearestTo(method, path, operations).map(({ id }) => id);
  const words = (name.match(/[A-Za-z][a-z]{3,}/g) ?? []).map((word) => word.toLowerCase());
  return operations
    .filter(({ id, docsName }) =>
      words.some((word) => `${id} ${docsName.join(" ")}`.toLowerCase().includes(word)),
    )
    .map(({ id }) => id);
}

function callOf(name: string): { readonly method?: string; readonly path: string } {
  const [, method, path] = /^(?:([a-z]+)\s+)?(\S+)$/i.exec(name.trim()) ?? [];
  return { ...(method !== undefined && { method: method.toUpperCase() }), path: path ?? "" };
}

function samePath(given: string, wanted: string): boolean {
  const pattern = wanted.replaceAll(/[.]/g, "\\.").replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^(/sandbox)?${pattern}$`, "i").test(given);
}
