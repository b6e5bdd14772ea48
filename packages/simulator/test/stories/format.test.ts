import { describe, expect, it } from "vitest";
import { readStory } from "../../src/stories/read-story.js";
import { runStory } from "../../src/stories/run-story.js";
import { StoryError } from "../../src/stories/story-error.js";

const errorOf = async (text: string): Promise<StoryError> => {
  const error: unknown = await readStory(text, "my.yaml").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoryError)) throw new Error(`No StoryError but ${String(error)}`);
  return error;
};

describe("a story that is not in order", () => {
  it("is refused with the file, the line and the field", async () => {
    const error = await errorOf(
      "story: A try\nwhen:\n  - advance: 1h\n  - call: post-createorder_v9\n    body: {}\n",
    );
    expect(error).toMatchObject({ file: "my.yaml", line: 4, field: "when[1].call" });
    expect(error.message).toBe(
      "my.yaml:4: when[1].call has to be the id of an operation of the contract, like post-createorder_v6.",
    );
  });

  it.each([
    ["a field that there is not", "story: A try\ngivn: {}\n", 2, "givn is not known here"],
    ["no sentence", "given: {}\n", 1, "The story needs story."],
    ["an empty file", "", 1, "has to be a list of names and values"],
    [
      "a step of no kind",
      "story: A try\nwhen:\n  - note: hm\n",
      3,
      "when[0] is no step. A step has one of call,",
    ],
    [
      "a step of two kinds",
      "story: A try\nwhen:\n  - advance: 1h\n    fault: f4\n",
      3,
      "when[0] is both advance and fault; make two steps of it.",
    ],
    ["no length of time", "story: A try\nwhen:\n  - advance: soon\n", 3, "when[0].advance is not"],
    ["no time of the story", "story: A try\nwhen:\n  - at: 2h\n", 3, "like +2h"],
    ["an unknown quirk", "story: A try\ngiven:\n  quirks: { hum: true }\n", 3, "is no quirk"],
    ["an unknown preset", "story: A try\ngiven:\n  faults: [f99]\n", 3, "There is no preset f99."],
    [
      "a fault that is wrong",
      "story: A try\ngiven:\n  faults:\n    - { effect: { kind: melt } }\n",
      4,
      "given.faults[0] is not in order: effect.kind has to be one of",
    ],
    [
      "an unknown event",
      "story: A try\ngiven:\n  webhooks:\n    - name: a\n      events: [im::nothing]\n",
      5,
      "given.webhooks[0].events[0] is not in order: There is no event im::nothing.",
    ],
    [
      "a condition that is none",
      "story: A try\nexpect:\n  values:\n    a: { atLeats: 2 }\n",
      4,
      "expect.values.a.atLeats is not known here. There is is, not,",
    ],
    [
      "a pattern that is none",
      "story: A try\nexpect:\n  values:\n    a: { matches: '(' }\n",
      4,
      "expect.values.a.matches is not in order:",
    ],
    [
      "both times and over",
      "story: A try\nwhen:\n  - repeat: { times: 2, over: [1], steps: [] }\n",
      3,
      "has both times and over",
    ],
    ["no YAML", "story: [A try\nwhen: 1\n", 2, "my.yaml:"],
    ["a name twice", "story: A try\nstory: Another\n", 2, "unique"],
  ])("names %s", async (_, text, line, words) => {
    const error = await errorOf(text);
    expect(error.message).toContain(words);
    expect(error.line).toBe(line);
  });

  it("does not read names of the language as fields", async () => {
    expect((await errorOf("story: A try\nconstructor: {}\n")).field).toBe("constructor");
  });
});

