import fc from "fast-check";
import { openSqlite } from "@xi-sdk/sqlite";
import { describe, expect, it } from "vitest";
import { withBacklogs } from "../../src/store/backlog.js";
import { openDatabase, type Database } from "../../src/store/driver.js";
import { countingWrites } from "../../src/store/revisions.js";
import { systemClock, type Clock } from "../../src/time/clock.js";
import { moveClock, type Advance } from "../../src/time/move.js";
import type { Work } from "../../src/time/tasks.js";
import type { Workspace } from "../../src/workspace.js";
import { World } from "../../src/world.js";
import { noon, standingClock } from "../support.js";

/** A world whose only work is that of the test. */
async function worldWith(
  work: Partial<Work>,
  baseClock: Clock = standingClock(),
  database?: Database,
): Promise<World> {
  return new World(database ?? (await openDatabase(":memory:")), {
    baseClock,
    work: { tasks: {}, errands: {}, ...work },
    seed: 1,
    products: 20,
    start: {},
    callsPerMinute: undefined,
  });
}

const textsOf = ({ happened }: Advance): readonly string[] =>
  happened.map(({ at, text }) => `${at.slice(11, 19)} ${text}`);

/** Notes its name, and has others done later. */
interface Branch {
  readonly name: string;
  readonly then?: readonly { readonly after: number; readonly branch: Branch }[];
}

const grow = {
  grow({ name, then = [] }: Branch, workspace: Workspace): void {
    workspace.happened(name);
    for (const { after, branch } of then)
      workspace.schedule.at(workspace.clock.now() + after, "grow", branch);
  },
};

