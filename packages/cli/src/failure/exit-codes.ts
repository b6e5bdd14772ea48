/** What each exit code means. Their numbers never change. */
export const EXIT_CODES = [
  { exit: 0, name: "ok", means: "done" },
  { exit: 1, name: "bug", means: "unexpected: a fault of xi itself" },
  { exit: 2, name: "usage", means: "the command, an option or an input is wrong" },
  { exit: 3, name: "partial", means: "some rows or checks failed, the others are done" },
  { exit: 4, name: "credentials", means: "not logged in, or the credentials are refused" },
  { exit: 5, name: "not-found", means: "nothing is known under this identifier" },
  { exit: 6, name: "refused", means: "the API refused the request" },
  { exit: 7, name: "quota", means: "the rate limit is used up" },
  { exit: 8, name: "unavailable", means: "the network or the service is down or in maintenance" },
  { exit: 9, name: "unknown", means: "the request left, and it is not known what became of it" },
  { exit: 10, name: "confirmation", means: "a confirmation is needed, or was declined" },
  { exit: 130, name: "interrupted", means: "interrupted by the user" },
] as const;

export type Exit = (typeof EXIT_CODES)[number]["exit"];
