import type { Context } from "../command/context.js";

const COLUMNS = ["group", "limit", "remaining", "windowSeconds", "resetAt", "heldUntil", "source"];

/** Asks for one product, because only answers tell of the limit. */
export async function limits({ client, io, out }: Context): Promise<void> {
  const xi = await client();
  await xi.catalog.search({ pageSize: 1 }, { signal: io.signal });
  const rows = xi
    .limits()
    .map(({ window, resetAt, heldUntil, group, limit, remaining, source }) => ({
      group,
      limit,
      remaining,
      source,
      windowSeconds: window / 1_000,
      resetAt: moment(resetAt),
      heldUntil: moment(heldUntil),
    }));
  await out.rows(rows, { columns: COLUMNS, fields: COLUMNS });
}

const moment = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();
