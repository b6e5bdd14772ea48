import { authorise, type Caller } from "../auth/authorise.js";
import { inAcceptedFormat } from "../auth/fault-format.js";
import { withoutList, type Operation } from "../contract/operations.js";
import { sharedValidator } from "../contract/shared.js";
import type { Finding } from "../contract/validator.js";
import type { Delivery } from "../faults/delivery.js";
import type { FaultEffect } from "../faults/rule.js";
import { subjectOf } from "../faults/subject.js";
import { suffer } from "../faults/suffer.js";
import { asWritten, beyondContract, perform } from "../profiles/shape.js";
import type { CallRecord } from "../journal/record.js";
import type { Workspace } from "../workspace.js";
import type { World } from "../world.js";
import { isReading, type Call, type Handler } from "./call.js";
import { customerMismatch, errorId, Refusal, validationFailed, type Answer } from "./errors.js";
import { asksForCustomer, headerProblems } from "./headers.js";
import { rateHeaders } from "./limiter.js";
import { Query } from "./parameters.js";
import type { Incoming } from "./incoming.js";

/** An answer, and how it travels where a fault has its hand in that. */
export interface Reply extends Answer {
  readonly delivery?: Delivery;
}

/** A call that was let through to its operation. */
interface Entry {
  readonly operation: Operation;
  readonly handler: Handler;
  readonly request: Incoming;
  readonly path: { readonly [name: string]: string };
  readonly caller: Caller;
  readonly record: CallRecord;
}

/**
 * Takes a call through everything that lies before its operation, in the order of the service:
 * token, rate limit, headers, customer number, parameters and body. Then performs it.
 */
export class Gateway {
  readonly #checkAnswers: boolean;

  constructor(options: { readonly checkAnswers: boolean }) {
    this.#checkAnswers = options.checkAnswers;
  }

  async perform(
    operation: Operation,
    handler: Handler,
    request: Incoming,
    path: { readonly [name: string]: string },
    world: World,
    record: CallRecord,
  ): Promise<Reply> {
    const headers = echoOf(request);
    let workspace = world.default;
    try {
      const caller = authorise(operation, request, world);
      ({ workspace } = caller);
      record.belongsTo(workspace);
      if (workspace.settings.quirk("no-correlation-echo"))
        for (const name of echoed) delete headers[name];
      const grant = workspace.limiter.take(caller.clientId, operation);
      if (grant) Object.assign(headers, rateHeaders(grant, workspace));
      if (grant?.refusal) return { ...grant.refusal, headers };
      const reply = await workspace.activity.during(async () =>
        this.#performed({ operation, handler, request, path, caller, record }),
      );
      workspace.settler.arm();
      const accepted = inAcceptedFormat(reply, request.headers, workspace.settings);
      return { ...accepted, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const answer = await this.#sent(operation, error.answer, workspace);
      return { ...inAcceptedFormat(answer, request.headers, workspace.settings), headers };
    }
  }

  /** Performs the operation, with whatever fault the call is struck by. */
  async #performed(entry: Entry): Promise<Reply> {
    const { operation, request, path, caller, record } = entry;
    const { workspace, token } = caller;
    const text = operation.request ? await request.text() : "";
    if (operation.request) record.body = text;
    const { url } = request;
    const correlationId = request.headers.get("IM-CorrelationID") ?? "";
    const now = workspace.clock.now();
    const sent: Sent = {
      url,
      text,
      value: text === "" ? undefined : parsed(text),
      // Most calls need none, and to write a time takes a while.
      get errorId() {
        return errorId(correlationId, now);
      },
    };
    const strike = workspace.faults.strike(
      subjectOf(operation, { url, path, headers: request.headers, body: sent.value }),
    );
    const answer = async (): Promise<Answer> => {
      let given: Answer;
      try {
        given = await this.#answer(entry, sent, strike?.main?.effect);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        given = error.answer;
      }
      return this.#sent(operation, given, workspace);
    };
    if (!strike) return answer();
    const reply = await suffer(
      strike,
      { operation, errorId: sent.errorId, token },
      workspace,
      answer,
    );
    record.fault = reply.fault;
    return reply;
  }

