/** What is wrong with a webhook's body, or with the way it is checked. */
export type WebhookErrorCode =
  | "empty-body"
  | "not-json"
  | "not-an-event"
  | "no-event-id"
  | "no-secret"
  | "no-webcrypto"
  | "no-client";

/** A webhook that cannot be read or checked. The message says what was got instead. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
