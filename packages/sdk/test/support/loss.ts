type Json = { readonly [name: string]: unknown };

/**
 * Paths of values in `wire` that cannot be found again in `decoded`. A reading of the decoding rules
 * of its own: it knows neither the tables nor the decoder.
 */
export function lostIn(wire: unknown, decoded: unknown, path = "$"): string[] {
  if (wire === null || wire === undefined)
    return decoded === null || decoded === wire ? [] : [path];
  if (Array.isArray(wire)) {
    if (!Array.isArray(decoded)) {
      // Only the root may lose the brackets around its one object.
      return path === "$" && wire.length === 1 && isObject(wire[0])
        ? lostIn(wire[0], decoded, "$[0]")
        : [path];
    }
    if (wire.length !== decoded.length) return [path];
    return wire.flatMap((entry, index) => lostIn(entry, decoded[index], `${path}[${index}]`));
  }
  if (Array.isArray(decoded))
    return decoded.length === 1 ? lostIn(wire, decoded[0], `${path}[0]`) : [path];
  if (isObject(wire)) {
    if (!isObject(decoded)) return [path];
    const lost = Object.keys(wire).flatMap((name) => {
      const found = nameIn(decoded, name, wire);
      return found === undefined
        ? [`${path}.${name}`]
        : lostIn(wire[name], decoded[found], `${path}.${name}`);
    });
    return Object.keys(decoded).length === Object.keys(wire).length ? lost : [...lost, `${path}.*`];
  }
  return saysTheSame(wire, decoded) ? [] : [path];
}

function nameIn(decoded: Json, name: string, wire: Json): string | undefined {
  if (Object.hasOwn(decoded, name)) return name;
  return Object.keys(decoded).find(
    (other) => other.toLowerCase() === name.toLowerCase() && !Object.hasOwn(wire, other),
  );
}

function saysTheSame(wire: unknown, decoded: unknown): boolean {
  if (Object.is(wire, decoded)) return true;
  if (decoded === null) return wire === "" || String(wire).startsWith("0001-01-01");
  if (typeof decoded === "boolean") return String(wire).toLowerCase() === String(decoded);
  if (typeof wire === "number" && typeof decoded === "string") return Number(decoded) === wire;
  if (typeof wire !== "string" || typeof decoded !== "number") return false;
  const digits = wire.replace(/^-?[0.]*|\./g, "").replace(/0+$/, "");
  return Number(wire) === decoded && digits.length <= 15;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
