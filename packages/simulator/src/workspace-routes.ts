import { createWorkspace, credentialsOf, type WorkspaceChoice } from "./handle.js";
import { AdminError, type AdminRoute } from "./http/admin-route.js";
import type { SnapshotFile } from "./snapshots.js";
import { stateGroups } from "./store/state.js";
import type { StateGroup } from "./store/tables.js";
import { clockState } from "./time/clock-routes.js";
import type { Workspace } from "./workspace.js";
import type { World } from "./world.js";

interface MakeBody extends WorkspaceChoice {
  readonly name?: string;
}

const told = (workspace: Workspace): object => ({
  id: workspace.id,
  ...credentialsOf(workspace),
  environment: workspace.account.environment,
  clock: clockState(workspace),
});

function named(world: World, id: string | undefined): Workspace {
  const workspace = world.get(id ?? "");
  if (!workspace) throw new AdminError(404, `There is no workspace ${id}.`);
  return workspace;
}

function groupsOf(keep: unknown): readonly StateGroup[] {
  const given = keep ?? [];
  if (!Array.isArray(given)) throw new AdminError(400, "keep is a list.");
  return given.map((name) => {
    const group = stateGroups.find((one) => one === name);
    if (!group) throw new AdminError(400, `keep takes ${stateGroups.join(", ")}.`);
    return group;
  });
}

/** Workspaces: made, listed, reset and removed. */
export const workspaceRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/status",
    handler: (_, world) => ({
      status: 200,
      body: { pid: process.pid, workspaces: world.all().length },
    }),
  },
  {
    method: "GET",
    path: "/workspaces",
    handler: (_, world) => ({ status: 200, body: { workspaces: world.all().map(told) } }),
  },
  {
    method: "POST",
    path: "/workspaces",
    handler: ({ body }, world) => {
      const { name, ...choice } = (body ?? {}) as MakeBody;
      return { status: 201, body: told(createWorkspace(world, name, choice)) };
    },
  },
  {
    method: "GET",
    path: "/workspaces/:id",
    handler: ({ path }, world) => ({ status: 200, body: told(named(world, path["id"])) }),
  },
  {
    method: "DELETE",
    path: "/workspaces/:id",
    handler: async ({ path }, world) => {
      await world.remove(named(world, path["id"]));
      return { status: 204 };
    },
  },
  {
    method: "POST",
    path: "/reset",
    handler: ({ body, workspace }, world) => {
      world.reset(workspace, groupsOf((body as { keep?: unknown } | undefined)?.keep));
      return { status: 200, body: told(workspace) };
    },
  },
  {
    method: "GET",
    path: "/happened",
    handler: ({ workspace }) => ({
      status: 200,
      body: {
        happened: workspace.chronicle
          .since(0)
          .map(({ at, ...rest }) => ({ at: new Date(at).toISOString(), ...rest })),
      },
    }),
  },
];

/** States put aside and taken up again. */
export const snapshotRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    path: "/snapshots",
    handler: (_, world) => ({ status: 200, body: { snapshots: world.snapshots.list() } }),
  },
  {
    method: "POST",
    path: "/snapshots",
    handler: ({ body, workspace }, { snapshots }) => {
      const { name, file } = (body ?? {}) as { name?: string; file?: SnapshotFile };
      if (file) return { status: 201, body: snapshots.import(file, name) };
      if (typeof name !== "string") throw new AdminError(400, "A snapshot needs a name.");
      return { status: 201, body: snapshots.save(workspace, name) };
    },
  },
  {
    method: "GET",
    path: "/snapshots/:name",
    handler: ({ path }, { snapshots }) => ({
      status: 200,
      body: snapshots.export(path["name"] ?? ""),
    }),
  },
  {
    method: "DELETE",
    path: "/snapshots/:name",
    handler: ({ path }, { snapshots }) => {
      snapshots.remove(path["name"] ?? "");
      return { status: 204 };
    },
  },
  {
    method: "POST",
    path: "/snapshots/:name/load",
    handler: ({ path, workspace }, world) => {
      world.load(workspace, path["name"] ?? "");
      return { status: 200, body: told(workspace) };
    },
  },
  {
    method: "POST",
    path: "/snapshots/:name/branch",
    handler: ({ path, body }, world) => {
      const { name } = (body ?? {}) as { name?: string };
      const made = createWorkspace(world, name, { snapshot: path["name"] ?? "" });
      return { status: 201, body: told(made) };
    },
  },
];
