import type { Operation } from "../contract/operations.js";
import { sharedValidator } from "../contract/shared.js";
import type { Finding } from "../contract/validator.js";
import type { Workspace } from "../workspace.js";
import type { World } from "../world.js";
import type { Handler } from "./call.js";
import {
  customerMismatch,
  errorId,
  gatewayFault,
  noApiProduct,
  quotaExceeded,
  Refusal,
  validationFailed,
  type Answer,
} from "./errors.js";
import { headerProblems } from "./headers.js";
import type { Grant } from "./limiter.js";
import { Query } from "./parameters.js";

export interface Reply extends Answer {
  readonly headers: { readonly [name: string]: string };
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
    request: Request,
    path: { readonly [name: string]: string },
    world: World,
  ): Promise<Reply> {
    const headers: { [name: string]: string } = {};
    for (const name of ["IM-CorrelationID", "IM-SenderID"]) {
      const value = request.headers.get(name);
      if (value) headers[name] = value;
    }
    try {
      const { workspace, clientId } = checkToken(request, world);
      const grant = workspace.limiter?.take(clientId, operation.limitGroup);
      if (grant) Object.assign(headers, limitHeaders(grant));
      if (grant && !grant.allowed) return { ...quotaExceeded, headers };
      const answer = await workspace.activity.during(async () =>
        this.#answer(operation, handler, request, path, workspace),
      );
      workspace.settler.arm();
      return { ...(await this.checked(operation, answer)), headers };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...(await this.checked(operation, error.answer)), headers };
    }
  }

  async #answer(
    operation: Operation,
    handler: Handler,
    request: Request,
    path: { readonly [name: string]: string },
    workspace: Workspace,
  ): Promise<Answer> {
    const url = new URL(request.url);
    const id = errorId(request.headers.get("IM-CorrelationID") ?? "", workspace.clock.now());
    const inHeaders = headerProblems(operation, request.headers, workspace.account);
    if (inHeaders.length > 0) throw new Refusal(validationFailed(id, inHeaders));
    const customerNumber = request.headers.get("IM-CustomerNumber") ?? "";
    if (customerNumber !== workspace.account.customerNumber)
      throw new Refusal(customerMismatch(customerNumber));

    const query = new Query(operation, url.searchParams);
    const body = operation.request
      ? await jsonOf(request, id, operation.requestRequired)
      : undefined;
    const findings = body === undefined ? [] : (await sharedValidator()).request(operation, body);
    const problems = [
      ...query.problems(operation.atLeastOneOf),
      ...findings.map(({ path: field, value, message }) => ({ field, value, message })),
    ];
    if (problems.length > 0) throw new Refusal(validationFailed(id, problems));
    workspace.settler.settle();
    return workspace.transaction(() =>
      handler({ operation, path, query, body, pathname: url.pathname, errorId: id }, workspace),
    );
  }

  /** The answer; or, where answers are checked and this one breaks the contract, a 500 that says how. */
  async checked(operation: Operation, answer: Answer): Promise<Answer> {
    if (!this.#checkAnswers) return answer;
    const findings = (await sharedValidator()).answer(operation, answer.status, answer.body) ?? [];
    if (findings.length === 0 || isBareErrorList(answer)) return answer;
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

/** The service leaves its documented error shape where a catalog search finds nothing. */
const isBareErrorList = ({ status, body }: Answer): boolean =>
  status === 404 && Array.isArray(body);

/** @throws Refusal when the token is unknown, has expired, or is not good for this path */
function checkToken(
  request: Request,
  world: World,
): { readonly workspace: Workspace; readonly clientId: string } {
  const [scheme, token = ""] = (request.headers.get("Authorization") ?? "").split(" ");
  const found = scheme?.toLowerCase() === "bearer" ? world.byToken(token) : undefined;
  if (!found)
    throw new Refusal(
      gatewayFault("Invalid Access Token", "keymanagement.service.invalid_access_token"),
    );
  const { workspace } = found;
  workspace.settler.settle();
  if (found.token.expiresAt <= workspace.clock.now())
    throw new Refusal(
      gatewayFault("Access Token expired", "keymanagement.service.access_token_expired"),
    );
  const { environment } = workspace.account;
  if (environment !== "both" && environment !== environmentOf(request))
    throw new Refusal(noApiProduct);
  return { workspace, clientId: found.token.clientId };
}

/** The test environment is the same host with a prefix before the path, and has apps of its own. */
const environmentOf = ({ url }: Request): "production" | "sandbox" =>
  new URL(url).pathname.startsWith("/sandbox/") ? "sandbox" : "production";

const limitHeaders = ({ limit, remaining, resetAt }: Grant): { [name: string]: string } => ({
  "X-RateLimit-Limit": String(limit),
  "X-RateLimit-Remaining": String(remaining),
  "X-RateLimit-Reset": String(resetAt),
});

/** The body; undefined where none is sent and none is needed. */
async function jsonOf(request: Request, id: string, required: boolean): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === "" && !required) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const message = text.trim() === "" ? "Required field is missing" : "The body is not JSON";
    throw new Refusal(validationFailed(id, [{ field: "body", message }]));
  }
}
