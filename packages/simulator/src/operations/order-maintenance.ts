import type { Call } from "../http/call.js";
import { Refusal } from "../http/errors.js";
import { keepsMaintenance, maintenanceAt, type MaintenanceWindow } from "../rules/maintenance.js";
import type { Workspace } from "../workspace.js";

/** How long an outage lasts of which nobody said, in milliseconds. */
const usualOutage = 5 * 3_600_000;

/**
 * The time in which the back end is down now: a maintenance window of the account's region, where
 * windows are kept at all, or an outage that was asked for.
 */
export function currentMaintenance(workspace: Workspace): MaintenanceWindow | undefined {
  const { settings, account, clock, faults } = workspace;
  const now = clock.now();
  const until = faults.outageUntil();
  if (until !== undefined)
    return {
      region: "everywhere",
      from: now,
      until: Number.isFinite(until) ? until : now + usualOutage,
    };
  return keepsMaintenance(settings) ? maintenanceAt(account.countryCode, now) : undefined;
}

/** What has to reach the distributor's back end fails while that is down. */
export function refuseInMaintenance({ errorId }: Call, workspace: Workspace): void {
  if (!currentMaintenance(workspace)) return;
  throw new Refusal({
    status: 500,
    body: {
      errors: [
        {
          id: errorId,
          type: "/errors/system-errors",
          message: "ConnectivityIssue/ERP issue Contact Ingram Micro API Support",
        },
      ],
    },
  });
}
