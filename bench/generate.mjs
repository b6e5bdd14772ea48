/** Installs the peers, and lets hey-api generate its client from our contract. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { installLocked, root } from "../tools/check/shared.mjs";

const folder = join(root, "bench/peers");
const generated = join(folder, "node_modules/.generated");
const contract = join(root, "contract/dist/openapi.json");

/** Does nothing when all is there and as new as the contract. */
export async function preparePeers() {
  installLocked(folder, "the peers (80 MB, once; no install script is run)");
  const bundle = join(generated, "hey-api.mjs");
  if (existsSync(bundle) && statSync(bundle).mtimeMs > statSync(contract).mtimeMs) return;
  mkdirSync(generated, { recursive: true });
  const generator = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const source = join(generated, "hey-api");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [generator, "-i", contract, "-o", source, "-c", "@hey-api/client-fetch"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`hey-api failed:\n${stdout}${stderr}`);
  await build({
    stdin: {
      contents:
        'export * from "./hey-api/sdk.gen.ts"; export { createClient, createConfig } from "./hey-api/client/index.ts";',
      resolveDir: generated,
    },
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "node20",
    logLevel: "warning",
    tsconfigRaw: {},
  });
}
