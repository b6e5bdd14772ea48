/** The text without the secrets that it may hold, and without what a terminal would obey. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let shown = text;
  for (const secret of secrets) if (secret !== "") shown = shown.replaceAll(secret, "[redacted]");
  return shown
    .replaceAll(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, "$1 [redacted]")
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
}
