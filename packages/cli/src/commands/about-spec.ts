import type { CommandSpec } from "../command/spec.js";

export const limitsCommands: readonly CommandSpec[] = [
  {
    path: "limits",
    does: "what the API says about the rate limit of the app",
    about: "Makes one search of the catalog and shows what its answer tells of the limit.",
    isData: true,
    usesProfile: true,
    examples: [{ line: "xi limits", does: "calls in a window, and how many are left" }],
    load: async () => (await import("./limits.js")).limits,
  },
];

export const completionCommands: readonly CommandSpec[] = [
  {
    path: "completion",
    does: "print the completion for a shell",
    arguments: [{ name: "shell", does: "bash, zsh, fish or pwsh" }],
    examples: [
      { line: "xi completion bash >> ~/.bashrc", does: "bash" },
      { line: 'xi completion zsh > "${fpath[1]}/_xi"', does: "zsh" },
      { line: "xi completion fish > ~/.config/fish/completions/xi.fish", does: "fish" },
      { line: "xi completion pwsh >> $PROFILE", does: "PowerShell" },
    ],
    load: async () => (await import("./completion.js")).completion,
  },
];

export const commandsCommands: readonly CommandSpec[] = [
  {
    path: "commands",
    does: "list all commands with their arguments and options",
    isData: true,
    examples: [{ line: "xi commands --json", does: "the whole tree, for programs" }],
    load: async () => (await import("./commands.js")).commands,
  },
];

export const exitCodesCommands: readonly CommandSpec[] = [
  {
    path: "exit-codes",
    does: "list the exit codes and what they mean",
    isData: true,
    examples: [{ line: "xi exit-codes --json", does: "for programs" }],
    load: async () => (await import("./commands.js")).exitCodes,
  },
];
