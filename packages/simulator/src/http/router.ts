/** What a path leads to, and the values of its `:name` segments. */
export interface Found<T> {
  readonly target: T;
  readonly path: { readonly [name: string]: string };
}

interface Route<T> {
  readonly segments: readonly string[];
  readonly target: T;
}

/** Finds what a method and a path lead to. A path without variable segments goes before one with them. */
export class Router<T> {
  readonly #fixed = new Map<string, T>();
  readonly #variable = new Map<string, Route<T>[]>();

  /** @param path a segment `:name` takes any value that is not empty */
  add(method: string, path: string, target: T): void {
    if (!path.includes("/:")) {
      this.#fixed.set(`${method} ${path}`, target);
      return;
    }
    const segments = path.split("/");
    const key = `${method} ${segments.length}`;
    this.#variable.set(key, [...(this.#variable.get(key) ?? []), { segments, target }]);
  }

  find(method: string, path: string): Found<T> | undefined {
    const fixed = this.#fixed.get(`${method} ${path}`);
    if (fixed !== undefined) return { target: fixed, path: {} };
    const given = path.split("/");
    for (const { segments, target } of this.#variable.get(`${method} ${given.length}`) ?? []) {
      const values = valuesOf(segments, given);
      if (values) return { target, path: values };
    }
    return undefined;
  }
}

function valuesOf(
  wanted: readonly string[],
  given: readonly string[],
): { readonly [name: string]: string } | undefined {
  const values: { [name: string]: string } = {};
  const fits = wanted.every((segment, place) => {
    const value = given[place] ?? "";
    if (!segment.startsWith(":")) return segment === value;
    values[segment.slice(1)] = decoded(value);
    return value !== "";
  });
  return fits ? values : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