  async #answer(
    { operation, handler, request, path, caller }: Entry,
    sent: Sent,
    effect: FaultEffect | undefined,
  ): Promise<Answer> {
    const { workspace } = caller;
    const { url } = sent;
    const inHeaders = headerProblems(operation, request.headers, workspace.account);
    if (inHeaders.length > 0) throw new Refusal(validationFailed(sent.errorId, inHeaders));
    const customerNumber = request.headers.get("IM-CustomerNumber") ?? "";
    if (asksForCustomer(operation) && customerNumber !== workspace.account.customerNumber)
      throw new Refusal(customerMismatch(customerNumber));

    const query = new Query(operation, url.searchParams);
    const body = operation.request
      ? withoutList(operation, bodyOf(sent, operation.requestRequired))
      : undefined;
    const findings = body === undefined ? [] : (await sharedValidator()).request(operation, body);
    const problems = [
      ...query.problems(operation.atLeastOneOf),
      ...findings.map(({ path: field, value, message }) => ({ field, value, message })),
    ];
    if (problems.length > 0) throw new Refusal(validationFailed(sent.errorId, problems));
    workspace.settler.settle();
    const call: Call = {
      operation,
      path,
      query,
      headers: request.headers,
      body,
      pathname: url.pathname,
      get errorId() {
        return sent.errorId;
      },
      orderFault: effect?.kind === "order" ? effect.change : undefined,
    };
    const answer = isReading(operation)
      ? perform(handler, call, workspace)
      : workspace.transaction(() => perform(handler, call, workspace));
    return answer.afterwards?.() ?? answer;
  }

  /** What goes out: what the contract has a word for is held against it. */
  async #sent(operation: Operation, answer: Answer, workspace: Workspace): Promise<Answer> {
    if (isOfGateway(answer)) return answer;
    const written = asWritten(answer, operation, workspace);
    const checked = await this.checked(operation, written);
    return checked === written ? beyondContract(written, operation, workspace) : checked;
  }

  /** The answer; or, where answers are checked and this one breaks the contract, a 500 that says how. */
  async checked(operation: Operation, answer: Answer): Promise<Answer> {
    if (!this.#checkAnswers) return answer;
    const findings = (await sharedValidator()).answer(operation, answer.status, answer.body) ?? [];
    if (findings.length === 0) return answer;
    return {
      status: 500,
      body: {
        errors: [
          {
            type: "/errors/simulator",
            message: `The simulator broke the contract of ${operation.id}, status ${answer.status}`,
            fields: findings.map((finding: Finding) => ({
              field: finding.path,
              message: finding.message,
            })),
          },
        ],
      },
    };
  }
}

/** Faults of the gateway are the same for all operations, and the contract has no word on most of them. */
function isOfGateway({ status, body }: Answer): boolean {
  return status === 401 && typeof body === "object" && body !== null
    ? "fault" in body || "faultcode" in body
    : false;
}

/** The headers of a call that come back with its answer. */
const echoed = ["IM-CorrelationID", "IM-SenderID"] as const;

function echoOf({ headers }: Incoming): { [name: string]: string } {
  const found: { [name: string]: string } = {};
  for (const name of echoed) {
    const value = headers.get(name);
    if (value) found[name] = value;
  }
  return found;
}

/** What a call brought. */
interface Sent {
  readonly url: URL;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
  /** For the errors of this call. */
  readonly errorId: string;
}

/** The body; undefined where none is sent and none is needed. */
function bodyOf(sent: Sent, required: boolean): unknown {
  const { text, value } = sent;
  const isBlank = text.trim() === "";
  if (value !== undefined || (isBlank && !required)) return value;
  const message = isBlank ? "Required field is missing" : "The body is not JSON";
  throw new Refusal(validationFailed(sent.errorId, [{ field: "body", message }]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Said by the operation, once everything that comes before the body is in order.
    return undefined;
  }
}
