import type { Contract, Operation } from "../contract/operations.js";
import { nearestTo } from "../fidelity/nearest.js";
import { CallRecord } from "../journal/record.js";
import { handlers } from "../operations/handlers.js";
import { worldOf } from "../profiles/shape.js";
import type { World } from "../world.js";
import { adminPath, type Admin } from "./admin.js";
import { notImplemented, type Answer } from "./errors.js";
import { Gateway, type Reply } from "./gateway.js";
import type { Incoming } from "./incoming.js";
import { jsonOf } from "./json.js";
import type { Outgoing } from "./outgoing.js";
import { Router, type Found } from "./router.js";
import { answerTokenCall, tokenPaths } from "./token.js";

export interface AppOptions {
  readonly contract: Contract;
  readonly world: World;
  readonly admin: Admin;
  readonly checkAnswers: boolean;
}

/** The test environment is the same host with this before the path. */
const prefixes = ["", "/sandbox"] as const;

/** What a path leads to: an operation of the contract, the token call among them. */
interface Target {
  readonly operation: Operation;
  readonly isTokenCall: boolean;
}

/** All that is answered: tokens, the operations of the contract, and the admin surface. */
export class App {
  readonly #contract: Contract;
  readonly #world: World;
  readonly #admin: Admin;
  readonly #gateway: Gateway;
  readonly #router = new Router<Target>();

  constructor({ contract, world, admin, checkAnswers }: AppOptions) {
    this.#contract = contract;
    this.#world = world;
    this.#admin = admin;
    this.#gateway = new Gateway({ checkAnswers });
    for (const operation of contract.operations) {
      const isTokenCall = operation.id === "get-accesstoken";
      const target = { operation, isTokenCall };
      if (isTokenCall)
        for (const path of tokenPaths)
          for (const method of ["GET", "POST"]) this.#router.add(method, path, target);
      else
        for (const prefix of prefixes)
          this.#router.add(
            operation.method,
            prefix + operation.path.replaceAll(/\{(\w+)\}/g, ":$1"),
            target,
          );
    }
  }

  async answer(request: Incoming): Promise<Outgoing> {
    const { pathname } = request.url;
    if (!pathname.startsWith(`${adminPath}/`)) return this.#taken(request, pathname);
    let answer: Answer;
    try {
      answer = await this.#admin.answer(request, this.#world);
    } catch (error) {
      answer = failure(error);
    }
    return outgoing(answer, worldOf(this.#world.default.settings));
  }

  /** Takes a call of the API, and notes it in the journal, whatever comes of it. */
  async #taken(request: Incoming, pathname: string): Promise<Outgoing> {
    const world = this.#world;
    const found = this.#router.find(request.method, pathname);
    const record = new CallRecord(request, found?.target.operation);
    let reply: Reply;
    try {
      reply = found
        ? await this.#perform(request, found, record)
        : this.#unknown(request.method, pathname, record);
    } catch (error) {
      reply = failure(error);
    }
    record.finish(reply, world.default);
    return outgoing(reply, worldOf((record.workspace ?? world.default).settings));
  }

  async #perform(
    request: Incoming,
    { target: { operation, isTokenCall }, path }: Found<Target>,
    record: CallRecord,
  ): Promise<Reply> {
    const [world, gateway] = [this.#world, this.#gateway];
    if (isTokenCall) return answerTokenCall({ operation, request, world, record, gateway });
    const handler = handlers[operation.id];
    return handler
      ? gateway.perform(operation, handler, request, path, world, record)
      : notBuilt(operation);
  }

  #unknown(method: string, pathname: string, record: CallRecord): Reply {
    record.nearest = nearestTo(method, pathname, this.#contract.operations).map(nameOf);
    return unknownCall(`${method} ${pathname}`, record.nearest);
  }
}

const nameOf = ({ id, method, path }: Operation): string => `${method} ${path} (${id})`;

function unknownCall(call: string, nearest: readonly string[]): Answer {
  const likely = nearest.length === 0 ? "" : ` Near it: ${nearest.join(", ")}.`;
  return notImplemented(`The API has no ${call}, so it is not simulated.${likely}`);
}

const failure = (error: unknown): Answer => ({
  status: 500,
  body: {
    errors: [
      {
        type: "/errors/simulator",
        message: error instanceof Error ? error.message : String(error),
      },
    ],
  },
});

const notBuilt = ({ id, method, path }: Operation): Answer =>
  notImplemented(`The simulator does not perform ${id} (${method} ${path}) yet.`);

function outgoing({ status, body, raw, headers, delivery }: Reply, world: string): Outgoing {
  const common = { ...headers, "X-Simulator": world };
  if (body === undefined && !raw)
    return { status, headers: common, text: undefined, bytes: 0, delivery };
  const type = raw?.type ?? "application/json; charset=utf-8";
  const { text, bytes } = raw
    ? { text: raw.text, bytes: Buffer.byteLength(raw.text) }
    : jsonOf(body);
  return { status, headers: { ...common, "Content-Type": type }, text, bytes, delivery };
}
