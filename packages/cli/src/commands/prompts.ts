import { password, text } from "@clack/prompts";
import type { Values } from "../command/context.js";
import { Failure } from "../failure/failure.js";
import type { Profile } from "../profile/profiles.js";

const QUESTIONS = [
  { option: "environment", member: "environment", message: "Environment", fallback: "sandbox" },
  { option: "clientId", member: "clientId", message: "Client id of the API app", fallback: "" },
  { option: "customerNumber", member: "customerNumber", message: "Customer number", fallback: "" },
  { option: "country", member: "countryCode", message: "Country, two letters", fallback: "US" },
] as const;

/** Asks on the terminal for what the options do not say. */
export async function askForAccount(options: Values, before: Profile | undefined): Promise<Values> {
  const answers: { [option: string]: string } = {};
  for (const { option, member, message, fallback } of QUESTIONS) {
    if (options[option] !== undefined) continue;
    const initialValue = before?.[member] ?? fallback;
    answers[option] = answered(await text({ message, initialValue, output: process.stderr }));
  }
  return answers;
}

/** Asks for the secret without showing it. */
export const askForSecret = async (): Promise<string> =>
  answered(await password({ message: "Client secret", output: process.stderr }));

/** A symbol stands for Ctrl-C. */
function answered(answer: string | symbol): string {
  if (typeof answer === "string") return answer;
  throw new Failure("It was interrupted.", {
    code: "INTERRUPTED",
    exit: 130,
    next: "Run the command again when you like.",
  });
}
