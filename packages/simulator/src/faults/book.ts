import type { Settings } from "../settings.js";
import type { Database, Row } from "../store/driver.js";
import type { Clock } from "../time/clock.js";
import { durationOf } from "../time/duration.js";
import type { Schedule } from "../time/schedule.js";
import { readMischief, type MischiefName, type MischiefRule } from "../webhooks/mischief.js";
import { delayOf } from "./delays.js";
import { magicFor, type FoundMagic } from "./magic.js";
import { usesMagicValues } from "./magic-setting.js";
import { fits, isTurn } from "./match.js";
import { presetRules, type PresetOptions } from "./presets.js";
import { readRule } from "./read-rule.js";
import {
  needsAnswer,
  type FaultEffect,
  type FaultEntry,
  type FaultPhase,
  type FaultRule,
} from "./rule.js";
import type { Subject } from "./subject.js";

/** A rule as it is kept. */
interface Kept {
  readonly seq: number;
  readonly name: string;
  readonly preset: string | null;
  readonly rule: FaultRule;
  readonly phase: FaultPhase;
  readonly expiresAt: number | null;
  calls: number;
  hits: number;
}

/** Effects that are there while their rule is, and strike no call by themselves. */
const standing: ReadonlySet<FaultEffect["kind"]> = new Set(["quirk", "mischief"]);

/** What cannot be done while the back end is down. */
const isOutOfReach = ({ operation: { id } }: Subject): boolean =>
  ["post-createorder_v6", "put-ordermodify", "delete-ordercancel", keeping].includes(id);

/** Takes orders while the back end is down, and keeps them. */
const keeping = "post-createorder_v7";
const keepsOrders = ({ operation: { id } }: Subject): boolean => id === keeping;

/** What a call is struck by. */
export interface Strike {
  /** The rules or the magic value that it comes from. */
  readonly by: readonly string[];
  /** In milliseconds of the simulator's clock. */
  readonly delay: { readonly [phase in FaultPhase]: number };
  readonly main?:
    | {
        readonly effect: FaultEffect;
        readonly phase: FaultPhase;
        /** The part number that the rule is for. */
        readonly part: string | undefined;
      }
    | undefined;
}

/** The faults of one workspace. */
export class FaultBook {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #clock: Clock;
  readonly #schedule: Schedule;
  readonly #settings: Settings;
  #rules: Kept[] | undefined;

