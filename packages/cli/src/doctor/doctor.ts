import type { Context } from "../command/context.js";
import { isProduction, type Access } from "../profile/access.js";
import { fetchFor } from "../profile/fetch.js";
import { VERSION } from "../version.js";
import { skipped, type Finding } from "./finding.js";
import { clockFinding, dnsFinding, nodeFinding, proxyFinding, tlsFinding } from "./machine.js";
import {
  customerFinding,
  environmentFinding,
  limitFinding,
  productFindings,
  tokenFindings,
} from "./service.js";

const COLUMNS = ["check", "state", "finding", "next"];
const PARTIAL = 3;
const ORIGIN = "https://api.ingrammicro.com";

export async function doctor(context: Context): Promise<number | void> {
  const { io, options, out } = context;
  const access = await context.access();
  const findings = await examine(context, access);
  if (options["report"] === true) out.text(reportOf(access, findings));
  else if (out.format === "table") out.text(linesOf(findings));
  else
    await out.rows(
      findings.map((finding) => ({ ...finding })),
      { columns: COLUMNS, fields: COLUMNS },
    );
  const bad = findings.filter(({ state }) => state === "failed");
  if (bad.length === 0) return;
  out.note(`${bad.length} of ${findings.length} checks failed.`);
  return io.signal.aborted ? undefined : PARTIAL;
}

async function examine(context: Context, access: Access): Promise<readonly Finding[]> {
  const { io } = context;
  const { environment } = access;
  const url = new URL(/^https?:/.test(environment) ? environment : ORIGIN);
  const proxy = proxyFinding(io.env);
  const isProxied = proxy.finding !== "no proxy is set";
  const machine = [nodeFinding(process.versions.node), proxy];
  if (proxy.state === "failed") return machine;
  const fetch = await fetchFor(io.env);
  const way = isProxied ? skipped("dns", "the proxy resolves names") : await dnsFinding(url);
  machine.push(way);
  if (way.state === "failed") return machine;
  machine.push(await tlsFinding(url, isProxied, io.now()), await clockFinding(url, fetch, io.now));
  const token = await tokenFindings(access, url, fetch);
  if (!token.some(({ state, check }) => state === "ok" && check.startsWith("token")))
    return [...machine, ...token];
  const xi = await context.client();
  const products = await productFindings(xi);
  return [
    ...machine,
    ...token,
    ...products,
    environmentFinding(environment, products),
    customerFinding(access, products),
    limitFinding(xi),
  ];
}

const MARKS = { ok: "✓", warning: "!", failed: "✗", skipped: "–" } as const;

/** For a terminal: what is to be done stands below what was found. */
const linesOf = (findings: readonly Finding[]): string =>
  findings
    .map(({ check, state, finding, next }) => {
      const line = `${MARKS[state]} ${check.padEnd(28)} ${finding}\n`;
      return next === null ? line : `${line}    → ${next}\n`;
    })
    .join("");

/** Markdown without credentials and without the account. */
const reportOf = ({ environment }: Access, findings: readonly Finding[]): string => `# xi doctor

xi ${VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${isProduction(environment) ? "production" : environment === "sandbox" ? "sandbox" : "another address"}

| check | state | finding | next |
| --- | --- | --- | --- |
${findings.map(({ check, state, finding, next }) => `| ${check} | ${state} | ${cell(finding)} | ${cell(next ?? "")} |`).join("\n")}
`;

const cell = (text: string): string => text.replaceAll("|", "\\|");
