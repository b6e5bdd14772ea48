import type { Call } from "../http/call.js";
import { Refusal } from "../http/errors.js";
import { keepsMaintenance, maintenanceAt, type MaintenanceWindow } from "../rules/maintenance.js";
import type { Workspace } from "../workspace.js";

/** The maintenance window of the account's region that it is in now, where windows are kept at all. */
export const currentMaintenance = ({
  settings,
  account,
  clock,
}: Workspace): MaintenanceWindow | undefined =>
  keepsMaintenance(settings) ? maintenanceAt(account.countryCode, clock.now()) : undefined;

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
