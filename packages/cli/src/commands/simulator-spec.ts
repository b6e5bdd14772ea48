import type { CommandSpec } from "../command/spec.js";

/** The background simulator; everything else goes to `xi-simulator`. */
export const simulatorCommands: readonly CommandSpec[] = [
  {
    path: "simulator start",
    does: "start the simulator of this user in the background, unless it runs",
    about:
      "Commands without a profile of your own start it by themselves. Further arguments are those of xi-simulator start, such as --profile wild or --rate-limit off. Its state is kept until xi simulator reset.",
    passesOn: true,
    examples: [
      { line: "xi simulator start", does: "start it and print its address and credentials" },
      {
        line: "xi simulator start --profile wild",
        does: "one that shows every quirk of the service",
      },
    ],
    load: async () => (await import("./simulator.js")).start,
  },
  {
    path: "simulator",
    does: "everything that xi-simulator does: stop, status, clock, faults, logs, order, reset, ...",
    about:
      "What is behind these words is handed to xi-simulator, which speaks to the simulator that xi has started.",
    passesOn: true,
    examples: [
      { line: "xi simulator stop", does: "end it; its state is kept" },
      { line: "xi simulator clock advance 2d", does: "let two days pass in it" },
      { line: "xi simulator --help", does: "all its commands" },
    ],
    load: async () => (await import("./simulator.js")).passOn,
  },
];
