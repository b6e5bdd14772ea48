/** What a bundler keeps of each peer for a program that reads the details of one product. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../tools/check/shared.mjs";
import { table } from "./figures.mjs";
import { peers } from "./workers.mjs";

const programs = {
  ours: `import { XiClient } from "@xi-sdk/resellers";
    console.log(await new XiClient().catalog.get(process.argv[2]));`,
  "openapi-fetch": `import createClient from "openapi-fetch";
    const api = createClient({ baseUrl: process.argv[3] });
    console.log(await api.GET("/resellers/v6/catalog/details/{ingramPartNumber}",
      { params: { path: { ingramPartNumber: process.argv[2] } } }));`,
  "hey-api": `import { getResellerV6Productdetail } from "./node_modules/.generated/hey-api/sdk.gen.ts";
    console.log(await getResellerV6Productdetail({ path: { ingramPartNumber: process.argv[2] } }));`,
  official: `import { ProductCatalogApi } from "xi_sdk_resellers";
    new ProductCatalogApi().getResellerV6Productdetail(process.argv[2], "", "", "", {}, console.log);`,
};

/** Prints a table in Markdown. */
export async function bytesPart({ chosen, print }) {
  const rows = [];
  for (const name of chosen.filter((each) => programs[each])) {
    const { outputFiles } = await build({
      stdin: { contents: programs[name], resolveDir: join(root, "bench/peers") },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: name === "official" ? "node" : "neutral",
      mainFields: ["module", "main"],
      tsconfigRaw: {},
      write: false,
      logLevel: "silent",
    });
    const [{ contents }] = outputFiles;
    const gzipped = gzipSync(contents, { level: 9 }).length;
    rows.push([peers[name], String(contents.length), String(gzipped)]);
  }
  print(table([["one call, bundled and minified", "bytes", "gzip"], ...rows]));
}
