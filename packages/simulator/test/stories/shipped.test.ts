import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runStory } from "../../src/stories/run-story.js";
import { shippedStories, storyText } from "../../src/stories/shipped.js";

const guide = readFileSync(
  new URL("../../../../docs/simulator/stories.md", import.meta.url),
  "utf8",
);

describe("each story that comes with the simulator ends as it says", { timeout: 120_000 }, () => {
  it.each(shippedStories())("%s", async (name) => {
    const { text, file } = storyText(name);
    const { failures, passed } = await runStory(text, { file });
    expect(failures).toEqual([]);
    expect(passed).toBe(true);
  });

  it("and all of them are in the guide", () => {
    const named = [...guide.matchAll(/^\| `([a-z\d-]+)` +\|/gm)].map(([, name]) => name);
    for (const name of shippedStories()) expect(named).toContain(name);
  });

  it("and so does the one that the guide shows", async () => {
    const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    const { failures } = await runStory(text, { file: "stories.md" });
    expect(failures).toEqual([]);
  });
});
