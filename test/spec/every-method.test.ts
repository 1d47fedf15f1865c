import { describe, expect, test } from "vitest";
import { document, examples, named } from "./bundle.js";

// What the page of a method says of every method, and what the REST 3.0 and limits pages add to it.

describe("the address", () => {
  const [webhook, application] = document.servers;
  test("of a webhook holds the portal, the user and the webhook's token", () => {
    expect(webhook?.url).toBe("https://{address}/rest/api/{user_id}/{webhook_token}");
    expect(Object.keys(webhook?.variables ?? {})).toEqual(["address", "user_id", "webhook_token"]);
  });
  test("of an application holds the portal only", () => {
    expect(application?.url).toBe("https://{address}/rest/api");
    expect(Object.keys(application?.variables ?? {})).toEqual(["address"]);
  });
  test("explains each of its variables", () => {
    expect(webhook?.variables.address?.description).toMatch(/host of the portal/i);
    expect(webhook?.variables.user_id?.description).toMatch(/user who made the webhook/);
    expect(webhook?.variables.webhook_token?.description).toMatch(/secret code of the webhook/i);
    expect(application?.variables.address?.description).toMatch(/host of the portal/i);
  });
  test("has what its owner must replace where it has no value for all", () => {
    const defaults = ({ variables }: { variables: Record<string, { default: string }> }) =>
      Object.entries(variables).map(([name, { default: value }]) => [name, value]);
    expect(document.servers.map(defaults)).toEqual([
      [
        ["address", "example.bitrix24.com"],
        ["user_id", "1"],
        ["webhook_token", "put_your_webhook_here"],
      ],
      [["address", "example.bitrix24.com"]],
    ]);
  });
  test("differs by the access token, which an application sends in the body", () => {
    expect(webhook?.variables.webhook_token?.description).toMatch(/makes the whole address\s+a secret/);
    expect(document.info.description).toMatch(/puts its OAuth access token into the\s+body, as `auth`/);
  });
  test("is named in two words at most, for generators make a function's name of it", () => {
    for (const { description } of document.servers) expect(description).toMatch(/^\w+( \w+)?$/);
  });
  test("has /api/ in it, without which the older method would run", () =>
    expect(document.info.description).toMatch(/Leave `\/api\/` out and the portal runs the older version/));
});

describe("time", () => {
  const { Time } = document.components.schemas;
  test("has two of its keys as moments that a program can read", () => {
    const moments = Object.entries(Time?.properties ?? {}).filter(([, { format }]) => format === "date-time");
    expect(moments.map(([key]) => key)).toEqual(["date_start", "date_finish"]);
  });
  test.each([
    ["start", "number", /request began, in Unix seconds/],
    ["finish", "number", /request was done, in Unix seconds/],
    ["duration", "number", /`start` to `finish`, in seconds/],
    ["processing", "number", /spent on the method itself, in seconds/],
    ["date_start", "string", /`start` as ISO 8601 with an offset/],
    ["date_finish", "string", /`finish` as ISO 8601 with an offset/],
    ["operating_reset_at", "number", /time budget comes free again, in Unix seconds/],
    ["operating", "number", /the method used .* within the last ten minutes, in seconds/],
  ])("has %s with its unit and meaning", (key, type, meaning) => {
    expect(Time?.properties?.[key]?.type).toBe(type);
    expect(Time?.properties?.[key]?.description).toMatch(meaning);
  });
});

const VALIDATION = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const ACCESS = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION";

describe("an error", () => {
  const { EnvelopeFailure, FlatFailure, Failure, KnownErrorCode } = document.components.schemas;
  const error = EnvelopeFailure?.properties?.error;
  const issue = error?.properties?.validation?.items;
  test("comes in one of two shapes", () => expect(Failure?.oneOf).toEqual([EnvelopeFailure, FlatFailure]));
  test("always has an error, in either shape", () => {
    expect(EnvelopeFailure?.required).toEqual(["error"]);
    expect(FlatFailure?.required).toEqual(["error"]);
  });
  test("of REST 3.0 always has a code and a message", () => {
    expect(Object.keys(error?.properties ?? {})).toEqual(["code", "message", "validation"]);
    expect(error?.required).toEqual(["code", "message"]);
  });
  test("of the older REST has its code as error, and error_description", () => {
    expect(Object.keys(FlatFailure?.properties ?? {})).toEqual(["error", "error_description"]);
    expect(FlatFailure?.properties?.error).toEqual(error?.properties?.code);
    expect(FlatFailure?.properties?.error_description?.type).toBe("string");
  });
  test("is identified by its code, of an open set", () => {
    expect(error?.properties?.code?.description).toMatch(/^Identifies the error\. The set is open/);
    expect(error?.properties?.code?.anyOf).toEqual([KnownErrorCode, { type: "string" }]);
    expect(KnownErrorCode?.type).toBe("string");
  });
  test("has a message that tells what went wrong", () => {
    expect(error?.properties?.message?.type).toBe("string");
    expect(error?.properties?.message?.description).toMatch(/^What went wrong/);
  });
  test("lists under validation the field and what is wrong with it, as text, where it can tell", () => {
    expect(Object.values(issue?.properties ?? {}).map(({ type }) => type)).toEqual(["string", "string"]);
    expect(issue).not.toHaveProperty("required");
    expect(issue?.properties?.field?.description).toMatch(/^Name of the parameter/);
    expect(issue?.properties?.message?.description).toMatch(/^What is wrong/);
  });
  test("has validation only with the validation code", () => {
    expect(error?.properties?.validation?.description).toMatch(new RegExp(`only with the code\\s+\`${VALIDATION}\``));
    const having = Object.values(document.components.examples).filter(({ value }) =>
      /"validation":/.test(JSON.stringify(value)),
    );
    for (const { value } of having) expect(value).toHaveProperty("error.code", VALIDATION);
    expect(having).not.toHaveLength(0);
  });
});

