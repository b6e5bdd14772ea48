/** The smoke test as a worker: bundled, and run by workerd without any of Node's modules. */
import { smoke } from "./smoke.mjs";

export default {
  async fetch(request) {
    try {
      return Response.json(await smoke(new URL(request.url).searchParams.get("api")));
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
