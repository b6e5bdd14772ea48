import { Hono, type Context } from "hono";
import type { Contract, Operation } from "../contract/operations.js";
import { handlers } from "../operations/handlers.js";
import type { World } from "../world.js";
import { adminPath, type Admin } from "./admin.js";
import { notImplemented, type Answer } from "./errors.js";
import { Gateway } from "./gateway.js";
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

  app.on(["GET", "POST"], [...tokenPaths], async ({ req }) => {
    const answer = await answerTokenCall(req.raw, world);
    const operation = contract.operations.find(({ id }) => id === "get-accesstoken");
    return responseOf(operation ? await gateway.checked(operation, answer) : answer);
  });

  for (const operation of contract.operations) {
    if (operation.id === "get-accesstoken") continue;
    const handler = handlers[operation.id];
    const answer = async (context: Context): Promise<Response> => {
      if (!handler) return responseOf(notBuilt(operation));
      const reply = await gateway.perform(
        operation,
        handler,
        context.req.raw,
        context.req.param(),
        world,
      );
      return responseOf(reply, reply.headers);
    };
    const route = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    app.on(
      operation.method,
      prefixes.map((prefix) => prefix + route),
      answer,
    );
  }

  app.all(`${adminPath}/*`, async ({ req }) => responseOf(await admin.answer(req.raw, world)));
  app.notFound(({ req }) =>
    responseOf(notImplemented(`The API has no ${req.method} ${req.path}.`)),
  );
  app.onError((error) =>
    responseOf({
      status: 500,
      body: { errors: [{ type: "/errors/simulator", message: error.message }] },
    }),
  );
  return app;
}

const notBuilt = ({ id, method, path }: Operation): Answer =>
  notImplemented(`The simulator does not perform ${id} (${method} ${path}) yet.`);

function responseOf(
  { status, body }: Answer,
  headers: { readonly [name: string]: string } = {},
): Response {
  const common = { ...headers, "X-Simulator": "xi-simulator" };
  return body === undefined
    ? new Response(null, { status, headers: common })
    : new Response(JSON.stringify(body), {
        status,
        headers: { ...common, "Content-Type": "application/json; charset=utf-8" },
      });
}