describe("advance", () => {
  it("does what is due in the order of time, and of two of one time the one that was there first", async () => {
    const world = await worldWith({ tasks: grow });
    const { default: workspace } = world;
    for (const [after, name] of [
      [3000, "c"],
      [1000, "a"],
      [3000, "d"],
      [2000, "b"],
      [9000, "too late"],
    ] as const)
      workspace.schedule.at(noon + after, "grow", { name });
    const report = await moveClock(workspace, { by: 5000 });
    expect(textsOf(report)).toEqual(["20:00:01 a", "20:00:02 b", "20:00:03 c", "20:00:03 d"]);
    expect(report.tasks).toBe(4);
    expect(textsOf(await moveClock(workspace, { by: 5000 }))).toEqual(["20:00:09 too late"]);
    await world.close();
  });

  it("does what comes of due work too, in its place among the rest", async () => {
    const world = await worldWith({ tasks: grow });
    const { default: workspace } = world;
    workspace.schedule.at(noon + 1000, "grow", {
      name: "root",
      then: [
        { after: 4000, branch: { name: "leaf" } },
        { after: 0, branch: { name: "twig", then: [{ after: 1000, branch: { name: "bud" } }] } },
      ],
    });
    workspace.schedule.at(noon + 3000, "grow", { name: "other" });
    expect(textsOf(await moveClock(workspace, { by: 10_000 }))).toEqual([
      "20:00:01 root",
      "20:00:01 twig",
      "20:00:02 bud",
      "20:00:03 other",
      "20:00:05 leaf",
    ]);
    await world.close();
  });

  it("stops at a task that fails, names it, and keeps what was done before but nothing of it", async () => {
    const world = await worldWith({
      tasks: {
        ...grow,
        fail(_, workspace) {
          workspace.happened("half done");
          throw new Error("out of paper");
        },
      },
    });
    const { default: workspace } = world;
    workspace.schedule.at(noon + 1000, "grow", { name: "before" });
    workspace.schedule.at(noon + 2000, "fail", {});
    workspace.schedule.at(noon + 3000, "grow", { name: "after" });
    const message = "The task fail, due at 2026-03-02T12:00:02-08:00, failed: out of paper";
    await expect(moveClock(workspace, { by: 60_000 })).rejects.toThrow(message);
    expect(workspace.clock.now()).toBe(noon + 2000);
    expect(workspace.chronicle.since(0).map(({ text }) => text)).toEqual(["before"]);
    expect(workspace.schedule.upcoming(9).map(({ kind }) => kind)).toEqual(["fail", "grow"]);
    await expect(moveClock(workspace, { by: 60_000 })).rejects.toThrow(message);
    expect(() => workspace.settler.settle()).toThrow(message);
    world.reset(workspace);
    expect(() => workspace.settler.settle()).not.toThrow();
    await world.close();
  });

  it("names a task that this simulator does not know", async () => {
    const world = await worldWith({});
    world.default.schedule.at(noon, "unheard", {});
    await expect(moveClock(world.default, { by: 0 })).rejects.toThrow(
      /The task unheard, .* failed: This simulator does not know such a task/,
    );
    await world.close();
  });

  it("comes to the same in one jump as in a thousand steps", async () => {
    const branch: fc.Arbitrary<Branch> = fc.letrec<{ branch: Branch }>((tie) => ({
      branch: fc.record(
        {
          name: fc.string({ minLength: 1, maxLength: 3 }),
          then: fc.array(
            fc.record({
              after: fc.integer({ min: 0, max: 400_000 }),
              branch: tie("branch"),
            }),
            { maxLength: 3, depthIdentifier: "tree" },
          ),
        },
        { requiredKeys: ["name"] },
      ),
    })).branch;
    const planted = fc.array(fc.record({ at: fc.integer({ min: 0, max: 1_000_000 }), branch }), {
      maxLength: 20,
    });
    const run = async (
      tasks: readonly { at: number; branch: Branch }[],
      steps: number,
    ): Promise<object> => {
      const world = await worldWith({ tasks: grow });
      const { default: workspace } = world;
      for (const task of tasks) workspace.schedule.at(noon + task.at, "grow", task.branch);
      const texts: string[] = [];
      let done = 0;
      for (let step = 0; step < steps; step++) {
        const report = await moveClock(workspace, { by: 1_000_000 / steps });
        texts.push(...textsOf(report));
        done += report.tasks;
      }
      const left = workspace.schedule.upcoming(1000).map(({ at, payload }) => [at, payload]);
      const now = workspace.clock.now();
      await world.close();
      return { texts, done, left, now };
    };
    await fc.assert(
      fc.asyncProperty(planted, async (tasks) => {
        expect(await run(tasks, 1000)).toEqual(await run(tasks, 1));
      }),
      { numRuns: 15 },
    );
  });

  it("waits for errands before time moves on, and does together what belongs to one time", async () => {
    const under: string[] = [];
    let most = 0;
    const world = await worldWith({
      tasks: grow,
      errands: {
        async send({ name }: { name: string }, workspace) {
          under.push(name);
          most = Math.max(most, under.length);
          const begun = workspace.clock.now();
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          under.splice(under.indexOf(name), 1);
          return () => {
            expect(workspace.clock.now()).toBe(begun);
            workspace.happened(`${name} arrived`);
            if (name === "a")
              workspace.schedule.at(workspace.clock.now() + 500, "send", { name: "a again" });
          };
        },
      },
    });
    const { default: workspace } = world;
    workspace.schedule.at(noon + 1000, "send", { name: "a" }, { lane: "1" });
    workspace.schedule.at(noon + 1000, "send", { name: "b" }, { lane: "1" });
    workspace.schedule.at(noon + 1000, "send", { name: "c" }, { lane: "2" });
    workspace.schedule.at(noon + 2000, "grow", { name: "later" });
    const texts = textsOf(await moveClock(workspace, { by: 5000 }));
    expect(texts.map((text) => text.slice(0, 8))).toEqual([
      "20:00:01",
      "20:00:01",
      "20:00:01",
      "20:00:01",
      "20:00:02",
    ]);
    expect(texts.slice(0, 3).sort()).toEqual([
      "20:00:01 a arrived",
      "20:00:01 b arrived",
      "20:00:01 c arrived",
    ]);
    expect(texts.indexOf("20:00:01 a arrived")).toBeLessThan(texts.indexOf("20:00:01 b arrived"));
    expect(texts.slice(3)).toEqual(["20:00:01 a again arrived", "20:00:02 later"]);
    expect(most).toBe(2);
    await world.close();
  });

  it("has fifty errands under way at the most", async () => {
    let under = 0;
    let most = 0;
    const world = await worldWith({
      errands: {
        async send() {
          most = Math.max(most, (under += 1));
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          return () => void (under -= 1);
        },
      },
    });
    for (let number = 0; number < 300; number++) world.default.schedule.at(noon, "send", {});
    expect((await moveClock(world.default, { by: 0 })).tasks).toBe(300);
    expect([most, under]).toEqual([50, 0]);
    await world.close();
  });

  it("forgets what an errand brings home after a reset", async () => {
    let arrive = (): void => undefined;
    const world = await worldWith({
      errands: {
        send: (_, workspace) =>
          new Promise((resolve) => {
            arrive = () => resolve(() => workspace.happened("arrived"));
          }),
      },
    });
    const { default: workspace } = world;
    workspace.schedule.at(noon, "send", {});
    workspace.settler.settle();
    world.reset(workspace);
    await Promise.resolve();
    arrive();
    await moveClock(workspace, { by: 1 });
    expect(workspace.chronicle.since(0)).toEqual([]);
    await world.close();
  });

  it("says which errand rejected, which only a mistake of ours does", async () => {
    const world = await worldWith({
      errands: { send: async () => Promise.reject(new Error("wires crossed")) },
    });
    world.default.schedule.at(noon, "send", {});
    await expect(moveClock(world.default, { by: 1 })).rejects.toThrow(
      /The task send, .* failed: wires crossed/,
    );
    await world.close();
  });
});

