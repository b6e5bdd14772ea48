import { Random } from "../random.js";
import { isOperation } from "./read-rule.js";
import type { FaultMatch } from "./rule.js";
import type { Subject } from "./subject.js";

/** Whether a call is of the kind that a rule is for, apart from its turn. */
export function fits(match: FaultMatch, subject: Subject): boolean {
  const { operation } = subject;
  const wanted =
    match.operation === undefined
      ? undefined
      : typeof match.operation === "string"
        ? [match.operation]
        : match.operation;
  if (wanted ? !wanted.some((name) => isOperation(name, operation)) : operation.id === tokenCall)
    return false;
  const { part, po, header } = match;
  if (part !== undefined && !subject.parts.some((one) => isLike(part, one))) return false;
  if (po !== undefined && !subject.customerOrderNumbers.some((one) => isLike(po, one)))
    return false;
  return Object.entries(header ?? {}).every(([name, value]) => {
    const sent = subject.headers.get(name);
    return sent !== null && isLike(value, sent);
  });
}

/** Whether it is the turn of a call, the so-manieth that fits. */
export function isTurn(match: FaultMatch, call: number): boolean {
  if (match.nth !== undefined && call !== match.nth) return false;
  if (match.every !== undefined && call % match.every !== 0) return false;
  if (match.probability === undefined) return true;
  return share(match.seed ?? 1, call) < match.probability;
}

/** A number from 0 up to 1 that hangs on the seed and the call alone. */
export const share = (seed: number, call: number): number =>
  new Random(seed, call).between(0, 999_999) / 1_000_000;

const tokenCall = "get-accesstoken";

/** Letter case is no matter: the service takes part numbers and order numbers in any. */
export function isLike(pattern: string, value: string): boolean {
  const [wanted, given] = [pattern.trim().toLowerCase(), value.toLowerCase()];
  return wanted.endsWith("*") ? given.startsWith(wanted.slice(0, -1)) : given === wanted;
}
