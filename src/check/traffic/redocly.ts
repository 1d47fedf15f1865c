import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { bundleUrl } from "../../bundle-url.js";
import type { Difference } from "../../document/difference.js";
import { parseJson } from "../../json.js";
import { count, describe, describePointer } from "../report/describe.js";
import type { Coverage } from "../report/finding.js";
import { server } from "./write-har.js";

/** A problem that `redocly drift` reports, as far as it is read here; the same problem of several calls is one. */
export interface Problem {
  /** The first call that has it. */
  exchangeIndex: number;
  occurrences: number;
  ruleId: string;
  target: "request" | "response";
  dataPath?: string;
  details?: { expected?: string; actual?: string };
}

/** What `redocly drift` reports about recorded traffic. */
export interface DriftReport {
  problems: Problem[];
  coverage: Coverage;
}

const testedVersion = "@redocly/cli@2.77.0";
const run = promisify(execFile);
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs `redocly drift` on a HAR file made by `writeHar`, in a temporary folder. */
export async function redoclyDrift(har: object, cwd: string): Promise<DriftReport> {
  const command = redoclyPath(cwd);
  const folder = await mkdtemp(join(tmpdir(), "bitrix24-openapi-"));
  const file = (name: string) => join(folder, name);
  const end = new AbortController();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // The traffic would stay behind when the user, or a CI runner, ends the command.
  const interrupted = (signal: NodeJS.Signals) => {
    end.abort();
    remove();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, interrupted);
  try {
    await writeFile(file("traffic.har"), JSON.stringify(har), { mode: 0o600 });
    await writeFile(file("redocly.yaml"), "telemetry: off\n");
    const args = ["drift", file("traffic.har"), "--api", fileURLToPath(bundleUrl), "--server", server];
    const rules = ["--rules", "undocumented-endpoint,schema-consistency", "--config", file("redocly.yaml")];
    const output = ["--format", "json", "--output", file("report.json"), "--coverage-output", file("coverage.json")];
    // It exits with 1 when it finds something, so what it wrote decides.
    const options = { cwd: folder, env: quiet(), signal: end.signal };
    await run(process.execPath, [command, ...args, ...rules, ...output], options).catch(() => {});
    const { problems } = await json<{ problems: Problem[] }>(file("report.json"));
    const { totals } = await json<{ totals: Coverage }>(file("coverage.json"));
    const coverage = Object.fromEntries(Object.entries(totals).filter(([, { total }]) => total > 0));
    return { problems, coverage };
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
    remove();
  }
}

/** A problem as a difference, with the value described. */
export function differenceOf({ dataPath = "", details = {}, occurrences }: Problem): Difference {
  const actual = parseJson(details.actual ?? "");
  const value = actual === undefined ? "something else" : describe(actual);
  return {
    pointer: describePointer(dataPath),
    expected: details.expected ?? "what is documented",
    got: occurrences > 1 ? `${value}, ${count(occurrences, "time")}` : value,
  };
}

/** Path of the `redocly` command, in the user's project or beside this package. */
export function redoclyPath(
  cwd: string,
  places = [pathToFileURL(join(cwd, "package.json")).href, import.meta.url],
): string {
  for (const from of places) {
    try {
      return join(dirname(createRequire(from).resolve("@redocly/cli/package.json")), "bin/cli.js");
    } catch {}
  }
  throw new Error(
    "Recorded traffic is checked with @redocly/cli, an optional peer of this package, which was not found. " +
      `In a project, run: npm install --save-dev ${testedVersion}. ` +
      `Without one, run: npx -p bitrix24-openapi -p ${testedVersion} bitrix24-openapi check --har FILE`,
  );
}

async function json<T>(file: string): Promise<T> {
  try {
    // The shape that drift of version 2.77 writes.
    return JSON.parse(await readFile(file, "utf8")) as T;
  } catch (cause) {
    throw new Error(`redocly drift wrote no report. Install ${testedVersion}, the version that this is tested with.`, {
      cause,
    });
  }
}

// The environment may contain a webhook, which redocly does not need.
function quiet(): NodeJS.ProcessEnv {
  const { PATH, HOME, SYSTEMROOT, TEMP } = process.env;
  const wanted = { PATH, HOME, SYSTEMROOT, TEMP, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
