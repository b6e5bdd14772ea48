import type { GuardFinding } from "./guards/finding.js";
import type { Step } from "./machine.js";
import type { HeldReason } from "./order.js";
import { leaseOf, type Policy } from "./policy.js";
import type { Note } from "./store/book.js";
import type { Terms } from "./terms.js";

const FREE = { leaseOwner: null, leaseUntil: null } as const;

/** A worker looks at the guards. It is not on the wire: should the worker die, another one looks. */
export function checking(now: number, owner: string, policy: Policy): Step {
  const leaseUntil = now + leaseOf(policy);
  return { change: { leaseOwner: owner, leaseUntil, nextAt: leaseUntil } };
}

/** It waits for whoever is to approve it, or for the end of the time in which that is possible. */
export const askingApproval = ({ approval }: Terms): Step => ({
  change: {
    state: "awaiting-approval",
    reason: null,
    nextAt: approval?.until ?? null,
    unknownSince: null,
    ...FREE,
  },
  note: { what: "approval-asked" },
});

const MESSAGES: { readonly [reason in HeldReason]: string } = {
  guards:
    "Its guards found something. Nothing was sent. Place it again once that is put right, or with other guards; or place another order under the number.",
  declined:
    "Who was to approve it has declined. Nothing was sent. Place a corrected order under the number, or the same one by the option retryRejected.",
  expired:
    "Nobody approved it in time. Nothing was sent. Place it again by the option retryRejected, or another order under the number.",
};

/** Stopped on this side. Nothing is booked for it, so its number stays free. */
export const held = (
  reason: HeldReason,
  note: Note,
  more: { readonly findings?: readonly GuardFinding[]; readonly detail?: string } = {},
): Step => ({
  change: { state: "held", reason, nextAt: null, unknownSince: null, ...FREE },
  note,
  outcome: {
    held: {
      message: more.detail === undefined ? MESSAGES[reason] : `${MESSAGES[reason]} ${more.detail}`,
      findings: more.findings ?? [],
    },
  },
});
