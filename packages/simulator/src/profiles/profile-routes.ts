import type { AdminCall, AdminRoute } from "../http/admin-route.js";
import type { Answer } from "../http/errors.js";
import { chooseProfile, quirkList, type ProfileChoice } from "./profile-choice.js";

const told = ({ workspace: { settings } }: AdminCall): Answer => ({
  status: 200,
  body: { profile: settings.profile, deviations: settings.deviations() },
});

/** The profile of a workspace, and its quirks one by one. */
export const profileRoutes: readonly AdminRoute[] = [
  { method: "GET", path: "/profile", handler: told },
  {
    method: "PUT",
    path: "/profile",
    handler: (call) => {
      chooseProfile(call.workspace.settings, call.body as ProfileChoice);
      return told(call);
    },
  },
  {
    method: "GET",
    path: "/quirks",
    handler: ({ workspace }) => ({
      status: 200,
      body: { profile: workspace.settings.profile, quirks: quirkList(workspace.settings) },
    }),
  },
];
