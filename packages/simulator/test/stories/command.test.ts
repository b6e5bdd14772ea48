import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../src/command.js";

describe("xi-simulator story", () => {
  let folder = "";
  let printed = "";
  let complaints = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xi-story-"));
    printed = complaints = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      complaints += String(text);
      return true;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    rmSync(folder, { recursive: true });
  });

  const file = (text: string): string => {
    const path = join(folder, "mine.yaml");
    writeFileSync(path, text);
    return path;
  };

  it("lists the stories with their sentences", async () => {
    await runCommand(["story", "list"]);
    expect(printed).toMatch(/^unknown-outcome +1,000 orders over a bad line end up booked/m);
  });

  it("prints what happened and the verdict", async () => {
    await runCommand(["story", "run", "hold-is-voided"]);
    expect(printed).toMatch(/\+1d +order 20-\w+ voided: on hold for more than 24 hours/);
    expect(printed).toContain("PASSED  hold-is-voided.yaml");
    expect(process.exitCode).toBeUndefined();
  });

  it("ends with 1 when a story fails, and says what was not so", async () => {
    const path = file("story: No\nexpect:\n  orders: { po: PO-9, count: 1 }\n");
    await runCommand(["story", "run", path, "hold-is-voided"]);
    expect(printed).toContain("x what was expected: the number of orders po=PO-9 is 0, not 1");
    expect(printed).toContain(`FAILED  ${path}`);
    expect(printed).toContain("1 of 2 stories failed");
    expect(process.exitCode).toBe(1);
  });

  it("prints reports as JSON, one on a line", async () => {
    await runCommand(["story", "run", "--json", file("story: Nothing at all\n")]);
    expect(JSON.parse(printed)).toMatchObject({ story: "Nothing at all", passed: true });
  });

  it("ends with 1 and the place in the file when a story is not in order", async () => {
    const path = file("story: No\nwhen:\n  - wait: 1h\n");
    await runCommand(["story", "run", path]);
    expect(complaints).toContain(`${path}:3: when[0] is no step.`);
    expect(process.exitCode).toBe(1);
  });

  it("says so when there is no such story", async () => {
    await runCommand(["story", "run", "no-such-story"]);
    expect(complaints).toContain("There is no file no-such-story");
    expect(process.exitCode).toBe(1);
  });
});
