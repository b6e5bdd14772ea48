import type { Exit } from "./exit-codes.js";

/** Frozen names of what went wrong in the command itself; errors of the API have those of the SDK. */
export type FailureCode =
  | "USAGE"
  | "UNKNOWN_COMMAND"
  | "UNKNOWN_FIELD"
  | "INPUT"
  | "PROFILE_UNKNOWN"
  | "PROFILE_FILE"
  | "NOT_LOGGED_IN"
  | "KEYRING"
  | "HOST_REFUSED"
  | "CONFIRMATION_REQUIRED"
  | "SIMULATOR"
  | "INTERRUPTED";

export interface FailureDetails {
  readonly code: FailureCode;
  readonly exit: Exit;
  /** What to do about it, as one sentence. */
  readonly next: string;
  /** A command that helps, ready to be run. */
  readonly command?: string;
}

/** Ends a command with one line on the cause, one on what to do, and an exit code. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly details: FailureDetails;

  constructor(message: string, details: FailureDetails) {
    super(message);
    this.details = details;
  }
}

/** The command was not written as it has to be. */
export const usage = (message: string, next: string, command?: string): Failure =>
  new Failure(message, { code: "USAGE", exit: 2, next, ...(command !== undefined && { command }) });
