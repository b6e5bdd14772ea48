/** Writes the part of the contract that the simulator routes and validates by, as one module. */

const prose = new Set(["description", "summary", "example", "examples"]);
const unused = new Set(["tags", "x-published-name", "x-known-values", "x-paging"]);

/** Drops what has no effect on a running simulator. Names of properties are never touched. */
function strip(node, named) {
  if (Array.isArray(node)) return node.map((item) => strip(item, false));
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(
    ([key]) => named || !(prose.has(key) || unused.has(key)),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, strip(value, !named && namesInside.has(key))]),
  );
}
/** Under these keys the keys are names that the contract chose, not words of the format. */
const namesInside = new Set(["properties", "schemas", "parameters", "headers", "paths"]);

/** @returns {string} the text of packages/simulator/src/generated/contract.ts */
export function writeSimulatorContract(document) {
  const { schemas, parameters } = document.components;
  const kept = strip({ paths: document.paths, components: { schemas, parameters } }, false);
  const text = JSON.stringify(kept).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `// Made from contract/ by \`npm run contract\`. Do not edit.
/** Paths, parameters and schemas of the contract, without its prose. Text, because parsing it is
 * several times faster than running it as an object literal. */
// prettier-ignore
export const contractText =
  '${text}';
`;
}
