/** What a check has found. */
export interface Finding {
  readonly check: string;
  readonly state: "ok" | "warning" | "failed" | "skipped";
  /** What is so, in plain words. */
  readonly finding: string;
  /** What to do about it; `null` where nothing has to be done. */
  readonly next: string | null;
}

export const ok = (check: string, finding: string): Finding => ({
  check,
  state: "ok",
  finding,
  next: null,
});

export const skipped = (check: string, finding: string): Finding => ({
  check,
  state: "skipped",
  finding,
  next: null,
});

export const failed = (check: string, finding: string, next: string): Finding => ({
  check,
  state: "failed",
  finding,
  next,
});

export const warning = (check: string, finding: string, next: string): Finding => ({
  check,
  state: "warning",
  finding,
  next,
});
