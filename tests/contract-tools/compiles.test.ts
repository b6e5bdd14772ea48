import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { contract, literal, readModel, root, sampleParameters } from "./tools.js";

const folder = join(root, "packages/sdk/src/generated");
const model = readModel(contract);

/** Type-checks the generated files and one more beside them, as the SDK is compiled. */
function diagnose(text: string): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.config.compilerOptions, noEmit: true },
    root,
  );
  const extra = join(folder, "beside.ts");
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => path === extra || fileExists(path);
  host.getSourceFile = (path, version, ...more) =>
    path === extra
      ? ts.createSourceFile(path, text, version)
      : getSourceFile(path, version, ...more);
  const files = ["types.ts", "schemas.ts", "operations.ts", "registry.ts"];
  const program = ts.createProgram(
    [...files.map((name) => join(folder, name)), extra],
    options,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the generated code", () => {
  it("compiles strictly without DOM or Node types, and every example call fits its parameters", () => {
    const examples = model.operations.map(
      (operation, index) =>
        `export const call${index}: OperationTypes[${JSON.stringify(operation.id)}]["params"] = ${literal(sampleParameters(model, operation))};`,
    );
    expect(examples).toHaveLength(28);
    const text = `import type { OperationTypes } from "./types.js";\n${examples.join("\n")}`;
    expect(diagnose(text)).toEqual([]);
  });

  it("takes unknown values where values are known, and holds requests to their types", () => {
    const text = `
import type { GetResellersV6OrdersearchParams, OrderCreateRequest, OrderSearchResponse, PriceAndAvailabilityResponse } from "./types.js";
export const search: GetResellersV6OrdersearchParams = { orderStatus: "SOME NEW STATUS", orderStatusIn: ["SHIPPED"], pageSize: undefined };
export const empty: GetResellersV6OrdersearchParams = {};
export const answer: OrderSearchResponse = { recordsFound: null, orders: [{ ingramOrderNumber: null }] };
export const prices: PriceAndAvailabilityResponse = [{ pricing: null }];
// @ts-expect-error a customer order number is required
export const order: OrderCreateRequest = {};
// @ts-expect-error a page size is a number
export const text: GetResellersV6OrdersearchParams = { pageSize: "25" };
// @ts-expect-error the headers are call options
export const header: GetResellersV6OrdersearchParams = { customerNumber: "20-222222" };
`;
    expect(diagnose(text)).toEqual([]);
  });
});
