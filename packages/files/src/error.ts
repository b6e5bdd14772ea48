export type PriceFileErrorCode =
  | "OPTIONS"
  | "INPUT_UNREADABLE"
  | "NO_IDENTIFIER_COLUMN"
  | "CHECKPOINT_UNREADABLE"
  | "CHECKPOINT_OF_OTHER_INPUT"
  | "CHECKPOINT_OF_OTHER_OPTIONS"
  | "OUTPUT_IN_USE";

/** A file that cannot be worked with. The message says what was found and what to do about it. */
export class PriceFileError extends Error {
  override readonly name = "PriceFileError";
  /** Stable within a major version. */
  readonly code: PriceFileErrorCode;

  constructor(code: PriceFileErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
