#!/usr/bin/env node
/** Runs a command in a pseudo terminal and writes a picture of what stands there at its end. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const help = `node tools/terminal-picture.mjs --output FILE.svg [options] COMMAND

Runs COMMAND by the shell, in a terminal of its own, and draws all that it left there as an SVG: colours
for light and for dark surroundings, the text itself as description. Draws nothing when the command
fails, or when the path of this folder or of the home folder is to be seen.

  --output FILE    where the picture goes
  --title TEXT     what it shows, for those who cannot see it. Default: the command
  --columns N      width of the terminal. Default: 80

Needs script(1) of util-linux.
`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// The sixteen colours of a terminal; each is readable on its ground.
const light = {
  ground: "#ffffff",
  bar: "#e8eaed",
  text: "#24292f",
  colours: split(
    "#24292f #b3261e #1a7f37 #7d5700 #0a58ca #8a3ffc #0b7285 #57606a",
    "#57606a #b3261e #1a7f37 #7d5700 #0a58ca #8a3ffc #0b7285 #24292f",
  ),
};
const dark = {
  ground: "#16191d",
  bar: "#2a2f36",
  text: "#e6e9ec",
  colours: split(
    "#8b949e #ff8078 #56d364 #e3b341 #79b8ff #c79bff #4fd1e0 #c9d1d9",
    "#8b949e #ff8078 #56d364 #e3b341 #79b8ff #c79bff #4fd1e0 #f0f3f6",
  ),
};

const CELL = { width: 8.4, height: 18, font: 14 };
const PADDING = 18;
const BAR = 34;

/** Arms of the characters that draw lines: up, right, down, left. */
const lines = {
  "─": "rl",
  "│": "ud",
  "┌": "rd",
  "┐": "dl",
  "└": "ur",
  "┘": "ul",
  "├": "urd",
  "┤": "udl",
  "┬": "rdl",
  "┴": "url",
  "┼": "urdl",
  "━": "RL",
  "┃": "UD",
};

main();

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: "string" },
      title: { type: "string" },
      columns: { type: "string", default: "80" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const [command] = positionals;
  const columns = Number(values.columns);
  if (!values.output || !command || positionals.length > 1 || !(columns >= 20)) {
    process.stderr.write(help);
    process.exitCode = 2;
    return;
  }
  const { output, problem } = run(command, columns);
  const screen = problem === undefined ? show(`$ ${command}\r\n${output}`, columns) : [];
  const text = screen.map((row) =>
    row
      .map(({ character }) => character)
      .join("")
      .trimEnd(),
  );
  const path = [root, process.cwd(), homedir()].find(
    (each) => each.length > 1 && text.some((line) => line.includes(`${each}/`)),
  );
  if (problem !== undefined || path !== undefined) {
    process.stderr.write(
      `${problem ?? `The picture would show a path of this machine: ${path}`}\n`,
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(values.output), { recursive: true });
  writeFileSync(values.output, draw(screen, text, values.title ?? command, columns));
  process.stdout.write(`${values.output}: ${screen.length} lines of ${columns} columns\n`);
}

/** @returns the bytes that the terminal was sent, as text, or why there are none. */
function run(command, columns) {
  const { CI: _ci, NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...env } = process.env;
  const { error, status, stdout } = spawnSync(
    "script",
    ["--quiet", "--return", "--command", `stty cols ${columns} rows 40; ${command}`, "/dev/null"],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "inherit"],
      // What npm has to say about this machine's settings is no part of the picture.
      env: {
        ...env,
        TERM: "xterm-256color",
        NPM_CONFIG_LOGLEVEL: "error",
        NPM_CONFIG_UPDATE_NOTIFIER: "false",
      },
    },
  );
  if (error?.code === "ENOENT") return { problem: "script(1) of util-linux is not installed." };
  if (error) throw error;
  if (status !== 0) {
    process.stderr.write(stdout);
    return { problem: `The command ended with ${status}, so there is no picture of it.` };
  }
  return { output: stdout };
}

/**
 * Plays what a program sent to a terminal: text, colours, and moves of the cursor.
 * @returns every line that was ever on the screen, as lists of cells
 */
