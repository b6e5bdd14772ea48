/** What names stand for while a story is told. */
export type Values = Map<string, unknown>;

type Members = { readonly [name: string]: unknown };

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The part of a value at a path such as `orders.0.lines.*.quantity`: members by name, places of a list
 * by number, `*` for all of them, `length` for how many there are. Undefined where there is none.
 */
export function at(value: unknown, path: string): unknown {
  return path === "" ? value : walk(value, path.split("."));
}

function walk(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step === "*") {
    const entries = Array.isArray(value)
      ? (value as readonly unknown[])
      : isMembers(value)
        ? Object.values(value)
        : [];
    const found = entries.map((entry) => walk(entry, rest));
    return rest.includes("*") ? found.flat() : found;
  }
  if (Array.isArray(value))
    return walk(
      step === "length" ? value.length : (value as readonly unknown[])[Number(step)],
      rest,
    );
  return isMembers(value) && Object.hasOwn(value, step) ? walk(value[step], rest) : undefined;
}

const reference = /\$\{([^}]+)\}/g;

/**
 * A value with what its names stand for: `${po}` alone becomes the value itself, within other text its
 * words. A name can go on as a path: `${order.lines.0}`.
 * @throws RangeError where a name stands for nothing
 */
export function filled(value: unknown, values: Values): unknown {
  if (typeof value === "string") return filledText(value, values);
  if (Array.isArray(value)) return value.map((entry: unknown) => filled(entry, values));
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, filled(member, values)]),
  );
}

function filledText(text: string, values: Values): unknown {
  const whole = /^\$\{([^}]+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return valueOf(whole, values);
  return text.replaceAll(reference, (_, path: string) => wordOf(valueOf(path, values)));
}

export const wordOf = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");

function valueOf(path: string, values: Values): unknown {
  const [name = "", ...rest] = path.split(".");
  if (!values.has(name)) {
    const known = [...values.keys()].join(", ");
    throw new RangeError(
      `Nothing is called ${name}. There is ${known === "" ? "no name" : known}.`,
    );
  }
  const value = at(values.get(name), rest.join("."));
  if (value === undefined) throw new RangeError(`${name} has no ${rest.join(".")}.`);
  return value;
}
