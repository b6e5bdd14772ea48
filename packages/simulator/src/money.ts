/** Money is kept and added up as whole cents; it becomes another spelling only when it is sent. */

/** The JSON number of an amount. Exact, because a division of whole cents by 100 rounds back to them. */
export function asNumber(cents: number): number {
  return cents / 100;
}

/** `120.00` */
export function asText(cents: number): string {
  const sign = cents < 0 ? "-" : "";
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** So many thousandths of an amount, rounded to the cent. */
export function permille(cents: number, thousandths: number): number {
  return Math.round((cents * thousandths) / 1000);
}
