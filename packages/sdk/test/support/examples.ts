import { existsSync, readFileSync } from "node:fs";

/** One example of an operation: a request, or an answer with its status. */
export interface Example {
  readonly operation: string;
  readonly kind: "request" | "response";
  readonly status: number | null;
  readonly name: string;
  readonly value: unknown;
}

const published = new URL(
  "../../../../../shared/fixtures/published-examples.json",
  import.meta.url,
);

/** The examples of the published description. They are not ours and not in the repository. */
export function publishedExamples(): Example[] {
  if (!existsSync(published)) {
    console.warn(
      "\nSKIPPED: the published examples (../shared/fixtures/published-examples.json) are not here." +
        " Only our own fixtures are checked.\n",
    );
    return [];
  }
  const rows = JSON.parse(readFileSync(published, "utf8")) as (Omit<Example, "status"> & {
    status: string | number | null;
  })[];
  return rows.map((row) => ({ ...row, status: row.status === null ? null : Number(row.status) }));
}

/** Answers, requests and errors of our own making, in the loose spelling of the wire. */
export function ownFixtures<T>(name: "answers" | "requests" | "errors"): T[] {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8"),
  ) as T[];
}
