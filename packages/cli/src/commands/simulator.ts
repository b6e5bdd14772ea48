import { spawn } from "node:child_process";
import type { Context } from "../command/context.js";
import { Output } from "../output/output.js";
import { runningSimulator, simulatorCommand, startSimulator } from "../simulator/local.js";

/** `xi simulator start`: in the background, once. */
export async function start({ io, args }: Context): Promise<number | void> {
  if (args.includes("--help") || args.includes("-h")) return call(["start", "--help"], io.env);
  const isJson = args.includes("--json");
  const { pid, ...facts } = await startSimulator(
    io.env,
    args.filter((word) => word !== "--json"),
  );
  await new Output(io, isJson ? { json: true } : {}).record({ ...facts, pid });
}

/** Any other command of `xi-simulator`, about the simulator that xi has started if that runs. */
export async function passOn({ io, args }: Context): Promise<number> {
  const own = await runningSimulator(io.env);
  const [first] = args;
  const saysWhich = args.some((word) => /^--(?:port|all)\b/.test(word));
  const isStop = own !== undefined && first === "stop" && !saysWhich;
  const target = isStop ? ["--port", new URL(own.url).port] : [];
  return call([...(args.length === 0 ? ["--help"] : args), ...target], {
    ...io.env,
    ...(own &&
      !saysWhich && {
        XI_SIMULATOR_ADMIN_URL: own.adminUrl,
        XI_SIMULATOR_ADMIN_TOKEN: own.adminToken,
      }),
  });
}

/** Runs `xi-simulator` in the place of this command. @returns its exit code */
function call(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [simulatorCommand(), ...args], { stdio: "inherit", env });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 130));
  });
}
