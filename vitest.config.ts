import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@xi-sdk\/resellers\/(node|webhooks)$/,
        replacement: source("packages/sdk/src/$1/index.ts"),
      },
      { find: /^@xi-sdk\/resellers$/, replacement: source("packages/sdk/src/index.ts") },
      {
        find: /^@xi-sdk\/(sqlite|simulator|redis|files|ledger)$/,
        replacement: source("packages/$1/src/index.ts"),
      },
    ],
  },
  test: {
    exclude: ["**/node_modules/**", "**/dist/**"],
    pool: "threads",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", source("tools/closing-line-reporter.mjs")],
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["packages/*/test/**/*.test.ts", "tests/**/*.test.ts"],
        },
      },
      {
        // The faults on the wire once more, over the transport for Node.
        extends: true,
        test: {
          name: "over /node",
          include: ["packages/sdk/test/wire/**/*.test.ts"],
          env: { XI_TEST_TRANSPORT: "node" },
        },
      },
    ],
  },
});
