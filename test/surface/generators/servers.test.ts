import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { call, createClient, webhook } from "../../../src/index.js";
import { contracts } from "../../contract/document.js";
import { token } from "./generator.js";
import { page, updateTable } from "./page.js";
import { documented } from "./programs.js";
import { manifestOf, run } from "./run.js";
import type { Portal, Running, Start } from "./server.js";

const servers = [
  {
    name: "express-openapi-validator",
    basePath: "`servers`, where it fills in variables with their defaults",
    worth: "Remove `examples` first: it takes an `id` within one for the identifier of a schema.",
  },
  { name: "openapi-backend", basePath: "`apiRoot`, whatever `servers` says", worth: "" },
];

const portal: Portal = {
  document: readFileSync("generated/openapi-3.0.json", "utf8"),
  basePath: `/rest/api/1/${token}`,
  respond(method, params) {
    const body = JSON.stringify(params);
    const found = documented.find((one) => one.method === method && JSON.stringify(one.params) === body);
    return found?.response ?? { undocumented: params };
  },
  refuse: (reasons) => ({
    error: {
      code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      message: "The request does not conform to the document",
      validation: reasons.map((message) => ({ message })),
    },
  }),
};

const results = documented.map(({ response }) => Object(response).result);
const outcomes = new Map<string, { served: unknown[]; refused: unknown[] }>();

beforeAll(async () => {
  for (const { name } of servers) {
    // By a name that the project's compiler does not follow: these packages are not the project's.
    const { start }: { start: Start } = await import(`./servers/${name}.ts`);
    const running = await start(portal);
    outcomes.set(name, await callAll(running).finally(() => running.close()));
  }
});

/** Makes every documented call and every invalid one with this project's client. */
async function callAll({ port }: Running) {
  const b24 = createClient(webhook(`http://127.0.0.1:${port}${portal.basePath}/`));
  const outcome = (method: string, params: object) => call(b24, method, params).catch((error) => error.name);
  const served: unknown[] = [];
  for (const { method, params } of documented) served.push(await outcome(method, params));
  const refused: unknown[] = [];
  for (const { method, invalid } of contracts)
    for (const { key, value } of invalid) {
      const found = await outcome(method, value);
      if (found !== "ValidationError") refused.push([method, key, found]);
    }
  return { served, refused };
}

describe("the servers", () => {
  it("compile", async () => {
    expect(await run("node_modules/.bin/tsc", ["--project", "servers"])).toMatchObject({ stdout: "", code: 0 });
  });
});

describe.each(servers)("$name, with the 3.0 edition", ({ name }) => {
  it("accepts every documented call, and its response", () => {
    expect(outcomes.get(name)?.served).toEqual(results);
  });

  it("refuses every invalid request", () => {
    expect(outcomes.get(name)?.refused).toEqual([]);
  });
});

describe(`the table of servers in ${page}`, () => {
  it("is up to date", () => {
    const rows = servers.map(({ name, basePath, worth }) => {
      const { served, refused } = outcomes.get(name)!;
      const accepts = isDeepStrictEqual(served, results) ? "all" : "not all";
      const refuses = refused.length === 0 ? "all" : "not all";
      return `| ${name} ${manifestOf(name).version} | ${accepts} | ${refuses} | ${basePath} | ${worth} |`;
    });
    const head =
      "| Server | Accepts documented calls | Refuses invalid requests | Takes the base path from | Worth knowing |";
    updateTable("servers", [head, `|${" --- |".repeat(5)}`, ...rows].join("\n"));
  });
});
