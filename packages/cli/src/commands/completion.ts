import type { Context } from "../command/context.js";
import { optionsOf, longNameOf } from "../command/spec.js";
import { usage } from "../failure/failure.js";
import { allCommands } from "./commands.js";

/** What may follow words that were typed: by `catalog search` its options, by `catalog` its verbs. */
type Choices = ReadonlyMap<string, readonly string[]>;

const SHELLS: { readonly [shell: string]: (choices: Choices) => string } = {
  bash,
  zsh,
  fish,
  pwsh,
};

export async function completion({ args: [shell = ""], out }: Context): Promise<void> {
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!make)
    throw usage(
      `There is no completion for "${shell}".`,
      `Take one of: ${Object.keys(SHELLS).join(", ")}.`,
    );
  out.text(make(await choicesOfAll()));
}

async function choicesOfAll(): Promise<Choices> {
  const choices = new Map<string, Set<string>>();
  const add = (words: string, choice: string): void => {
    const known = choices.get(words) ?? new Set<string>();
    choices.set(words, known.add(choice));
  };
  for (const spec of await allCommands()) {
    const words = spec.path.split(" ");
    for (const [at, word] of words.entries()) add(words.slice(0, at).join(" "), word);
    if (spec.passesOn) continue;
    for (const option of optionsOf(spec)) add(spec.path, `--${longNameOf(option)}`);
  }
  return new Map([...choices].map(([words, known]) => [words, [...known].sort()]));
}

function bash(choices: Choices): string {
  const cases = [...choices].map(
    ([words, known]) => `    "${words}") known="${known.join(" ")}" ;;`,
  );
  return `_xi() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" known="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) break ;; esac
    case "$path" in "" | [a-z]*) path="\${path:+$path }$word" ;; esac
  done
  while :; do
    case "$path" in
${cases.join("\n")}
    esac
    [ -n "$known" ] && break
    [ -z "$path" ] && break
    case "$path" in *" "*) path="\${path% *}" ;; *) path="" ;; esac
    [ -z "$path" ] && break
  done
  COMPREPLY=($(compgen -W "$known" -- "$current"))
  [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$current"))
}
complete -F _xi xi
`;
}

function zsh(choices: Choices): string {
  return `#compdef xi
autoload -U +X bashcompinit && bashcompinit
${bash(choices)}`;
}

function fish(choices: Choices): string {
  const lines = [...choices].flatMap(([words, known]) => {
    const seen = words.split(" ").filter((word) => word !== "");
    const when =
      seen.length === 0
        ? "__fish_use_subcommand"
        : seen.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
    return known.map((choice) =>
      choice.startsWith("--")
        ? `complete -c xi -n '${when}' -l ${choice.slice(2)}`
        : `complete -c xi -f -n '${when}' -a ${choice}`,
    );
  });
  return `${lines.join("\n")}\n`;
}

function pwsh(choices: Choices): string {
  const entries = [...choices].map(
    ([words, known]) => `    '${words}' = @(${known.map((choice) => `'${choice}'`).join(", ")})`,
  );
  return `Register-ArgumentCompleter -Native -CommandName xi -ScriptBlock {
  param($current, $ast, $position)
  $choices = @{
${entries.join("\n")}
  }
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } | Where-Object { $_ -ne $current -and -not $_.StartsWith('-') })
  $path = $words -join ' '
  while ($path -ne '' -and -not $choices.ContainsKey($path)) {
    $path = if ($path.Contains(' ')) { $path.Substring(0, $path.LastIndexOf(' ')) } else { '' }
  }
  $choices[$path] | Where-Object { $_.StartsWith($current) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_)
  }
}
`;
}
