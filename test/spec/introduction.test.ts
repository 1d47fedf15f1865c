import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { census } from "../../redocly/census.js";
import { document, oneLine } from "./bundle.js";

describe("the document", () => {
  test("says what it is", () => {
    expect(document.info.title).toBe("Bitrix24 REST 3.0");
    expect(document.info.summary).toBe("A hand-written, contract-tested description of Bitrix24 REST 3.0.");
  });
  test("leads to the official documentation", () => {
    const url = "https://apidocs.bitrix24.com/api-reference/rest-v3.html";
    expect(document.info.contact).toEqual({ name: "Bitrix24 REST documentation", url });
    expect(document.externalDocs).toEqual({ description: "REST 3.0 in the official documentation", url });
  });
  test("has a tag for each scope, in alphabetical order", () => {
    const scopes = Object.values(document.paths).map(({ post }) => post["x-scope"]);
    expect(document.tags.map(({ name }) => name)).toEqual([...new Set(scopes)].sort());
  });
});

test.each(census(document).slice(2))("the README says what is covered: %s", (row) => {
  const [scope = "", count = ""] = row.split(/[ |*]+/).slice(1);
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain(scope === "all" ? `all ${count} documented methods` : `${scope} (${count})`);
});

describe("the introduction says", () => {
  const introduction = oneLine(document.info.description);

  test.each([
    [
      "what REST 3.0 is",
      "REST 3.0 is the version of a portal's REST API below `/rest/api/`.",
      "Every method takes a `POST` with a JSON body and returns JSON.",
    ],
    [
      "what happens without /api/ in the address",
      "Without `/api/` in the address the portal runs the older version of the method, or returns 404",
      "`ERROR_METHOD_NOT_FOUND` when there is none.",
    ],
    [
      "where the credentials go, as documented",
      "**Authentication.** An incoming webhook carries its secret in the address: user id and token stand between",
      "`/rest/api/` and the method's name.",
      "An application calls the plain address and puts its OAuth access token into the body, as `auth`.",
      "This is what the official documentation describes.",
    ],
    ["that HTTPS is required", "never from the query string. HTTPS is required."],
    [
      "where else portals were observed to accept an access token, and what that costs",
      "Observed elsewhere, not in the official documentation: portals also accept the token in an",
      "`Authorization: Bearer` header and as `?auth=` in the query string.",
      "A browser cannot send that header, because portals allow only `origin`, `content-type` and `accept` in",
      "cross-origin requests, and a token in a query string ends up in access logs.",
      "Parameters are read from the body only, never from the query string.",
    ],
    [
      "in which two shapes an error comes",
      '**Errors.** REST 3.0 returns `{"error": {"code", "message", "validation"}}`.',
      "A request that is rejected before the REST version is known (limits, plan, the portal itself) can get the older",
      'shape, `{"error": "CODE", "error_description": "…"}`. Handle both.',
    ],
    [
      "that a system error can come from any method, and with status 20x",
      "System errors can come from any method, and with a status 20x too, so look for `error` in every response.",
    ],
    [
      "how to handle an error",
      "Codes are an open set: the known ones are listed here with what to do about each, others appear unannounced.",
      "Messages are in the portal's language: branch on the code.",
    ],
    [
      "how to tell what is documented from what is not",
      "**Evidence.** What is not marked is in the official documentation.",
      "What other clients observed, or what was read in the source of a portal or an SDK, is marked as observed elsewhere.",
    ],
    [
      "that it is stricter than a portal on purpose",
      "**Stricter than a portal.** This document and the mock are stricter than a portal on purpose: they refuse a",
      "parameter or a `select` field that they do not know, so that a misspelling is found before it is sent, where a",
      "portal ignores it.",
      "Responses are open, because a portal may send more than is documented.",
    ],
    [
      "what the official page says of SDKs, and which support REST 3.0 since",
      "**SDKs.** The official page of a method says that SDKs do not support `/rest/api/` yet.",
      "Since then the JS SDK (`actions.v3`), the Go SDK (a base address with `/rest/api/`) and the Python SDK",
      "(`prefer_version=3`) do. So does the PHP SDK (`ApiVersion::v3`, from version 3): observed elsewhere, not in the",
      "official documentation.",
      "BX24.js and CRest do not; their samples call the address directly.",
    ],
    [
      "how to use a sample",
      "In a sample, replace each `**put_…_here**`, asterisks included: [how to use the",
      "examples](https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html).",
    ],
    [
      "where an AI assistant finds the official documentation",
      "**AI assistants.** If you develop an integration with an AI assistant, connect it to the",
      "[MCP server](https://apidocs.bitrix24.com/ai-tools/mcp.html) that has the official REST documentation.",
    ],
  ])("%s", (_what, ...sentences) => expect(introduction).toContain(sentences.join(" ")));
});

describe("the address", () => {
  const [webhook, application] = document.servers;
  const host = "Host of the portal, in the cloud or on a domain of its own.";

  test("of a webhook contains the portal, the user and the webhook's token", () => {
    expect(webhook?.url).toBe("https://{address}/rest/api/{user_id}/{webhook_token}");
    expect(Object.keys(webhook?.variables ?? {})).toEqual(["address", "user_id", "webhook_token"]);
  });
  test("of an application contains the portal only", () => {
    expect(application?.url).toBe("https://{address}/rest/api");
    expect(Object.keys(application?.variables ?? {})).toEqual(["address"]);
  });
  test.each([
    [webhook, "address", "example.bitrix24.com", host],
    [application, "address", "example.bitrix24.com", host],
    [
      webhook,
      "user_id",
      "1",
      "Identifier of the user who created the webhook. Calls run with the permissions of this user.",
    ],
    [
      webhook,
      "webhook_token",
      "put_your_webhook_here",
      "Secret code of the webhook. It grants everything its scopes allow until the webhook is deleted or expires, which makes the whole address a secret.",
    ],
  ])("explains its variables, each with a default that its owner replaces: %s %s", (server, name, value, meaning) => {
    expect(server?.variables[name]?.default).toBe(value);
    expect(oneLine(server?.variables[name]?.description)).toBe(meaning);
  });
  test("has a name of two words at most, because generators make a function's name of it", () => {
    expect(document.servers.map(({ description }) => description)).toEqual(["Incoming webhook", "Application"]);
  });
});