describe("a story that is in order", () => {
  const order = `
    body:
      customerOrderNumber: "\${po}"
      lines: [{ customerLineNumber: "1", ingramPartNumber: SIM001, quantity: 2 }]`;

  it("says what was expected and is not so, and goes on", async () => {
    const { passed, failures, lines } = await runStory(`
story: One order
when:
  - repeat:
      over: [A-1, A-2]
      name: po
      steps:
        - call: post-createorder_v6${order.replaceAll("\n", "\n      ")}
          expect: { status: 200 }
expect:
  orders: { po: A-1, count: 2 }
`);
    expect(passed).toBe(false);
    expect(failures).toEqual([
      "step 1.1 (post-createorder_v6): status is 201, not 200",
      "step 1.1 (post-createorder_v6): status is 201, not 200",
      "what was expected: the number of orders po=A-1 is 1, not 2",
    ]);
    expect(lines.filter(({ kind }) => kind === "failed").length).toBeGreaterThanOrEqual(3);
  });

  it("holds answers to every condition", async () => {
    const { failures } = await runStory(`
story: Conditions
when:
  - call: post-priceandavailability
    query: { includeAvailability: true, includePricing: true }
    body: { products: [{ ingramPartNumber: SIM001 }, { ingramPartNumber: "123512" }] }
    save: { rows: "*" }
expect:
  values:
    rows.length: { is: 2, not: 3, atLeast: 2, atMost: 2 }
    rows.*.ingramPartNumber: { includes: SIM001, count: 2, distinct: 2, every: { matches: "^[A-Z0-9]+$" } }
    rows.0.nowhere: { exists: false }
    rows.*.availability.totalAvailability: { sum: { atLeast: 10 } }
    rows.0.index: { atLeast: 5 }
    rows.1.ingramPartNumber: { is: SIM001 }
    rows.0.pricing: { exists: false }
    rows.0.ingramPartNumber: { matches: "^X" }
    rows.*.index: { count: 3 }
`);
    expect(failures.map((failure) => failure.replace(/is .there:.*/, "is there"))).toEqual([
      expect.stringContaining("rows.0.index is"),
      'what was expected: rows.1.ingramPartNumber is "123512", not "SIM001"',
      expect.stringContaining("rows.0.pricing is there"),
      'what was expected: rows.0.ingramPartNumber is "SIM001", which does not match ^X',
      "what was expected: rows.*.index holds is 2, not 3",
    ]);
  });

  it("moves the clock to times of the story, and says what happened there", async () => {
    const { failures, lines } = await runStory(`
story: A hold ends
when:
  - call: post-createorder_v6
    body:
      customerOrderNumber: H-1
      lines: [{ customerLineNumber: "1", ingramPartNumber: SIM001, quantity: 1 }]
      additionalAttributes: [{ attributeName: allowOrderOnCustomerHold, attributeValue: "true" }]
  - at: +25h
    expect: { happened: voided }
  - at: +2h
`);
    expect(failures).toEqual([expect.stringMatching(/^step 3: \+1d1h is past \+2h/)]);
    expect(lines).toContainEqual({
      at: "+1d",
      kind: "happened",
      text: expect.stringContaining("voided"),
    });
  });

  it("ends where a name stands for nothing", async () => {
    const { failures } = await runStory(`
story: A name
when:
  - call: get-orderdetails-v6.1
    path: { ordernumber: "\${number}" }
`);
    expect(failures).toEqual(["Nothing is called number. There is no name."]);
  });

  it("tells a lost answer and a late one from an answer", async () => {
    const { failures } = await runStory(`
story: Two bad lines
given:
  faults:
    - { match: { po: L-* }, phase: after, effect: { kind: reset } }
    - { match: { po: S-* }, effect: { kind: delay, by: 90s } }
when:
  - call: post-createorder_v6
    body:
      customerOrderNumber: L-1
      lines: [{ customerLineNumber: "1", ingramPartNumber: SIM001, quantity: 1 }]
    expect: { outcome: lost }
  - call: post-createorder_v6
    body:
      customerOrderNumber: S-1
      lines: [{ customerLineNumber: "1", ingramPartNumber: SIM001, quantity: 1 }]
    timeout: 60s
    expect: { outcome: late }
  - expect: { orders: [{ po: L-1, count: 1 }, { po: S-1, count: 0 }] }
  - advance: 1m
    expect: { orders: { po: S-1, count: 1 } }
`);
    expect(failures).toEqual([]);
  });

  it("leaves the workspaces of a simulator as they were", async () => {
    const { createSimulator } = await import("../../src/index.js");
    await using simulator = await createSimulator({ products: 100 });
    const admin = async (): Promise<number> => {
      const response = await simulator.fetch(`${simulator.origin}/_simulator/workspaces`, {
        headers: { Authorization: `Bearer ${simulator.adminToken}` },
      });
      const { workspaces } = (await response.json()) as { workspaces: readonly object[] };
      return workspaces.length;
    };
    const before = await admin();
    const { passed } = await runStory("story: Nothing\nwhen:\n  - advance: 1d\n", { simulator });
    expect(passed).toBe(true);
    expect(await admin()).toBe(before);
    const { failures } = await runStory("story: Big\ngiven: { products: 5000 }\n", { simulator });
    expect(failures[0]).toContain("createSimulator({ products: 5000 })");
  });
});
