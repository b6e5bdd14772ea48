import { inAcceptedFormat } from "../auth/fault-format.js";
import type { Operation } from "../contract/operations.js";
import { subjectOf } from "../faults/subject.js";
import { suffer } from "../faults/suffer.js";
import type { CallRecord } from "../journal/record.js";
import type { Workspace } from "../workspace.js";
import type { World } from "../world.js";
import { errorId, gatewayFault, type Answer } from "./errors.js";
import type { Gateway, Reply } from "./gateway.js";
import type { Incoming } from "./incoming.js";

/** Both are in use, for the same credentials and for both environments. */
export const tokenPaths = ["/oauth/oauth20/token", "/oauth/oauth30/token"] as const;

export interface TokenCall {
  readonly operation: Operation;
  readonly request: Incoming;
  readonly world: World;
  readonly record: CallRecord;
  readonly gateway: Gateway;
}

/** A token for the client credentials, given in the query of a GET or in the form of a POST. */
export async function answerTokenCall(call: TokenCall): Promise<Reply> {
  const { operation, request, world, record, gateway } = call;
  const { headers } = request;
  const given =
    request.method === "POST"
      ? new URLSearchParams(isForm(request) ? await request.text() : "")
      : request.url.searchParams;
  const clientId = given.get("client_id") ?? "";
  const workspace = world.byClient(clientId);
  if (!workspace) {
    const refused = problemOf(given) ?? unknownClient;
    return inAcceptedFormat(refused, headers, world.default.settings);
  }
  record.belongsTo(workspace);
  workspace.settler.settle();
  const answer = async (): Promise<Answer> =>
    gateway.checked(operation, problemOf(given) ?? tokenFor(given, workspace));
  const subject = subjectOf(operation, {
    url: request.url,
    path: {},
    headers,
    body: undefined,
  });
  const reply = await workspace.activity.during(async (): Promise<Reply> => {
    const strike = workspace.faults.strike(subject);
    if (!strike) return answer();
    const id = errorId("", workspace.clock.now());
    const struck = await suffer(
      strike,
      { operation, errorId: id, token: undefined },
      workspace,
      answer,
    );
    record.fault = struck.fault;
    return struck;
  });
  workspace.settler.arm();
  return inAcceptedFormat(reply, headers, workspace.settings);
}

/** What is wrong with the request, whoever sends it. */
function problemOf(given: URLSearchParams): Answer | undefined {
  const missing = ["grant_type", "client_id", "client_secret"].filter((name) => !given.get(name));
  if (missing.length > 0) return refusal(`Required parameter is missing: ${missing.join(", ")}`);
  const grantType = given.get("grant_type");
  return grantType === "client_credentials"
    ? undefined
    : refusal(`Unsupported grant type: ${grantType}`);
}

function tokenFor(given: URLSearchParams, { account, tokens }: Workspace): Answer {
  if (given.get("client_secret") !== account.clientSecret)
    return gatewayFault(
      "Invalid client or Invalid client credentials",
      "oauth.v2.InvalidClientCredentials",
    );
  return { status: 200, body: tokens.issue(account.clientId) };
}

const unknownClient = gatewayFault("Invalid client identifier", "oauth.v2.InvalidClientIdentifier");

const isForm = (request: Incoming): boolean =>
  (request.headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded");

const refusal = (message: string): Answer => ({ status: 400, body: { message } });
