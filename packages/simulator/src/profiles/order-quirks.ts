import { fixedShare, type Row, type Shaping } from "./shaping.js";

const spellings: readonly ((status: string) => string)[] = [
  (status) => status,
  (status) => status.toLowerCase(),
  (status) => `IM::${status.toUpperCase().replaceAll(" ", "_")}`,
  (status) => `${status} `,
  (status) =>
    /cancelled/i.test(status)
      ? status.replace(/ll(?=ed)/i, (pair) => pair.charAt(0))
      : status.replace(/(?<=cance)l(?=ed)/i, "$&$&"),
];

const statusMembers = new Set(["orderStatus", "subOrderStatus", "lineStatus"]);

/** What stands nearest to a state tells how it is written, so the same row is always the same. */
function respelled(value: unknown, place: string): unknown {
  if (Array.isArray(value))
    return value.map((entry, index) => respelled(entry, `${place}${index}`));
  if (typeof value !== "object" || value === null) return value;
  const row = value as Row;
  const own = `${place}${String(row["ingramOrderNumber"] ?? row["subOrderNumber"] ?? "")}`;
  return Object.fromEntries(
    Object.entries(row).map(([name, member]) => [
      name,
      statusMembers.has(name) && typeof member === "string"
        ? (spellings[fixedShare(own + name, spellings.length)]?.(member) ?? member)
        : respelled(member, own),
    ]),
  );
}

export const orderShapings: readonly Shaping[] = [
  {
    quirk: "status-spellings",
    answer: (answer) =>
      answer.status < 300 ? { ...answer, body: respelled(answer.body, "") } : answer,
  },
  {
    quirk: "created-as-200",
    answer: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
  },
];
