import { spawn, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, endOf, isBuilt, patient, withPrograms } from "./program.js";

const page = new URL("../../../../docs/simulator/README.md", import.meta.url);

const isThere = (program: string): boolean =>
  spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;

const missing = ["bash", "curl", "python3"].filter((program) => !isThere(program));
const mustRun = process.env["CI"] !== undefined && process.platform === "linux";
const runs = mustRun || (missing.length === 0 && process.platform !== "win32");
if (!runs)
  process.stderr.write(
    `\nSKIPPED: the session of docs/simulator/README.md needs bash, curl and python3 on a Unix. Not there: ${missing.join(", ")}.\n\n`,
  );

/** The blocks of a section in one language. */
function blocks(text: string, section: string, language: string): readonly string[] {
  const start = text.indexOf(`## ${section}\n`);
  const end = text.indexOf("\n## ", start + 1);
  return [...text.slice(start, end).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(
    ([, found, block]) => (found === language && block !== undefined ? [block] : []),
  );
}

describe.skipIf(!isBuilt)("the session with curl in the documentation", () => {
  it.skipIf(!runs)("runs as it is written, and the webhook is verified", patient, async () => {
    const text = await readFile(page, "utf8");
    const [receiver] = blocks(text, "From any language", "py");
    const [session] = blocks(text, "From any language", "sh");
    await withPrograms(async ({ folder }) => {
      await writeFile(join(folder, "hook.py"), receiver ?? "");
      const { XI_SIMULATOR_ADMIN_URL: _, XI_SIMULATOR_ADMIN_TOKEN: __, ...env } = process.env;
      const command = `npx() { shift; "${process.execPath}" "${bin}" "$@"; }`;
      const { out, err, code } = await endOf(
        spawn("bash", ["-c", `set -u\n${command}\n${session ?? "exit 9"}`], {
          cwd: folder,
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...env, XI_SIMULATOR_DIR: join(folder, "running"), COLUMNS: "200" },
        }),
      );
      expect(err.replace("The simulator answers", "")).not.toMatch(/error|not found|cannot/i);
      expect(code).toBe(0);
      expect(out).toMatch(/"recordsFound"/);
      expect(out).toMatch(/"ingramPartNumber":"SIM001"/);
      expect(out).toMatch(/"customerOrderNumber":"PO-1001"/);
      expect(out).toMatch(/order 20-\w+ shipped: line 1/);
      expect(out).toMatch(/^resellers\/orders im::updated is signed by us$/m);
      expect(out).not.toContain("FORGED");
      expect(out).toMatch(/POST \/resellers\/v6\/orders {2}post-createorder_v6/);
      expect(out).toMatch(/stateful: it reads or changes what the simulator keeps/);
      expect(out).toMatch(/Ended the simulator at/);
    });
  });
});
