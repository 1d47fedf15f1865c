import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { methodNames } from "../../../src/names.js";
import { type Project, startProject, typeErrors } from "./project.js";

let project: Project;
let editor: ts.LanguageService;
beforeAll(async () => {
  project = await startProject();
  editor = open(project.folder);
});
afterAll(() => project.remove());

const use = `
import { Bitrix24Error, createClient, oauth, webhook } from "bitrix24-openapi";
import { type Mock, startMock } from "bitrix24-openapi/mock";
import { createFetchClient, portalFetch } from "bitrix24-openapi/fetch";
import document from "bitrix24-openapi/openapi.json" with { type: "json" };
import { redisBucket, redisTokens } from "bitrix24-openapi/redis";
import { undiciFetch } from "bitrix24-openapi/undici";
import { ContractError, validate } from "bitrix24-openapi/validate";

const mock: Mock = await startMock({ document, onRequest: ({ status }) => status.toFixed() });
const b24 = createClient(webhook(mock.webhook), { validate, fetch: (url, init) => fetch(url, init) });
createClient(oauth({ address: mock.address, accessToken: "any", onTokens: ({ expires }) => void expires.toFixed() }));
const redis = { eval: async (script: string, given: { keys: string[]; arguments: string[] }) => [script, given] };
createClient(webhook(mock.webhook), { fetch: undiciFetch() });
export const dispatched = undiciFetch({ dispatch: ({ origin }, { onResponseEnd }) => origin.endsWith(onResponseEnd.name) });
createClient(webhook(mock.webhook), { limit: redisBucket(redis, { portal: "portal.example" }) });
oauth({ address: mock.address, accessToken: "any", clientId: "a", clientSecret: "b", store: redisTokens(redis, "app.1") });
export const failed = (error: unknown) => error instanceof Bitrix24Error || error instanceof ContractError;
const portal = createFetchClient(webhook(mock.webhook));
const { data, error } = await portal.POST("/mail.mailbox.get", { body: { id: 1 } });
export const found: string | undefined = data?.result.item?.email ?? error?.error.toString();
portalFetch(webhook(mock.webhook))("/mail.mailbox.get", { method: "POST" }).then(({ status }) => status.toFixed());
const { item } = await b24.mail.mailbox.get({ id: 1, select: ["email"] });
export const email: string = item.email;
// @ts-expect-error: it was not selected
item.name;
// @ts-expect-error: there is no such field
b24.mail.mailbox.get({ id: 1, select: ["mail"] }).catch(failed);
`;

const resolutions = {
  node16: { module: "node20", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

const platforms = {
  "a browser's types": { lib: ["es2022", "dom"] },
  // This project's own; they have fetch without the DOM.
  "Node's types": { lib: ["es2022"], types: ["node"], typeRoots: [resolve("node_modules/@types")] },
};

const settings = Object.entries(resolutions).flatMap(([resolution, how]) =>
  Object.entries(platforms).map(([platform, what]) => ({ resolution, platform, options: { ...how, ...what } })),
);

describe("the declarations", () => {
  it.each(settings)("compile with $resolution and $platform, library files included", async ({ options }) => {
    expect(await typeErrors(project, use, { ...options, resolveJsonModule: true })).toBe("");
  });

  it.each([
    "webhook",
    "createClient",
    "createFetchClient",
    "portalFetch",
    "redisBucket",
    "redisTokens",
    "undiciFetch",
    "timeout",
    ...methodNames().map((name) => `b24.${name}`),
  ])("say what %s is on hover", (name) => {
    const place = code.lastIndexOf(name) + name.lastIndexOf(".") + 1;
    const { documentation } = editor.getQuickInfoAtPosition(join(project.folder, "hover.ts"), place) ?? {};
    expect(ts.displayPartsToString(documentation)).toMatch(/^\w+,? .*\w+/);
  });
});

const code = `
import { createClient, webhook } from "bitrix24-openapi";
import { createFetchClient, portalFetch } from "bitrix24-openapi/fetch";
import { redisBucket, redisTokens } from "bitrix24-openapi/redis";
import { undiciFetch } from "bitrix24-openapi/undici";
const b24 = createClient(webhook("https://example.bitrix24.com/rest/1/any-token/"), { timeout: 1 });
${methodNames()
  .map((name) => `b24.${name};`)
  .join("\n")}`;

/** What editors get their hover texts from. */
function open(folder: string): ts.LanguageService {
  writeFileSync(join(folder, "hover.ts"), code);
  const { Node16: moduleResolution } = ts.ModuleResolutionKind;
  const options = { strict: true, module: ts.ModuleKind.Node16, moduleResolution, types: [] };
  return ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [join(folder, "hover.ts")],
    getScriptVersion: () => "",
    getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? ""),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
}
