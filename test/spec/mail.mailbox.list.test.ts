import { describe, expect, test } from "vitest";
import { document, schemaOf } from "./bundle.js";

// Each fact of https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html, as the page tells it.
// What that page says of every method is in every-method.test.ts, and of a mailbox in mail.mailbox.get.test.ts.

const { post: operation, ...others } = document.paths["/mail.mailbox.list"] ?? missing();
const request = schemaOf(operation.requestBody);
const requests = operation.requestBody.content["application/json"].examples;
const reply = operation.responses["200"] ?? missing();
const replies = reply.content["application/json"].examples;
const envelope = schemaOf(reply);
const refusals = operation.responses["400"]?.content["application/json"].examples ?? {};

describe("mail.mailbox.list", () => {
  test("lists the mailboxes of the user", () => expect(operation.summary).toBe("List the mailboxes of the user"));
  test("is called by POST and by no other verb", () => expect(others).toEqual({}));
  test("is in the scope mail", () => {
    expect(operation["x-scope"]).toBe("mail");
    expect(operation.description).toContain("**Scope:** `mail`");
  });
  test("may be called by any user, for mailboxes of their own", () =>
    expect(operation.description).toContain("**Who may call it:** any user, for mailboxes of their own."));
  test("only reads", () => expect(operation["x-safe"]).toBe(true));
  test("gives no total, so that a page with fewer mailboxes than its limit is the last", () =>
    expect(operation.description).toMatch(
      /There is no total: a page with fewer\s+mailboxes than its `limit` is the last/,
    ));
  test("links to its official page", () =>
    expect(operation.externalDocs.url).toBe(
      "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html",
    ));
});

describe("the request", () => {
  const { name, email, pagination, auth } = request.properties ?? {};
  test("has four parameters: name, email, pagination and auth", () =>
    expect(Object.keys(request.properties ?? {})).toEqual(["name", "email", "pagination", "auth"]));
  test("must name none of them", () => expect(request).not.toHaveProperty("required"));
  test("must have a body, which can be an empty object", () => {
    expect(operation.requestBody.required).toBe(true);
    expect(requests["every-mailbox"]?.value).toEqual({});
  });
  test("is closed", () => expect(request.additionalProperties).toBe(false));
  test("has name as text, a part of the mailbox name", () => {
    expect(name?.type).toBe("string");
    expect(name?.description).toMatch(/^A part of the mailbox name/);
  });
  test("has email as text, a part of the address", () => {
    expect(email?.type).toBe("string");
    expect(email?.description).toMatch(/^A part of the email address/);
  });
  test("has pagination as an object, of 25 mailboxes by default and 100 at most", () => {
    expect(pagination?.type).toBe("object");
    expect(pagination?.description).toMatch(/has 25 mailboxes unless `limit` says otherwise, and 100 at most/);
  });
  test("has auth as text, the access token", () => {
    expect(auth?.type).toBe("string");
    expect(auth?.description).toMatch(/access token[\s\S]*left out with a webhook/);
  });
  test("of a webhook is the page's, character for character", () =>
    expect(JSON.stringify(requests.webhook?.value)).toBe(
      '{"name":"work","email":"example.com","pagination":{"page":1,"limit":20,"offset":0}}',
    ));
  test("of an application is the page's, character for character", () =>
    expect(JSON.stringify(requests.oauth?.value)).toBe(
      '{"name":"work","email":"example.com","pagination":{"page":1,"limit":20,"offset":0},"auth":"**put_access_token_here**"}',
    ));
  test("is shown without a search, and with one that finds nothing", () =>
    expect(Object.keys(requests)).toEqual(["webhook", "oauth", "every-mailbox", "no-match"]));
  test("is shown going wrong at the size of the page, the search, and names it does not know", () =>
    expect(Object.keys(operation["x-invalid-requests"] ?? {})).toEqual([
      "limit-as-text",
      "limit-of-zero",
      "page-of-zero",
      "name-as-number",
      "unknown-parameter",
      "unknown-pagination-key",
    ]));
});