  constructor(
    database: Database,
    workspace: string,
    {
      clock,
      schedule,
      settings,
    }: { readonly clock: Clock; readonly schedule: Schedule; readonly settings: Settings },
  ) {
    this.#database = database;
    this.#workspace = workspace;
    this.#clock = clock;
    this.#schedule = schedule;
    this.#settings = settings;
    settings.shownByFaults = () =>
      this.#standing("quirk").flatMap(({ rule: { effect } }) =>
        effect.kind === "quirk" ? [effect.quirk] : [],
      );
  }

  /**
   * Adds a rule, or the rules of a preset. A rule of the same name is replaced.
   * @throws RangeError that names what is wrong with it
   */
  add(what: FaultRule | string, options: PresetOptions = {}): readonly FaultEntry[] {
    const preset = typeof what === "string" ? what : null;
    const rules =
      typeof what === "string" ? presetRules(what, options).map(readRule) : [readRule(what)];
    return this.#database.transaction(() => rules.map((rule) => this.#add(rule, preset)));
  }

  /** All rules in the order in which they are tried. */
  list(): readonly FaultEntry[] {
    const now = this.#clock.now();
    return this.#read().map((kept) => entryOf(kept, now));
  }

  /**
   * Takes rules away: one by its name, those of a preset, or all.
   * @returns how many there were
   */
  clear(name?: string): number {
    const gone = this.#read().filter(
      (kept) => name === undefined || kept.name === name || kept.preset === name,
    );
    this.#database.transaction(() => {
      for (const kept of gone) this.#remove(kept);
    });
    return gone.length;
  }

  /**
   * What a call is struck by. It counts: the rules note that the call was there. Delays add up; of
   * everything else the first that fits counts, rules before magic values.
   */
  strike(subject: Subject): Strike | undefined {
    const delay = { before: 0, after: 0 };
    const by: string[] = [];
    let main: Strike["main"];
    const now = this.#clock.now();
    for (const kept of this.#read()) {
      const { rule, phase, name } = kept;
      const { match = {}, effect } = rule;
      if (standing.has(effect.kind) || stateOf(kept, now) !== "active" || !fits(match, subject))
        continue;
      if (effect.kind === "outage" && !isOutOfReach(subject)) continue;
      kept.calls += 1;
      const waits = effect.kind === "delay";
      const strikes = isTurn(match, kept.calls) && (waits || main === undefined);
      if (strikes) {
        kept.hits += 1;
        by.push(name);
        if (waits) delay[phase] += delayOf(effect.by, match.seed ?? 1, kept.calls);
        else
          main = {
            effect,
            phase: effect.kind === "outage" && keepsOrders(subject) ? "after" : phase,
            part: match.part,
          };
      }
      this.#note(kept);
    }
    const magic = main ? undefined : this.#magic(subject);
    if (magic) {
      by.push(magic.value);
      const { effect, phase, part } = magic;
      if (effect.kind === "delay") delay[phase] += delayOf(effect.by, 1, 1);
      else main = { effect, phase, part };
    }
    return by.length === 0 ? undefined : { by, delay, main };
  }

  /** When the outage of the back end ends that there is now; infinite where nobody said. */
  outageUntil(): number | undefined {
    const outages = this.#standing("outage");
    if (outages.length === 0) return undefined;
    return Math.max(...outages.map(({ expiresAt }) => expiresAt ?? Infinity));
  }

  /** The mischief that webhooks meet, beside their own. */
  mischief(): readonly MischiefRule[] {
    return this.#standing("mischief").flatMap(({ rule: { effect } }) =>
      effect.kind === "mischief" ? readMischief([effect.mischief as MischiefName]) : [],
    );
  }

  /** Told when the time of a rule is over. @returns the rule, unless it is gone already */
  ended(seq: number): FaultEntry | undefined {
    const kept = this.#read().find((one) => one.seq === seq);
    this.#settings.reload();
    if (!kept) return undefined;
    return entryOf(kept, this.#clock.now());
  }

  /** Takes up what the tables say. */
  reload(): void {
    this.#rules = undefined;
    this.#settings.reload();
  }

  #standing(kind: FaultEffect["kind"]): readonly Kept[] {
    const now = this.#clock.now();
    return this.#read().filter(
      (kept) => kept.rule.effect.kind === kind && stateOf(kept, now) === "active",
    );
  }

  #add(rule: FaultRule, preset: string | null): FaultEntry {
    const rules = this.#read();
    const seq = (rules.at(-1)?.seq ?? 0) + 1;
    const name = rule.name ?? this.#freeName();
    for (const older of rules.filter((kept) => kept.name === name)) this.#remove(older);
    const now = this.#clock.now();
    const expiresAt = rule.lasts === undefined ? null : now + durationOf(rule.lasts);
    const kept = keptOf({ seq, name, preset, rule, expiresAt, calls: 0, hits: 0 });
    this.#database
      .prepare("INSERT INTO faults VALUES (?, ?, ?, ?, ?, ?, 0, 0)")
      .run(this.#workspace, seq, name, preset, JSON.stringify(rule), expiresAt);
    if (expiresAt !== null) this.#schedule.at(expiresAt, "fault-ended", { seq });
    this.#read().push(kept);
    this.#settings.reload();
    return entryOf(kept, now);
  }

  #remove(kept: Kept): void {
    this.#database
      .prepare("DELETE FROM faults WHERE workspace = ? AND seq = ?")
      .run(this.#workspace, kept.seq);
    this.#rules = this.#read().filter((other) => other !== kept);
    this.#settings.reload();
  }

  #note({ seq, calls, hits }: Kept): void {
    this.#database
      .prepare("UPDATE faults SET calls = ?, hits = ? WHERE workspace = ? AND seq = ?")
      .run(calls, hits, this.#workspace, seq);
  }

  #magic(subject: Subject): FoundMagic | undefined {
    if (!usesMagicValues(this.#settings)) return undefined;
    const found = magicFor(subject);
    if (!found?.once) return found;
    const key = found.value.toUpperCase();
    const calls =
      1 +
      Number(
        this.#database
          .prepare("SELECT calls FROM magic_calls WHERE workspace = ? AND value = ?")
          .get(this.#workspace, key)?.["calls"] ?? 0,
      );
    this.#database
      .prepare("INSERT OR REPLACE INTO magic_calls VALUES (?, ?, ?)")
      .run(this.#workspace, key, calls);
    return calls === 1 ? found : undefined;
  }

  #freeName(): string {
    const names = new Set(this.#read().map(({ name }) => name));
    let number = names.size + 1;
    while (names.has(`fault-${number}`)) number += 1;
    return `fault-${number}`;
  }

  #read(): Kept[] {
    return (this.#rules ??= this.#database
      .prepare("SELECT * FROM faults WHERE workspace = ? ORDER BY seq")
      .all(this.#workspace)
      .map((row: Row) =>
        keptOf({
          seq: Number(row["seq"]),
          name: String(row["name"]),
          preset: row["preset"] === null ? null : String(row["preset"]),
          rule: JSON.parse(String(row["rule"])) as FaultRule,
          expiresAt: row["expires_at"] === null ? null : Number(row["expires_at"]),
          calls: Number(row["calls"]),
          hits: Number(row["hits"]),
        }),
      ));
  }
}

const keptOf = (kept: Omit<Kept, "phase">): Kept => ({
  ...kept,
  phase: kept.rule.phase ?? (needsAnswer(kept.rule.effect) ? "after" : "before"),
});

function stateOf({ rule, hits, expiresAt }: Kept, now: number): FaultEntry["state"] {
  if (expiresAt !== null && expiresAt <= now) return "expired";
  return rule.count !== undefined && hits >= rule.count ? "spent" : "active";
}

const entryOf = (kept: Kept, now: number): FaultEntry => ({
  name: kept.name,
  preset: kept.preset,
  match: kept.rule.match ?? {},
  phase: kept.phase,
  effect: kept.rule.effect,
  count: kept.rule.count ?? null,
  calls: kept.calls,
  hits: kept.hits,
  expiresAt: kept.expiresAt === null ? null : new Date(kept.expiresAt).toISOString(),
  state: stateOf(kept, now),
});
