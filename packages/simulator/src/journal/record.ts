import type { Operation } from "../contract/operations.js";
import { levelOf } from "../fidelity/levels.js";
import type { Answer } from "../http/errors.js";
import { stopwatch } from "../time/machine.js";
import type { Workspace } from "../workspace.js";
import type { JournalFault } from "./journal.js";
import { Redactor } from "./redact.js";
import type { Incoming, IncomingHeaders } from "../http/incoming.js";

/** How much of a body is kept. */
const bodyLength = 4000;

/** Headers that say what was asked for. Those that prove who asks are never kept. */
const kept = /^(im-(?!.*(secret|token|key)).*|accept|accept-language|content-type|user-agent)$/;

/** What is known about a call while it is taken. It becomes an entry of the journal when it is answered. */
export class CallRecord {
  readonly #request: Incoming;
  readonly #elapsed = stopwatch();
  /** Undefined where the API has no such call. */
  operation: Operation | undefined;
  nearest: readonly string[] | undefined;
  fault: JournalFault | undefined;
  /** What was sent; a token call leaves it out. */
  body: string | undefined;
  #workspace: Workspace | undefined;
  #since = 0;

  constructor(request: Incoming, operation?: Operation) {
    this.#request = request;
    this.operation = operation;
  }

  get workspace(): Workspace | undefined {
    return this.#workspace;
  }

  /** Whose call it is, as soon as that is known. What happens from here on happens by this call. */
  belongsTo(workspace: Workspace): void {
    this.#workspace = workspace;
    this.#since = workspace.chronicle.last();
  }

  /** Writes the entry, into the journal of `otherwise` where nobody knows whose call it was. */
  finish(answer: Answer, otherwise: Workspace): void {
    const workspace = this.#workspace ?? otherwise;
    const { chronicle, journal, clock } = workspace;
    const { method, url, headers } = this.#request;
    const { pathname, searchParams } = url;
    const correlationId = headers.get("IM-CorrelationID");
    const changed = this.#workspace && chronicle.last() > this.#since;
    const reason = answer.status >= 400 ? reasonOf(answer.body) : undefined;
    const told = headersOf(headers);
    const body = this.body === undefined ? undefined : beginningOf(this.body);
    const redaction = redactorFor(headers.get("Authorization") ?? "", workspace).forTexts(
      [pathname, correlationId ?? "", reason ?? "", body ?? "", ...Object.values(told)],
      searchParams,
    );
    journal.write({
      at: new Date(clock.now()).toISOString(),
      method,
      path: redaction.text(pathname),
      query: redaction.query(searchParams),
      operation: this.operation?.id ?? null,
      level: this.operation ? levelOf(this.operation.id) : "501",
      status: answer.status,
      duration: this.#elapsed(),
      correlationId: correlationId === null ? null : redaction.text(correlationId),
      fault: this.fault ?? null,
      happened: changed ? chronicle.since(this.#since).map(({ text }) => text) : [],
      ...(this.nearest && { nearest: this.nearest }),
      ...(reason !== undefined && { refusal: redaction.json(reason) }),
      headers: redaction.values(told),
      ...(body !== undefined && { body: redaction.json(body) }),
    });
  }
}

interface KnownRedactor {
  readonly authorization: string;
  readonly redactor: Redactor;
}

/** The last one of each workspace: most calls bring the same token. */
const redactors = new WeakMap<Workspace, KnownRedactor>();

function redactorFor(authorization: string, workspace: Workspace): Redactor {
  let last = redactors.get(workspace);
  if (last?.authorization !== authorization) {
    const { clientSecret } = workspace.account;
    const redactor = new Redactor([
      /^\w+ +(.+)$/.exec(authorization)?.[1],
      // Everybody knows the default one: it is printed in the documentation.
      clientSecret === "sim-secret" ? undefined : clientSecret,
    ]);
    redactors.set(workspace, (last = { authorization, redactor }));
  }
  return last.redactor;
}

/** A copy, because a part of a text keeps the whole of it in memory. */
const beginningOf = (body: string): string =>
  body.length <= bodyLength ? body : Buffer.from(body.slice(0, bodyLength)).toString();

function headersOf(headers: IncomingHeaders): { readonly [name: string]: string } {
  const found: { [name: string]: string } = {};
  headers.forEach((value, name) => {
    if (kept.test(name)) found[name] = value;
  });
  return found;
}

interface Told {
  readonly message?: unknown;
  readonly faultstring?: unknown;
  readonly fields?: readonly { readonly field?: unknown; readonly message?: unknown }[] | null;
}

/** Why a call was refused, out of any of the shapes that errors come in. */
function reasonOf(body: unknown): string | undefined {
  if (Array.isArray(body)) return reasonOf(body[0]);
  if (typeof body !== "object" || body === null) return undefined;
  const { errors, fault } = body as { errors?: readonly unknown[]; fault?: unknown };
  if (fault !== undefined) return reasonOf(fault);
  if (Array.isArray(errors)) return reasonOf(errors[0]);
  const { message, faultstring, fields } = body as Told;
  const words = message ?? faultstring;
  const parts = [
    ...(typeof words === "string" ? [words] : []),
    ...(fields ?? []).map((one) => `${String(one.field)}: ${String(one.message)}`),
  ];
  return parts.length > 0 ? parts.join("; ").slice(0, 500) : undefined;
}
