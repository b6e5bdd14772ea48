import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { ledgerSuite } from "./suite.js";

describe("a ledger in a SQLite file", () => {
  ledgerSuite(async () => {
    const folder = await mkdtemp(join(tmpdir(), "xi-ledger-"));
    return {
      source: join(folder, "orders.db"),
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  });
});
