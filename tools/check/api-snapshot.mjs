#!/usr/bin/env node
/** The public surface of each entry point, written down in api/*.json so that a change shows in a diff. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { helpText, publishedPackages, report, root } from "./shared.mjs";

helpText(
  "node tools/check/api-snapshot.mjs [--update]\n" +
    "Compares the exports of the built declarations (names, kinds, members of classes and of\n" +
    "hand-written interfaces) with api/*.json; --update writes them anew.",
);

const problems = [];
const seen = [];
for (const { folder, manifest } of publishedPackages()) {
  for (const [path, target] of Object.entries(manifest.exports)) {
    const declarations = target?.import?.types ?? target?.types;
    if (declarations === undefined) continue;
    const name = path === "." ? manifest.name.split("/").at(-1) : path.slice(2);
    compare(name, surface(join(folder, declarations)));
  }
}
report(problems, seen.join("\n"));

function compare(name, found) {
  const file = join(root, "api", `${name}.json`);
  const text = `${JSON.stringify(found, null, 2)}\n`;
  const recorded = existsSync(file) ? readFileSync(file, "utf8") : "{}\n";
  seen.push(`${relative(root, file)}: ${Object.keys(found).length} exports`);
  if (text === recorded) return;
  if (process.argv.includes("--update")) {
    mkdirSync(join(root, "api"), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const before = flatten(JSON.parse(recorded));
  const after = flatten(found);
  problems.push(`${relative(root, file)} is not what the package exports now:`);
  for (const line of before) if (!after.has(line)) problems.push(`- ${line}`);
  for (const line of after) if (!before.has(line)) problems.push(`+ ${line}`);
  problems.push(
    "`node tools/check/api-snapshot.mjs --update` records it; say why in the changeset",
  );
}

function flatten(recorded) {
  const lines = new Set();
  for (const [name, { kind, of, extends: base, members = [] }] of Object.entries(recorded)) {
    lines.add([kind, name, of && `of ${of}`, base && `extends ${base}`].filter(Boolean).join(" "));
    for (const member of members) lines.add(`${name}: ${member}`);
  }
  return lines;
}

function surface(declarations) {
  const program = ts.createProgram([declarations], {
    lib: ["lib.es2022.d.ts"],
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(declarations));
  if (module === undefined) throw new Error(`${relative(root, declarations)} exports nothing`);
  const exported = checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.name, describe(checker, symbol)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(exported);
}

function describe(checker, exported) {
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (symbol.name !== exported.name) return { kind: "alias", of: symbol.name };
  // A class may be declared together with an interface of its name; the class says more.
  const declaration = symbol.declarations.find(ts.isClassDeclaration) ?? symbol.declarations[0];
  if (ts.isClassDeclaration(declaration)) {
    const base = declaration.heritageClauses?.find(
      ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
    );
    return {
      kind: "class",
      ...(base && { extends: base.types[0].expression.getText() }),
      members: membersOf(declaration),
    };
  }
  if (ts.isInterfaceDeclaration(declaration)) {
    const generated = declaration.getSourceFile().fileName.includes("/generated/");
    return { kind: "interface", ...(!generated && { members: membersOf(declaration) }) };
  }
  if (ts.isTypeAliasDeclaration(declaration)) return { kind: "type" };
  if (ts.isFunctionDeclaration(declaration)) return { kind: "function" };
  if (ts.isVariableDeclaration(declaration)) {
    return { kind: symbol.flags & ts.SymbolFlags.Type ? "const and type" : "const" };
  }
  return { kind: ts.SyntaxKind[declaration.kind] };
}

/** Own members as people would write them; private and internal ones are nobody's business. */
function membersOf(declaration) {
  const members = new Set();
  for (const member of declaration.members) {
    const modifiers = ts.getCombinedModifierFlags(member);
    if (modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) continue;
    if (member.name && ts.isPrivateIdentifier(member.name)) continue;
    if (ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal")) continue;
    const isStatic = modifiers & ts.ModifierFlags.Static ? "static " : "";
    if (ts.isConstructorDeclaration(member)) members.add("constructor()");
    else if (ts.isIndexSignatureDeclaration(member)) members.add("[index]");
    else if (ts.isCallSignatureDeclaration(member)) members.add("()");
    else {
      const callable = ts.isMethodDeclaration(member) || ts.isMethodSignature(member);
      const optional = member.questionToken ? "?" : "";
      members.add(`${isStatic}${member.name.getText()}${optional}${callable ? "()" : ""}`);
    }
  }
  return [...members].sort();
}
