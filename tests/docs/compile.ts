/** Type-checks blocks of code out of Markdown against the sources of the packages. */
import { dirname, join } from "node:path";
import ts from "typescript";
import { root, type Block } from "./markdown.js";

/** What a block may use without declaring it. */
const prelude = `
  /** Of an API app. */
  declare const clientId: string;
  declare const clientSecret: string;
  declare const xi: import("@xi-sdk/resellers").XiClient;
  declare const ledger: import("@xi-sdk/ledger").Ledger;
  /** An order to place. */
  declare const order: import("@xi-sdk/resellers").OrderCreateRequest;
  /** Part numbers to price. */
  declare const partNumbers: string[];
`;

/** @returns a line for each error: the page, the line in it, and what the compiler says. */
export function compile(blocks: readonly Block[]): string[] {
  const options = readOptions();
  const files = new Map([[join(root, "docs/prelude.d.ts"), prelude]]);
  const blockOf = new Map<string, Block>();
  for (const [index, block] of blocks.entries()) {
    // Beside its page, so that names of packages are found from there.
    const file = join(root, dirname(block.page), `block-${index}.ts`);
    // What makes a module of it stands at the end, so that lines stay where they are.
    files.set(file, `${block.code}\nexport {};\n`);
    blockOf.set(file, block);
  }
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const diagnostics = [...blockOf.keys(), ...files.keys()].slice(0, files.size).flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return [...program.getOptionsDiagnostics(), ...diagnostics].map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n  ");
    const { file, start } = diagnostic;
    const block = file && blockOf.get(file.fileName);
    if (!block || start === undefined) return `${file?.fileName ?? "options"}: ${text}`;
    const line = block.line + ts.getLineAndCharacterOfPosition(file, start).line;
    return `${block.page}:${line}: ${text}`;
  });
}

function readOptions(): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}
