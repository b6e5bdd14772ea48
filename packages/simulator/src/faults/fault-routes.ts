import { AdminError, type AdminRoute } from "../http/admin-route.js";
import type { Workspace } from "../workspace.js";
import { magicOrderNumbers, magicParts } from "./magic.js";
import { usesMagicValues, useMagicValues } from "./magic-setting.js";
import { presets, type PresetOptions } from "./presets.js";
import type { FaultRule } from "./rule.js";

/** A rule, or the name of a preset with what is chosen about it. */
type AddBody = FaultRule | ({ readonly preset: string } & PresetOptions);

const presetMembers: ReadonlySet<string> = new Set(["preset", "match", "count", "lasts"]);

const magicAnswer = ({ settings }: Workspace): object => ({
  on: usesMagicValues(settings),
  parts: magicParts.map(({ value, does }) => ({ value, does })),
  orderNumbers: magicOrderNumbers.map(({ value, does, once = false }) => ({ value, does, once })),
});

export const faultRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/faults",
    handler: ({ workspace }) => ({ status: 200, body: { faults: workspace.faults.list() } }),
  },
  {
    method: "POST",
    path: "/faults",
    handler: ({ body, workspace }) => {
      if (typeof body !== "object" || body === null)
        throw new AdminError(400, "Send a fault, or the name of a preset as preset.");
      const given = body as AddBody;
      if (!("preset" in given))
        return { status: 201, body: { faults: workspace.faults.add(given) } };
      const { preset, ...options } = given;
      const extra = Object.keys(given).find((name) => !presetMembers.has(name));
      if (typeof preset !== "string" || extra !== undefined)
        throw new AdminError(
          400,
          `A preset takes ${[...presetMembers].join(", ")}${extra === undefined ? "" : `, not ${extra}`}.`,
        );
      return { status: 201, body: { faults: workspace.faults.add(preset, options) } };
    },
  },
  {
    method: "GET",
    path: "/faults/presets",
    handler: () => ({
      status: 200,
      body: { presets: presets.map(({ name, does }) => ({ name, does })) },
    }),
  },
  {
    method: "GET",
    path: "/faults/magic-values",
    handler: ({ workspace }) => ({ status: 200, body: magicAnswer(workspace) }),
  },
  {
    method: "PUT",
    path: "/faults/magic-values",
    handler: ({ body, workspace }) => {
      const { on } = (body ?? {}) as { on?: unknown };
      if (typeof on !== "boolean") throw new AdminError(400, "Send on as true or false.");
      useMagicValues(workspace.settings, on);
      return { status: 200, body: magicAnswer(workspace) };
    },
  },
  {
    method: "DELETE",
    path: "/faults",
    handler: ({ workspace }) => ({ status: 200, body: { cleared: workspace.faults.clear() } }),
  },
  {
    method: "DELETE",
    path: "/faults/:name",
    handler: ({ path, workspace }) => {
      const { name } = path;
      const cleared = workspace.faults.clear(name);
      if (cleared === 0) throw new AdminError(404, `There is no fault ${name}.`);
      return { status: 200, body: { cleared } };
    },
  },
];
