/** One program may load both forms of the package: an error of one is an instance of the other's class. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as esm from "@xi-sdk/resellers";
import { failureOf } from "./cases.mjs";

const cjs = createRequire(import.meta.url)("@xi-sdk/resellers");
assert.notEqual(esm.XiClient, cjs.XiClient, "both forms are loaded");

for (const [thrower, catcher] of [
  [esm, cjs],
  [cjs, esm],
]) {
  const apiClient = new thrower.ApiClient(
    new thrower.Configuration({ host: process.env.PACKED_URL }),
  );
  const api = new thrower.AccesstokenApi(apiClient);
  const error = await failureOf(api.getAccesstoken("client_credentials", "packed-id", "wrong"));
  for (const name of ["ApiException", "ApiError", "XiError", "BadRequestError"]) {
    assert.ok(error instanceof catcher[name], `${name} of the other form`);
  }
  assert.ok(!(error instanceof catcher.NotFoundError), "and of no class that it is not");
  await apiClient.close();
}
console.log("both ways");
