/** Reads CORRECTIONS.md: which departures from the published description are written down. */

const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const pathOf = (member) =>
  member
    .split(/[.\s]+/)
    .map(plain)
    .filter(Boolean);

/**
 * A row names structures or operations in its first column and members in its second, in backticks.
 * A member may be named by the end of its path, an answer by its status.
 *
 * @param {string} markdown
 * @returns {(names: {owner: string, member: string}[]) => boolean}
 */
export function readCorrections(markdown) {
  const rows = [];
  for (const line of markdown.split("\n")) {
    const [, first, second] = /^\|([^|]*)\|([^|]*)\|/.exec(line) ?? [];
    if (first === undefined) continue;
    const owners = new Set(quoted(first).map(plain));
    const statuses = [...second.matchAll(/\bstatus (\d{3})\b/g)].map(([, status]) => status);
    const members = [...quoted(second), ...statuses].map(pathOf).filter(({ length }) => length > 0);
    if (owners.size > 0) rows.push({ owners, members });
  }
  return (names) =>
    names.some(({ owner, member }) => {
      const path = pathOf(member);
      return rows.some(
        ({ owners, members }) =>
          owners.has(plain(owner)) && members.some((ending) => endsWith(path, ending)),
      );
    });
}

const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, inner]) => inner);

const endsWith = (path, ending) =>
  ending.length <= path.length &&
  ending.every((part, index) => part === path[path.length - ending.length + index]);
