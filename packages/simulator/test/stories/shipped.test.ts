import { describe, expect, it } from "vitest";
import { shippedStories, storyText } from "../../src/stories/shipped.js";
import { runStory } from "../../src/stories/run-story.js";

describe("each story that comes with the simulator ends as it says", { timeout: 120_000 }, () => {
  it.each(shippedStories())("%s", async (name) => {
    const { text, file } = storyText(name);
    const { failures, passed } = await runStory(text, { file });
    expect(failures).toEqual([]);
    expect(passed).toBe(true);
  });
});