describe("due work", () => {
  it("is done before a call, when a clock of somebody else went on meanwhile", async () => {
    const clock = standingClock();
    const world = await worldWith({ tasks: grow }, clock);
    world.default.schedule.at(noon + 1000, "grow", { name: "a" });
    world.default.settler.settle();
    expect(world.default.chronicle.last()).toBe(0);
    clock.forward(5000);
    world.default.settler.settle();
    expect(world.default.chronicle.since(0)).toMatchObject([{ at: noon + 1000, text: "a" }]);
    expect(world.default.clock.now()).toBe(noon + 5000);
    await world.close();
  });

  it("is done by itself while no call comes, by one timer for all workspaces of the process", async () => {
    const done: string[] = [];
    let finish = (): void => undefined;
    const all = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const world = await worldWith(
      {
        tasks: {
          note({ name }: { name: string }) {
            done.push(name);
            if (done.length === 100) finish();
          },
        },
      },
      systemClock,
    );
    for (let number = 0; number < 50; number++) {
      const workspace = world.create();
      workspace.clock.anchor(noon, 1000);
      for (const after of [5000, 1000])
        workspace.schedule.at(noon + after, "note", { name: `${workspace.id} ${after}` });
      workspace.settler.arm();
    }
    expect(
      process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
    ).toBeLessThan(5);
    await all;
    expect(new Set(done).size).toBe(100);
    expect(done.indexOf("w1 1000")).toBeLessThan(done.indexOf("w1 5000"));
    await world.close();
  });
});

describe("a schedule", () => {
  it("takes less than one statement for ten of 30,000 tasks of 10,000 orders", async () => {
    const day = 86_400_000;
    const sqlite = countingWrites(await openSqlite(":memory:"));
    let statements = 0;
    const counted = <Rest extends readonly unknown[], Result>(
      perform: (...rest: Rest) => Result,
    ): ((...rest: Rest) => Result) => {
      return (...rest) => {
        statements += 1;
        return perform(...rest);
      };
    };
    const counting = {
      ...sqlite,
      prepare(sql: string) {
        const { run, get, all } = sqlite.prepare(sql);
        return { run: counted(run), get: counted(get), all: counted(all) };
      },
    };
    const world = await worldWith(
      {
        tasks: {
          step({ order, left }: { order: number; left: number }, workspace) {
            workspace.happened(`order ${order} went on`, { order: String(order) });
            if (left === 0) return;
            const next = workspace.clock.now() + 9 * day;
            workspace.schedule.at(next, "step", { order, left: left - 1 });
          },
        },
      },
      standingClock(),
      withBacklogs(counting, true),
    );
    const { default: workspace } = world;
    workspace.transaction(() => {
      for (let order = 0; order < 10_000; order++)
        workspace.schedule.at(noon + order * 7000, "step", { order, left: 2 });
    });
    statements = 0;
    const report = await moveClock(workspace, { by: 30 * day });
    expect(report.tasks).toBe(30_000);
    expect(report.happened).toHaveLength(30_000);
    expect(statements).toBeLessThan(3000);
    await world.close();
  });
});
