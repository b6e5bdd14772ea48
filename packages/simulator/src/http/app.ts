import { Hono, type Context } from "hono";
import type { Contract, Operation } from "../contract/operations.js";
import { withDelivery } from "../faults/delivery.js";
import { nearestTo } from "../fidelity/nearest.js";
import { CallRecord } from "../journal/record.js";
import { handlers } from "../operations/handlers.js";
import { worldOf } from "../profiles/shape.js";
import type { World } from "../world.js";
import { adminPath, type Admin } from "./admin.js";
import { notImplemented, type Answer } from "./errors.js";
import { Gateway, type Reply } from "./gateway.js";
import { answerTokenCall, tokenPaths } from "./token.js";

export interface AppOptions {
  readonly contract: Contract;
  readonly world: World;
  readonly admin: Admin;
  readonly checkAnswers: boolean;
}

/** The test environment is the same host with this before the path. */
const prefixes = ["", "/sandbox"] as const;

/** The routes: tokens, the operations of the contract, and the admin surface. */
export function createApp({ contract, world, admin, checkAnswers }: AppOptions): Hono {
  const app = new Hono();
  const gateway = new Gateway({ checkAnswers });

  /** Takes a call of the API, and notes it in the journal, whatever comes of it. */
  const taken = async (
    request: Request,
    operation: Operation | undefined,
    take: (record: CallRecord) => Promise<Reply> | Reply,
  ): Promise<Response> => {
    const record = new CallRecord(request, operation);
    let reply: Reply;
    try {
      reply = await take(record);
    } catch (error) {
      reply = failure(error);
    }
    record.finish(reply, world.default);
    return responseOf(reply, worldOf((record.workspace ?? world.default).settings));
  };

  const tokenCall = contract.operations.find(({ id }) => id === "get-accesstoken");
  if (!tokenCall) throw new Error("The contract has lost its token call.");
  app.on(["GET", "POST"], [...tokenPaths], async ({ req }) =>
    taken(req.raw, tokenCall, (record) =>
      answerTokenCall({ operation: tokenCall, request: req.raw, world, record, gateway }),
    ),
  );

  for (const operation of contract.operations) {
    if (operation === tokenCall) continue;
    const handler = handlers[operation.id];
    const answer = async ({ req }: Context): Promise<Response> =>
      taken(req.raw, operation, (record) =>
        handler
          ? gateway.perform(operation, handler, req.raw, req.param(), world, record)
          : notBuilt(operation),
      );
    const route = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    app.on(
      operation.method,
      prefixes.map((prefix) => prefix + route),
      answer,
    );
  }

  app.all(`${adminPath}/*`, async ({ req }) =>
    responseOf(await admin.answer(req.raw, world), worldOf(world.default.settings)),
  );
  app.notFound(async ({ req }) =>
    taken(req.raw, undefined, (record) => {
      const nearest = nearestTo(req.method, req.path, contract.operations).map(nameOf);
      record.nearest = nearest;
      return unknownCall(`${req.method} ${req.path}`, nearest);
    }),
  );
  app.onError((error) => responseOf(failure(error), worldOf(world.default.settings)));
  return app;
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

function responseOf(reply: Reply, world: string): Response {
  const { status, body, raw, headers, delivery } = reply;
  const type = raw?.type ?? "application/json; charset=utf-8";
  const common = { ...headers, "X-Simulator": world };
  const response =
    body === undefined && !raw
      ? new Response(null, { status, headers: common })
      : new Response(raw?.text ?? JSON.stringify(body), {
          status,
          headers: { ...common, "Content-Type": type },
        });
  return withDelivery(response, delivery);
}
