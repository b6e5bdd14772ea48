import type { Command } from "commander";
import { CommandFailure } from "../commands/failure.js";
import { readStory } from "./read-story.js";
import { runStory, type StoryLine, type StoryReport } from "./run-story.js";
import { shippedStories, storyText } from "./shipped.js";
import { StoryError } from "./story-error.js";

interface RunOptions {
  readonly json?: true;
}

/** `story`: what can be played, and playing it. */
export function addStoryCommands(program: Command): void {
  const story = program.command("story").description("play stories that are written as YAML");
  story
    .command("list")
    .description("the stories that come with the simulator")
    .action(async () => {
      const names = shippedStories();
      const width = Math.max(...names.map(({ length }) => length));
      for (const name of names) {
        const { file, text } = storyText(name);
        const { story: sentence } = await readStory(text, file);
        process.stdout.write(`${name.padEnd(width)}  ${sentence}\n`);
      }
    });
  story
    .command("run")
    .description(
      "play stories, each in a simulator of its own, and say whether they end as expected",
    )
    .argument("<story...>", "files, or names of stories that come with the simulator")
    .option("--json", "print the reports as JSON, one line each")
    .action(run);
}

async function run(stories: readonly string[], { json }: RunOptions): Promise<void> {
  let failed = 0;
  for (const name of stories) {
    const report = await played(name, json);
    if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
    if (!report.passed) failed += 1;
  }
  if (failed > 0 && !json && stories.length > 1)
    process.stdout.write(`${failed} of ${stories.length} stories failed\n`);
  if (failed > 0) process.exitCode = 1;
}

async function played(name: string, json?: true): Promise<StoryReport> {
  const { file, text } = storyText(name);
  try {
    if (json) return await runStory(text, { file });
    const { story } = await readStory(text, file);
    process.stdout.write(`${file}: ${story}\n`);
    const report = await runStory(text, {
      file,
      onLine: (line) => process.stdout.write(`${lineText(line)}\n`),
    });
    process.stdout.write(`${report.passed ? "PASSED" : "FAILED"}  ${file}\n\n`);
    return report;
  } catch (error) {
    if (error instanceof StoryError) throw new CommandFailure(error.message);
    throw error;
  }
}

const marks: { readonly [kind in StoryLine["kind"]]: string } = {
  step: "  ",
  happened: "    ",
  result: "= ",
  failed: "x ",
};

const lineText = ({ at, kind, text }: StoryLine): string =>
  `${at.padStart(10)}  ${marks[kind]}${text}`;
