/** The distributor's back end keeps North American time at a fixed offset, summer and winter. */
const offsetHours = -8;

const dayLength = 86_400_000;

/** Days as they are written. Most answers name the same few, over and over. */
const written = new Map<number, string>();

/** `2026-03-01`, the day at the distributor. */
export function dayOf(time: number): string {
  const day = Math.floor((time + offsetHours * 3_600_000) / dayLength);
  let text = written.get(day);
  if (text === undefined) {
    if (written.size >= 1000) written.clear();
    written.set(day, (text = local(time).slice(0, 10)));
  }
  return text;
}

/** `2026-03-01T09:30:00-08:00`. */
export function instantOf(time: number): string {
  return `${local(time).slice(0, 19)}-08:00`;
}

/** The day at the distributor, some days later. */
export function dayAfter(time: number, days: number): string {
  return dayOf(time + days * dayLength);
}

/** Whether the text is a day of the calendar, written `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

function local(time: number): string {
  return new Date(time + offsetHours * 3_600_000).toISOString();
}
