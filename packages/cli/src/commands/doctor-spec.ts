import type { CommandSpec } from "../command/spec.js";

export const doctorCommands: readonly CommandSpec[] = [
  {
    path: "doctor",
    does: "find out why something does not work, and what to do about it",
    about:
      "Checks this machine, the way to the API, the credentials, each API product of the app, the account and the limits. Nothing is changed: all calls read. The exit code is 3 when something has failed.",
    isData: true,
    usesProfile: true,
    options: [
      { flags: "--report", does: "print a report without secrets, to paste into a ticket" },
    ],
    examples: [
      { line: "xi doctor", does: "check everything" },
      { line: "xi doctor --report > report.md", does: "for a ticket" },
      { line: "xi doctor --json", does: "for programs" },
    ],
    load: async () => (await import("../doctor/doctor.js")).doctor,
  },
];