describe("pagination", () => {
  const { Pagination } = document.components.schemas;
  test("is closed, and needs none of its keys", () => {
    expect(Pagination?.additionalProperties).toBe(false);
    expect(Pagination).not.toHaveProperty("required");
  });
  test("lets the portal compute offset from page and limit", () => {
    expect(Object.keys(Pagination?.properties ?? {})).toEqual(["page", "limit", "offset"]);
    expect(Pagination?.description).toMatch(/With `page` and `limit` given, the portal computes `offset`/);
  });
  test.each([
    ["page", { type: "integer", minimum: 1 }, /^Number of the page, from 1/],
    ["limit", { type: "integer", minimum: 1 }, /^How many to return/],
    ["offset", { type: "integer", minimum: 0 }, /^How many to pass over/],
  ])("has %s as a number with its bound and meaning", (key, bounds, meaning) => {
    expect(Pagination?.properties?.[key]).toEqual({ ...bounds, description: expect.stringMatching(meaning) });
  });
});

describe("the reply", () => {
  const { result, time } = envelope.properties ?? {};
  const items = result?.properties?.items;
  test("has result and time", () => {
    expect(Object.keys(envelope.properties ?? {})).toEqual(["result", "time"]);
    expect([envelope.type, result?.type, time?.type]).toEqual(["object", "object", "object"]);
  });
  test("always has a result with its items, be they none", () => {
    expect(envelope.required).toEqual(["result"]);
    expect(result?.required).toEqual(["items"]);
    expect(replies["no-match"]?.value).toHaveProperty("result.items", []);
  });
  test("explains result as its data", () => expect(result?.description).toMatch(/^Data of the reply/));
  test("has the mailboxes as a list under result.items, and nothing beside it", () => {
    expect(Object.keys(result?.properties ?? {})).toEqual(["items"]);
    expect(items?.type).toBe("array");
    expect(items?.description).toMatch(/^The mailboxes of the page/);
    expect(items?.items).toEqual(document.components.schemas.Mailbox);
  });
  test("leads from the id of a mailbox to mail.mailbox.get", () =>
    expect(Object.values(reply.links ?? {})).toMatchObject([
      { operationId: "mail.mailbox.get", requestBody: { id: "$response.body#/result/items/0/id" } },
    ]));
  test.each(["webhook", "oauth"])("to the page's %s request is the page's, character for character", (key) =>
    expect(JSON.stringify(replies[key]?.value, null, 4)).toBe(`{
    "result": {
        "items": [
            {
                "id": 1,
                "name": "Work email",
                "email": "user@example.com",
                "senderName": "John Smith"
            }
        ]
    },
    "time": {
        "start": 1779819427,
        "finish": 1779819427.356922,
        "duration": 0.356921911239624,
        "processing": 0,
        "date_start": "2026-05-26T11:17:07+03:00",
        "date_finish": "2026-05-26T11:17:07+03:00",
        "operating_reset_at": 1779820027,
        "operating": 0
    }
}`),
  );
});

describe("the method's own errors", () => {
  const INVALID_PAGINATION = "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION";
  test("can be about the parameters and the pagination, beside those that any method has", () =>
    expect(Object.keys(refusals)).toEqual([
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      INVALID_PAGINATION,
      "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION",
      "ERROR_BATCH_LENGTH_EXCEEDED",
      "INVALID_REQUEST",
    ]));
  test("say which pagination the portal cannot read, in the page's example, character for character", () => {
    const refusal = refusals[INVALID_PAGINATION];
    expect(JSON.stringify(refusal?.value, null, 4)).toBe(String.raw`{
    "error": {
        "code": "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        "message": "Unable to recognize pagination parameter ${"`"}{\"limit\":\"abc\"}${"`"}"
    }
}`);
    expect(refusal?.description).toMatch(/Give numbers, and a limit other than 0/);
  });
  test("answer a wrong pagination with a code of its own", () =>
    expect(request.properties?.pagination?.["x-error-code"]).toBe(INVALID_PAGINATION));
  test("tell what pagination takes", () =>
    expect(operation.responses["400"]?.description).toMatch(/`pagination` takes numbers, and a `limit` other than 0/));
});

function missing(): never {
  throw new Error("the bundle has no mail.mailbox.list");
}