function show(output, columns) {
  const screen = [[]];
  let row = 0;
  let column = 0;
  let style = {};
  const to = (newRow, newColumn = column) => {
    row = Math.max(0, newRow);
    column = Math.min(Math.max(0, newColumn), columns - 1);
    while (screen.length <= row) screen.push([]);
  };
  const put = (character, width) => {
    if (column + width > columns) to(row + 1, 0);
    const cells = screen[row];
    while (cells.length < column) cells.push({ character: " ", style: {} });
    cells[column] = { character, style };
    if (width === 2) cells[column + 1] = { character: "", style };
    column += width;
  };
  const erase = (mode) => {
    const cells = screen[row];
    if (mode === 0) cells.length = Math.min(cells.length, column);
    else if (mode === 2) cells.length = 0;
    else
      for (let at = 0; at <= column && at < cells.length; at++)
        cells[at] = { character: " ", style };
  };
  const moves = {
    A: (n) => to(row - (n || 1)),
    B: (n) => to(row + (n || 1)),
    C: (n) => to(row, column + (n || 1)),
    D: (n) => to(row, column - (n || 1)),
    E: (n) => to(row + (n || 1), 0),
    F: (n) => to(row - (n || 1), 0),
    G: (n) => to(row, (n || 1) - 1),
    K: (n) => erase(n),
    J: (n) => {
      if (n === 0) screen.length = row + 1;
      erase(n);
    },
  };
  const tokens =
    // eslint-disable-next-line no-control-regex -- that is what a terminal reads
    /\x1b\[([?<=>]?)([\d;:]*)[ -/]*([@-~])|\x1b[\]P_^][\s\S]*?(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]|[\0-\x1f\x7f]|\P{M}\p{M}*/gu;
  for (const [token, isPrivate, numbers, final] of output.matchAll(tokens)) {
    if (final === "m" && !isPrivate) style = restyle(style, numbers);
    else if (final !== undefined) {
      if (!isPrivate) moves[final]?.(Number.parseInt(numbers || "0", 10));
    } else if (token === "\n") to(row + 1);
    else if (token === "\r") to(row, 0);
    else if (token === "\b") to(row, column - 1);
    else if (token === "\t") to(row, (Math.floor(column / 8) + 1) * 8);
    else if (token >= " " && token !== "\x7f") put(token, isWide(token) ? 2 : 1);
  }
  while (screen.length > 1 && isBlank(screen.at(-1))) screen.pop();
  return screen;
}

function isBlank(cells) {
  return cells.every(({ character }) => character.trim() === "");
}

function isWide(character) {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(
    character,
  );
}

/** The style after a "select graphic rendition" sequence. */
function restyle(before, numbers) {
  let style = { ...before };
  const codes = numbers.split(/[;:]/).map(Number);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index];
    const tens = code >= 90 ? code - 60 : code;
    if (code === 0) style = {};
    else if (code === 1) style.bold = true;
    else if (code === 2) style.dim = true;
    else if (code === 3) style.italic = true;
    else if (code === 4) style.underline = true;
    else if (code === 7) style.inverse = true;
    else if (code === 22) style = { ...style, bold: false, dim: false };
    else if (code === 23) style.italic = false;
    else if (code === 24) style.underline = false;
    else if (code === 27) style.inverse = false;
    else if (code === 39) style.colour = undefined;
    else if (code === 49) style.ground = undefined;
    else if (code === 38 || code === 48) {
      const isIndexed = codes[index + 1] === 5;
      const colour = isIndexed
        ? indexed(codes[index + 2])
        : `rgb(${codes.slice(index + 2, index + 5).join()})`;
      style[code === 38 ? "colour" : "ground"] = colour;
      index += isIndexed ? 2 : 4;
    } else if (tens >= 30 && tens <= 37) style.colour = tens - 30 + (code >= 90 ? 8 : 0);
    else if (tens >= 40 && tens <= 47) style.ground = tens - 40 + (code >= 100 ? 8 : 0);
  }
  return style;
}

/** Levels of the cube. */
function step(value) {
  return value === 0 ? 0 : 55 + value * 40;
}

/** One of 256: the sixteen, a cube of six steps, and grey. */
function indexed(number) {
  if (number < 16) return number;
  const cube = number - 16;
  const grey = 8 + (number - 232) * 10;
  const parts =
    number < 232
      ? [step(Math.floor(cube / 36)), step(Math.floor(cube / 6) % 6), step(cube % 6)]
      : [grey, grey, grey];
  return `rgb(${parts.join()})`;
}

