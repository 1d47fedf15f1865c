import type { Auth } from "../auth/auth.js";
import { webhook } from "../auth/webhook.js";
import { type Contract, readContract } from "../check/contract.js";
import { compareDocuments } from "../check/document/compare-documents.js";
import {
  addressSecrets,
  documentation,
  type FetchedDocument,
  fetchDocument,
  portalDocumentOf,
} from "../check/document/fetch-document.js";
import { checkPortal } from "../check/portal/check-portal.js";
import { count } from "../check/report/describe.js";
import { exitCode, type Report } from "../check/report/finding.js";
import { github } from "../check/report/github.js";
import { json } from "../check/report/json.js";
import { junit } from "../check/report/junit.js";
import { pretty } from "../check/report/pretty.js";
import { redactFindings } from "../check/report/redact-findings.js";
import { readHar } from "../check/traffic/har.js";
import { judgeTraffic } from "../check/traffic/judge-traffic.js";
import { redoclyDrift } from "../check/traffic/redocly.js";
import { writeHar } from "../check/traffic/write-har.js";
import { portalDocument } from "../document/portal-document.js";
import type { Fetch } from "../fetch-response.js";
import { suggestion } from "../nearest.js";
import { checkHelp } from "./check-help.js";
import { documentAddress, portalAuth, readJsonFile } from "./check-sources.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { readOptions } from "./options.js";
import { proxyFetch } from "./proxy.js";

const options = {
  webhook: { type: "string" },
  mock: { type: "boolean", default: false },
  "portal-document": { type: "string" },
  har: { type: "string" },
  format: { type: "string", default: "pretty" },
  help: { type: "boolean", short: "h", default: false },
} as const;

const formats: Record<string, (report: Report, coloured: boolean) => string> = { pretty, json, junit, github };

/** `check`: compares a portal, its own document or recorded traffic with the document. */
export const check: Command = async (args, terminal) => {
  const values = readOptions(args, options);
  if (values.help) return terminal.out(checkHelp);
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format) {
    const names = Object.keys(formats);
    const near = suggestion(values.format, names);
    throw new UsageError(`--format takes ${names.join(", ")}; not ${JSON.stringify(values.format)}.${near}`);
  }
  const { har, mock, "portal-document": document } = values;
  // A portal's own document may need a webhook, to fetch it.
  const subjects = [document ?? values.webhook, mock || undefined, har].filter((given) => given !== undefined);
  if (subjects.length > 1) {
    throw new UsageError("Check one thing at a time: --webhook, --mock, --portal-document or --har.");
  }
  const contract = readContract();
  try {
    const report: Report = { version: contract.version, ...(await checkSubject(contract, values, terminal)) };
    terminal.out(format(report, terminal.coloured));
    terminal.exit(exitCode(report));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The check failed, not the contract.
    terminal.err(explain(error));
    terminal.exit(3);
  }
};

interface Values {
  webhook?: string;
  mock: boolean;
  "portal-document"?: string;
  har?: string;
}

type Checked = Omit<Report, "version">;

async function checkSubject(contract: Contract, values: Values, terminal: Terminal): Promise<Checked> {
  const { har, mock, webhook: url, "portal-document": source } = values;
  if (har !== undefined) return checkTraffic(contract, har);
  const send = await proxyFetch(terminal.env);
  if (source !== undefined) return checkDocument(contract, source, () => portalAuth(url, terminal), send);
  if (!mock) return checkPortalOf(contract, portalAuth(url, terminal), terminal, send);
  const { startMock } = await import("../mock.js");
  const server = await startMock();
  try {
    return await checkPortalOf(contract, webhook(server.webhook), terminal, fetch);
  } finally {
    await server.close();
  }
}

async function checkPortalOf(contract: Contract, auth: Auth, terminal: Terminal, send: Fetch): Promise<Checked> {
  const findings = await checkPortal(contract, auth, send, (step, steps, { method, check }) =>
    terminal.progress(`${step}/${steps} ${method} ${check}`),
  );
  return { subject: "portal", findings };
}

async function checkDocument(contract: Contract, source: string, auth: () => Auth, send: Fetch): Promise<Checked> {
  const { fetched, secrets } = await documentFrom(source, auth, send);
  const findings = "document" in fetched ? compareDocuments(contract, fetched.document) : [fetched.finding];
  return { subject: "portal-document", findings: redactFindings(findings, secrets) };
}

async function documentFrom(
  source: string,
  auth: () => Auth,
  send: Fetch,
): Promise<{ fetched: FetchedDocument; secrets: string[] }> {
  if (source === "webhook") {
    const portal = auth();
    return { fetched: await portalDocumentOf(portal, send), secrets: portal.secrets() };
  }
  if (/^https?:/i.test(source)) {
    const address = documentAddress(source);
    return { fetched: await fetchDocument(address, send), secrets: addressSecrets(address) };
  }
  const document = portalDocument(await readJsonFile(source));
  if (document) return { fetched: { document }, secrets: [] };
  throw new UsageError(
    `${source} is not an OpenAPI document. Save the response of ${documentation}, and give that file.`,
  );
}

async function checkTraffic(contract: Contract, file: string): Promise<Checked> {
  const recording = readHar(await readJsonFile(file));
  if (!recording) throw new UsageError(`${file} is not a HAR file: it has no log.entries.`);
  const { exchanges, others, secrets } = recording;
  if (exchanges.length === 0) {
    throw new UsageError(`${file} contains no call below /rest/api/, among ${count(others, "request")}.`);
  }
  const drift = await redoclyDrift(writeHar(contract, exchanges), process.cwd());
  const findings = await judgeTraffic(contract, exchanges, drift);
  return { subject: "har", findings: redactFindings(findings, secrets), coverage: drift.coverage };
}

function explain(error: unknown): string {
  if (error instanceof RangeError) return "This cannot be checked: it is nested too deeply, or too large.";
  if (error instanceof TypeError)
    return "This cannot be checked: it contains something that the check does not expect. Please report it.";
  return error instanceof Error ? error.message : String(error);
}
