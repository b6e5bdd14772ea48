import { verifySignature } from "./verify.js";

/** Says which of the usual mistakes a signature looks like that fits none of the secrets. */
export async function diagnose(
  signature: string | null | undefined,
  secret: string | readonly string[],
  body: unknown,
): Promise<string> {
  const text = signature?.trim();
  if (!text) {
    return "The header x-hub-signature is missing: a proxy dropped it, or the sender is not the API.";
  }
  if (/^\w+=./.test(text) && !/^[A-Za-z\d+/]{86}==$/.test(text)) {
    return "The signature has a prefix, as other services send it; this API sends base64 alone.";
  }
  const secrets = typeof secret === "string" ? [secret] : secret;
  const trimmed = secrets.map((each) => each.trim()).filter(Boolean);
  const fits = (eventId: string, keys: readonly string[]): Promise<boolean> =>
    verifySignature({ eventId, signature: text, secret: keys });
  if (typeof body === "string" && (await fits(body, trimmed))) {
    return "The signature is made over the body; this API signs the event id, so the sender is another.";
  }
  if (secrets.some((each) => each !== each.trim())) {
    return "The secret has blanks or a line break around it: take them off.";
  }
  const count = secrets.length === 1 ? "the secret" : `any of the ${secrets.length} secrets`;
  return (
    `The signature does not fit ${count}: the secret is that of another app or webhook, ` +
    "it was replaced in the portal, or the sender is not the API."
  );
}