function draw(screen, text, title, columns) {
  const width = columns * CELL.width + 2 * PADDING;
  const height = screen.length * CELL.height + 2 * PADDING + BAR;
  const shapes = screen.flatMap((cells, row) => runs(cells).map((each) => drawRun(each, row)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title text" xml:space="preserve">
<title id="title">${escape(title)}</title>
<desc id="text">${escape(text.join("\n"))}</desc>
<style>
text { font: ${CELL.font}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre; }
.bold { font-weight: bold; } .dim { opacity: 0.75; } .italic { font-style: italic; } .underline { text-decoration: underline; }
.dots { stroke: none; opacity: 0.35; } .heavy { stroke-width: 3; } path { stroke-width: 1; }
${palette(light)}
@media (prefers-color-scheme: dark) {
${palette(dark)}
}
</style>
<rect class="ground" width="${width}" height="${height}" rx="10"/>
<path class="bar" d="M0 ${BAR}V10a10 10 0 0 1 10-10H${width - 10}a10 10 0 0 1 10 10V${BAR}Z" style="stroke:none"/>
<g class="f8 dots"><circle cx="20" cy="17" r="5"/><circle cx="38" cy="17" r="5"/><circle cx="56" cy="17" r="5"/></g>
${shapes.filter(Boolean).join("\n")}
</svg>
`;
}

function palette({ ground, bar, text, colours }) {
  const names = colours.map((colour, index) => [String(index), colour]);
  return [...names, ["text", text], ["ground", ground]]
    .map(([name, colour]) => `.f${name} { fill: ${colour}; } .s${name} { stroke: ${colour}; }`)
    .concat(`.ground { fill: ${ground}; stroke: ${bar}; } .bar { fill: ${bar}; }`)
    .join("\n");
}

/** Neighbours of one style and one kind. Characters that draw lines become lines, so that they meet. */
function runs(cells) {
  const found = [];
  for (const [column, { character, style }] of cells.entries()) {
    const isLine = character in lines;
    const last = found.at(-1);
    const shown = JSON.stringify(style);
    if (last && last.shown === shown && last.isLine === isLine) last.text += character;
    else found.push({ column, text: character, style, shown, isLine });
    found.at(-1).end = column + 1;
  }
  return found;
}

function drawRun({ column, end, text, style, isLine }, row) {
  const x = round(PADDING + column * CELL.width);
  const y = BAR + PADDING + row * CELL.height;
  const width = round((end - column) * CELL.width);
  const back = style.inverse ? (style.colour ?? "text") : style.ground;
  const own = style.inverse ? style.ground : style.colour;
  const front = own ?? (back === undefined ? "text" : "ground");
  const looks = ["bold", "dim", "italic", "underline"].filter((name) => style[name]);
  const shapes = [];
  if (back !== undefined) {
    shapes.push(
      `<rect ${painted("f", back)} x="${x}" y="${y}" width="${width}" height="${CELL.height}"/>`,
    );
  }
  if (isLine) {
    const isHeavy = /[━┃]/.test(text);
    const path = [...text].map((character, index) => arms(character, x + index * CELL.width, y));
    const more = [...looks, ...(isHeavy ? ["heavy"] : [])];
    shapes.push(`<path ${painted("s", front, more)} fill="none" d="${path.join("")}"/>`);
  } else if (text.trim() !== "") {
    const words = text.trimEnd();
    const start = column + words.length - words.trimStart().length;
    const from = round(PADDING + start * CELL.width);
    const length = [...words.trimStart()].reduce((sum, each) => sum + (isWide(each) ? 2 : 1), 0);
    const size = `textLength="${round(length * CELL.width)}" lengthAdjust="spacingAndGlyphs"`;
    const base = round(y + CELL.height * 0.74);
    shapes.push(
      `<text ${painted("f", front, looks)} x="${from}" y="${base}" ${size}>${escape(words.trimStart())}</text>`,
    );
  }
  return shapes.join("");
}

/** Class and style of a shape that is filled (`f`) or drawn (`s`) in a colour. */
function painted(kind, colour, more = []) {
  const isOwn = String(colour).startsWith("rgb");
  const classes = [...(isOwn ? [] : [`${kind}${colour}`]), ...more].join(" ");
  const property = kind === "f" ? "fill" : "stroke";
  return `class="${classes}"${isOwn ? ` style="${property}:${colour}"` : ""}`;
}

function arms(character, x, y) {
  const middle = { x: round(x + CELL.width / 2), y: y + CELL.height / 2 };
  const ends = {
    u: `V${y}`,
    d: `V${y + CELL.height}`,
    l: `H${round(x)}`,
    r: `H${round(x + CELL.width)}`,
  };
  return [...lines[character].toLowerCase()]
    .map((arm) => `M${middle.x} ${middle.y}${ends[arm]}`)
    .join("");
}

function split(...rows) {
  return rows.flatMap((row) => row.split(" "));
}

function round(number) {
  return Math.round(number * 100) / 100;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
