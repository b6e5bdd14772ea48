import type { Answer } from "../http/errors.js";
import type { Settings } from "../settings.js";
import type { IncomingHeaders } from "../http/incoming.js";

interface FaultBody {
  readonly fault?: {
    readonly faultstring?: string;
    readonly detail?: { readonly errorcode?: string };
  };
}

/** A fault of the gateway in the format that the caller takes: XML for who does not take JSON. */
export function inAcceptedFormat<T extends Answer>(
  answer: T,
  headers: IncomingHeaders,
  settings: Settings,
): T {
  const { fault } = (answer.body ?? {}) as FaultBody;
  if (!fault || answer.raw || takesJson(headers) || !settings.quirk("xml-faults")) return answer;
  const { faultstring = "", detail } = fault;
  return {
    ...answer,
    raw: {
      type: "application/xml; charset=utf-8",
      text: `<fault><faultstring>${escaped(faultstring)}</faultstring><detail><errorcode>${escaped(detail?.errorcode ?? "")}</errorcode></detail></fault>`,
    },
  };
}

const takesJson = (headers: IncomingHeaders): boolean =>
  /\bjson\b|\*\/\*|application\/\*/i.test(headers.get("Accept") ?? "*/*");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
