import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@xi-sdk\/resellers\/webhooks$/,
        replacement: source("packages/sdk/src/webhooks/index.ts"),
      },
      { find: /^@xi-sdk\/resellers$/, replacement: source("packages/sdk/src/index.ts") },
      {
        find: /^@xi-sdk\/(sqlite|simulator|redis|files|ledger)$/,
        replacement: source("packages/$1/src/index.ts"),
      },
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    pool: "threads",
    isolate: false,
    testTimeout: 30_000,
    reporters: ["default", source("tools/closing-line-reporter.mjs")],
  },
});
