import { dayAfter, instantOf, isDay } from "../time/calendar.js";

export const oneDay = 86_400_000;

/** `2026-03-01T09:30:00`, the distributor's time without its zone. */
export const localMoment = (time: number): string => instantOf(time).slice(0, 19);

/** `2026-03-01T17:30:00Z` */
export const utcMoment = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

export const midnight = (day: string): string => `${day}T00:00:00`;

/** When a day begins at the distributor. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00-08:00`);

/** So many days after a day. */
export const daysLater = (day: string, days: number): string => dayAfter(startOf(day), days);

/** Whole days from one day to another; negative where that is over. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((startOf(last) - startOf(first)) / oneDay);

/** The day that `MM/DD/YYYY` stands for. */
export function dayOfUsText(text: string): string | undefined {
  const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  if (month === undefined || date === undefined || year === undefined) return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}
