import { parseArgs } from "node:util";
import type { Auth } from "../auth/auth.js";
import { webhook } from "../auth/webhook.js";
import { type Contract, readMethods } from "../check/contract.js";
import { compareDocuments, portalDocument } from "../check/document/compare-documents.js";
import { askForDocument, documentation, type Fetched, fetchDocument } from "../check/document/fetch-document.js";
import { checkPortal } from "../check/portal/check-portal.js";
import { counted } from "../check/report/describe.js";
import { exitCode, type Report } from "../check/report/finding.js";
import { github } from "../check/report/github.js";
import { json } from "../check/report/json.js";
import { junit } from "../check/report/junit.js";
import { pretty } from "../check/report/pretty.js";
import { exchangesIn, harOf } from "../check/traffic/har.js";
import { judgeTraffic } from "../check/traffic/judge-traffic.js";
import { drift } from "../check/traffic/redocly.js";
import { addressOf, fileOf, portalOf } from "./check-sources.js";
import { type Command, type Terminal, UsageError } from "./command.js";

const help = `bitrix24-openapi check [--webhook URL | --mock | --portal-document FILE|URL|webhook | --har FILE] [--format FORMAT]

Does a portal still keep the contract, and does the traffic?

  --webhook URL                 call every method of this portal that only reads, and provoke the documented errors;
                                BITRIX24_WEBHOOK unless given, which keeps the secret out of the list of processes
  --mock                        let the mock answer
  --portal-document FILE|URL    compare the portal's own document, the reply of rest.documentation.openapi;
                                "webhook" asks the portal of BITRIX24_WEBHOOK for it
  --har FILE                    validate recorded traffic; needs @redocly/cli
  --format FORMAT               pretty, json, junit or github; pretty unless given

Nothing is written on the portal. Values of a mailbox and secrets are not shown.

  kept         as documented; "new: …" are fields that a portal adds, which breaks nobody
  broken       not as documented: the place, what the document expects, and what came instead
  known        a fault of the portal's own document that is known, with the reason why it is one
  new          only on the portal: a method, an optional parameter, a field of a reply
  refused      scope or rights are missing
  skipped      not checked, with the reason
  unreachable  no answer, a limit, or an answer of something else than the portal; no more is asked then

Exit codes: 0 kept, 1 broken, 2 the command line is wrong, 3 no portal answered or nothing could be judged.`;

const options = {
  webhook: { type: "string" },
  mock: { type: "boolean", default: false },
  "portal-document": { type: "string" },
  har: { type: "string" },
  format: { type: "string", default: "pretty" },
  help: { type: "boolean", short: "h", default: false },
} as const;

const formats: Record<string, (report: Report, coloured: boolean) => string> = { pretty, json, junit, github };

/** `check`: holds a portal, its own document or recorded traffic against the document. */
export const check: Command = async (args, terminal) => {
  const { values } = parseArgs({ args, options });
  if (values.help) return terminal.out(help);
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format) {
    throw new UsageError(`--format takes ${Object.keys(formats).join(", ")}; not ${JSON.stringify(values.format)}.`);
  }
  const { har, mock, "portal-document": document } = values;
  // A webhook may be needed beside a portal's document: to ask for it.
  const subjects = [document ?? values.webhook, mock || undefined, har].filter((given) => given !== undefined);
  if (subjects.length > 1) {
    throw new UsageError("Check one thing at a time: --webhook, --mock, --portal-document or --har.");
  }
  const contract = readMethods();
  try {
    const report: Report = { version: contract.version, ...(await reported(contract, values, terminal)) };
    terminal.out(format(report, terminal.coloured));
    terminal.exit(exitCode(report));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The check failed, not the contract.
    terminal.err(error instanceof Error ? error.message : String(error));
    terminal.exit(3);
  }
};

interface Asked {
  webhook?: string;
  mock: boolean;
  "portal-document"?: string;
  har?: string;
}

type Reported = Omit<Report, "version">;

async function reported(contract: Contract, asked: Asked, terminal: Terminal): Promise<Reported> {
  const { har, mock, webhook: url, "portal-document": source } = asked;
  if (har !== undefined) return traffic(contract, har);
  if (source !== undefined) return documents(contract, source, () => portalOf(url, terminal));
  if (!mock) return portal(contract, portalOf(url, terminal), terminal);
  const { startMock } = await import("../mock.js");
  const server = await startMock();
  try {
    return await portal(contract, webhook(server.webhook), terminal);
  } finally {
    await server.close();
  }
}

async function portal(contract: Contract, auth: Auth, terminal: Terminal): Promise<Reported> {
  const findings = await checkPortal(contract, auth, fetch, (done, of, { method, check }) =>
    terminal.progress(`${done}/${of} ${method} ${check}`),
  );
  return { subject: "portal", findings };
}

async function documents(contract: Contract, source: string, auth: () => Auth): Promise<Reported> {
  const fetched = await documentFrom(source, auth);
  const findings = "document" in fetched ? compareDocuments(contract, fetched.document) : [fetched.finding];
  return { subject: "portal-document", findings };
}

async function documentFrom(source: string, auth: () => Auth): Promise<Fetched> {
  if (source === "webhook") return askForDocument(auth(), fetch);
  if (/^https?:/i.test(source)) return fetchDocument(addressOf(source), fetch);
  const document = portalDocument(await fileOf(source));
  if (document) return { document };
  throw new UsageError(`${source} is no OpenAPI document. Save what ${documentation} answers, and give that.`);
}

async function traffic(contract: Contract, file: string): Promise<Reported> {
  const recorded = exchangesIn(await fileOf(file));
  if (!recorded) throw new UsageError(`${file} is no HAR file: it has no log.entries.`);
  const { exchanges, others } = recorded;
  if (exchanges.length === 0) {
    throw new UsageError(`${file} holds no call below /rest/api/, among ${counted(others, "request")}.`);
  }
  const drifted = await drift(harOf(exchanges), process.cwd());
  return { subject: "har", findings: judgeTraffic(contract, exchanges, drifted), coverage: drifted.coverage };
}
