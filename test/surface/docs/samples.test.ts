import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.js";
import { startTlsProxy, type TlsProxy } from "../../e2e/sdk/tls-proxy.js";
import { examples, named } from "../../spec/bundle.js";
import { launchBrowser } from "../browser.js";
import { need } from "../tools.js";
import { put, runners, type Stage } from "./runners.js";
import { isTurnOf } from "./turns.js";

const requests: MockRequest[] = [];
let mock: Mock;
let proxy: TlsProxy;
let stage: Stage;

beforeAll(async () => {
  mock = await startMock({ onRequest: (request) => requests.push(request) });
  proxy = await startTlsProxy(mock.url);
  mkdirSync("dist", { recursive: true });
  // Inside the project, where a sample can import the packages it names.
  const folder = mkdtempSync(resolve("dist", "samples-"));
  const certificate = put(folder, "certificate.pem", proxy.certificate);
  stage = { http: mock.url, https: proxy.url, certificate, folder, browser: await launchBrowser() };
  compile(folder);
});

afterAll(async () => {
  await stage?.browser?.close();
  await proxy?.close();
  await mock?.close();
  if (stage) rmSync(stage.folder, { recursive: true });
});

beforeEach(() => {
  requests.length = 0;
});

// A language has one template for all methods. So of those that take long to start, a method has one in turn.
const slow = Object.keys(runners).filter((label) => runners[label]?.needs !== "curl");

describe.each(named)("the samples of %s", (operationId, { requestBody, responses, "x-codeSamples": all }) => {
  const samples = all.filter(({ label }) => isTurnOf(operationId, label, slow));
  const [[first] = missing()] = examples(requestBody);
  const [, response] = examples(responses["200"] ?? missing()).find(([key]) => key === first) ?? missing();

  it.for(samples)("send one request and print the documented response: $label", async ({ label, source }, context) => {
    const runner = runners[label];
    if (!runner) throw new Error(`Nothing runs a sample labelled "${label}". Say how in test/surface/docs/runners.ts.`);
    if (runner.needs) need(runner.needs, context);
    const printed = await runner.run(source, operationId, stage);
    for (const [name, value] of printable(response.value, "result")) expect(printed).toMatch(shown(name, value));
    const path = runner.path === "webhook" ? `/rest/api/1/***/${operationId}` : `/rest/api/${operationId}`;
    // A browser sends a preflight request first.
    const calls = requests.filter(({ httpMethod }) => httpMethod !== "OPTIONS");
    expect(calls.map(({ path, status }) => [path, status])).toEqual([[path, 200]]);
  });
});

/** Compiles this client's samples as a reader's project would, all at once. */
function compile(folder: string): void {
  for (const [operationId, { "x-codeSamples": samples }] of named)
    for (const { lang, source } of samples) if (lang === "TypeScript") put(folder, `${operationId}.ts`, source);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const flags = ["--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "--skipLibCheck"];
  execFileSync("node_modules/.bin/tsc", [...flags, ...files.map((file) => join(folder, file))], { stdio: "inherit" });
}

/**
 * The texts and numbers below a key of a response, with the names they stand under: none for an item of a list. JavaScript's
 * console shows three levels.
 */
function printable(value: unknown, name: string, level = 0): [name: string, value: string | number][] {
  if (typeof value === "string" || typeof value === "number") return [[name, value]];
  if (typeof value !== "object" || value === null || level > 2) return [];
  if (Array.isArray(value)) return value.flatMap((item) => printable(item, "", level + 1));
  if (name === "result" && "result" in value) return printable(value.result, name);
  return Object.entries(value).flatMap(([key, item]) => printable(item, key, level + 1));
}

/** The first line of a value as JSON, JavaScript and PHP print it: after its name, with punctuation between. */
function shown(name: string, value: string | number): RegExp {
  const [line = ""] = String(value).split(/[\n"'\\]/);
  const text = line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return name ? new RegExp(`\\b${name}\\b\\W+${text}`) : new RegExp(text);
}

function missing(): never {
  throw new Error("the document lacks an example");
}
