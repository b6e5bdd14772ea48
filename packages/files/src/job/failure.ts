import type { PriceResult } from "@xi-sdk/resellers";
import { mayHaveLostZeros } from "../read/cell.js";
import type { SourceRow } from "../read/rows.js";

/** Why a row has no price and stock; nothing for one that has its answer. */
export function failureOf(
  { problem, kind, identifier }: SourceRow,
  { status, message, error }: PriceResult,
): { readonly code: string; readonly reason: string } | undefined {
  if (problem) return problem;
  if (status === "ok" || status === "warning") return undefined;
  const hint =
    status === "not-found" && kind === "ingramPartNumber" && mayHaveLostZeros(identifier)
      ? " A spreadsheet may have taken zeros off its front."
      : "";
  return {
    code: error?.code ?? status.toUpperCase().replaceAll("-", "_"),
    reason: `${message ?? "The API did not say why."}${hint}`,
  };
}
