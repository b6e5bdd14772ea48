/** Reads the pages of the documentation: their code blocks, links and headings. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Block {
  /** Path of the page from the root of the repository, and the line of the block's first code line. */
  readonly page: string;
  readonly line: number;
  readonly code: string;
  /** Set when the block asks not to be checked: the reason, which may be empty. */
  readonly unchecked?: string;
}

export interface Link {
  readonly line: number;
  readonly target: string;
}

/** Every page that people read on its own, as paths from the root of the repository. */
export function pages(): string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`);
  return [
    "README.md",
    "CONTRIBUTING.md",
    "contract/CORRECTIONS.md",
    ...under("docs"),
    ...packages.filter(exists),
  ];
}

export function read(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** The `ts` blocks of a page. "```ts no-check: REASON" takes one out. */
export function typescriptBlocks(page: string, text: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^ {0,3}(`{3,})\s*(.*)$/.exec(line);
    if (!open) {
      if (fence) open = { fence: fence[1] ?? "", info: fence[2] ?? "", line: index + 2, code: [] };
    } else if (fence && fence[2] === "" && (fence[1] ?? "").length >= open.fence.length) {
      const words = /^(?:ts|typescript)\b\s*(.*)$/.exec(open.info);
      const reason = /^no-check\b:?\s*(.*)$/.exec(words?.[1] ?? "")?.[1];
      if (words) {
        const code = open.code.join("\n");
        blocks.push({
          page,
          line: open.line,
          code,
          ...(reason === undefined ? {} : { unchecked: reason }),
        });
      }
      open = undefined;
    } else {
      open.code.push(line);
    }
  }
  if (open) throw new Error(`${page}:${open.line - 1}: the code block has no end.`);
  return blocks;
}

/** Links and images, without those in code. */
export function links(text: string): Link[] {
  return withoutCode(text)
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(/\]\(<?([^()\s<>]*(?:\([^()]*\)[^()\s<>]*)*)>?(?:\s+"[^"]*")?\)/g)].map(
        (match) => ({ line: index + 1, target: match[1] ?? "" }),
      ),
    );
}

/** The anchors that a page offers: GitHub's names for its headings. */
export function anchors(text: string): Set<string> {
  const found = new Set<string>();
  for (const line of withoutFences(text).split("\n")) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const name = heading
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-");
    let unique = name;
    for (let count = 1; found.has(unique); count += 1) unique = `${name}-${count}`;
    found.add(unique);
  }
  return found;
}

function exists(page: string): boolean {
  try {
    read(page);
    return true;
  } catch {
    return false;
  }
}

function under(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

/** Lines stay where they are, so that a place in the result is a place in the page. */
function withoutFences(text: string): string {
  return text.replaceAll(/^ {0,3}(`{3,})[^\n]*\n[\s\S]*?^ {0,3}\1`*\s*$/gm, (block) =>
    block.replaceAll(/[^\n]/g, ""),
  );
}

function withoutCode(text: string): string {
  return withoutFences(text).replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, (code) =>
    " ".repeat(code.length),
  );
}
