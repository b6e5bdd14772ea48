import type { Page } from "./catalog-store.js";
import type { Backlog, LaterTable } from "./backlog.js";
import type { Database, Row, Value } from "./driver.js";
import { insertRows } from "./insert.js";

/** The conditions of a search, gathered one by one. */
export class Conditions {
  readonly #texts: string[] = [];
  readonly values: Value[] = [];

  /** Every value stands for one question mark. */
  where(text: string, ...values: readonly Value[]): this {
    this.#texts.push(`(${text})`);
    this.values.push(...values);
    return this;
  }

  /** Leaves the condition out where nothing is asked for. */
  given(text: string, value: Value | undefined): this {
    return value === undefined ? this : this.where(text, value);
  }

  /** A column between two values, both included. */
  between(column: string, range: readonly [string, string] | undefined): this {
    return range ? this.where(`${column} BETWEEN ? AND ?`, ...range) : this;
  }

  /** A column that is one of some texts. */
  among(column: string, texts: readonly string[] | undefined): this {
    return texts
      ? this.where(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(texts))
      : this;
  }

  get text(): string {
    return this.#texts.length > 0 ? this.#texts.join(" AND ") : "1";
  }
}

/** A column whose text holds a part of another, in any letter case. */
export const holds = (column: string): string => `instr(lower(${column}), lower(?)) > 0`;

/**
 * Documents of one workspace, each with the columns that it is found by. What the columns say
 * follows from the document alone.
 */
export class DocumentTable<T> {
  readonly #database: Database;
  readonly #workspace: string;
  readonly #table: string;
  readonly #backlog: Backlog<T, T>;

  constructor(
    database: Database,
    workspace: string,
    table: LaterTable,
    columnsOf: (document: T) => { readonly [column: string]: Value },
  ) {
    this.#database = database;
    this.#workspace = workspace;
    this.#table = table;
    this.#backlog = database.backlog(table, (documents) => {
      const rows = documents.map((document) => ({ document, columns: columnsOf(document) }));
      const names = Object.keys(rows[0]?.columns ?? {});
      insertRows(
        database,
        `${table} (workspace, ${names.join(", ")}, document)`,
        rows.map(({ document, columns }) => [
          workspace,
          ...Object.values(columns),
          JSON.stringify(document),
        ]),
        "OR REPLACE ",
      );
    });
  }

  /** Adds the document, or puts it in the place of the one with the same key. */
  put(document: T): void {
    this.#backlog.put(document, document);
  }

  first(conditions: Conditions, order = "1"): T | undefined {
    return this.list(conditions, order, 1, 0)[0];
  }

  count(conditions: Conditions): number {
    const row = this.#database
      .prepare(
        `SELECT count(*) AS n FROM ${this.#table} WHERE workspace = ? AND ${conditions.text}`,
      )
      .get(this.#workspace, ...conditions.values);
    return Number(row?.["n"]);
  }

  /** @param limit -1 for all */
  list(conditions: Conditions, order: string, limit = -1, offset = 0): readonly T[] {
    return this.#database
      .prepare(
        `SELECT document FROM ${this.#table} WHERE workspace = ? AND ${conditions.text}
         ORDER BY ${order} LIMIT ? OFFSET ?`,
      )
      .all(this.#workspace, ...conditions.values, limit, offset)
      .map((row: Row) => JSON.parse(String(row["document"])) as T);
  }

  page(conditions: Conditions, order: string, limit: number, offset: number): Page<T> {
    return {
      found: this.count(conditions),
      rows: this.list(conditions, order, limit, offset),
    };
  }
}