describe.each(named)("%s", (_name, { responses }) => {
  const under = (status: string) => Object.fromEntries(responses[status] ? examples(responses[status]) : []);

  test.each([
    ["500", "INTERNAL_SERVER_ERROR", "Internal server error", /administrator of the server or to Bitrix24 support/],
    ["500", "ERROR_UNEXPECTED_ANSWER", "Server returned an unexpected response", /administrator .* Bitrix24 support/],
    ["503", "QUERY_LIMIT_EXCEEDED", "Too many requests", /fewer requests/],
    ["405", "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage", /on its own/],
    ["400", "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded", /shorter/],
    ["401", "NO_AUTH_FOUND", "Wrong authorization data", /webhook.* or .*access token/],
    ["400", "INVALID_REQUEST", "Https required", /https/],
    ["503", "OVERLOAD_LIMIT", "REST API is blocked due to overload", /Bitrix24 support to lift .* by hand/],
    ["403", "ACCESS_DENIED", "REST API is available only on commercial plans", /commercial plan/],
    ["403", "INVALID_CREDENTIALS", "Invalid request credentials", /token or webhook of a user who has the rights/],
    ["404", "ERROR_MANIFEST_IS_NOT_AVAILABLE", "Manifest is not available", /manifest/],
    [
      "403",
      "insufficient_scope",
      "The request requires higher privileges than provided by the webhook token",
      /scope to the webhook/,
    ],
    ["401", "expired_token", "The access token provided has expired", /Renew the access token/],
    ["403", "user_access_error", "The user does not have access to the application", /administrator to give the user/],
    [
      "500",
      "PORTAL_DELETED",
      "Portal was deleted",
      /“Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module/,
    ],
  ])("can answer %s %s, with the page's text and a remedy", (status, code, message, remedy) => {
    expect(under(status)[code]?.value).toEqual({ error: code, error_description: message });
    expect(under(status)[code]?.description).toMatch(remedy);
  });

  test("can answer 400 to a request that is not valid", () =>
    expect(under("400")[VALIDATION]?.description).toMatch(/parameters listed in validation/));
  test("can answer 400 to a body that is not JSON", () =>
    expect(under("400").BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION?.description).toMatch(/Send a JSON object/));
  test("can answer 403 when the scope is missing", () =>
    expect(under("403").BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION?.description).toMatch(/scope/));
  test("can answer 429 when the method's time is used up", () =>
    expect(under("429").OPERATION_TIME_LIMIT?.description).toMatch(/operating_reset_at/));
  test("can answer 404 when the method is not known to the older REST", () =>
    expect(under("404").ERROR_METHOD_NOT_FOUND?.description).toMatch(/\/rest\/api\//));
  test("can answer 404 when the method is not known to REST 3.0, a status it calls unproven", () =>
    expect(under("404").BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION?.summary).toMatch(/404 is unproven/));
  test("denies access with 401 or 403, not with 400", () => {
    const statuses = Object.keys(responses).filter((status) => ACCESS in under(status));
    expect(statuses).toEqual(["401", "403"]);
    expect(under("401")[ACCESS]?.value).toEqual({ error: { code: ACCESS, message: "Access denied" } });
    expect(under("403")[ACCESS]?.description).toMatch(/403: check the user's rights and the scope/);
  });
  test("tells that the official page prints the denial under 400", () => {
    for (const status of ["401", "403"])
      expect(responses[status]?.description).toMatch(/prints\s+(it|this code) under 400/);
  });
});
