import { describe, expect, test } from "vitest";
import { heading } from "../../redocly/error-tables.js";
import { document, oneLine, schemaOf } from "./bundle.js";

// Each fact of https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html, as the page states it.
// What that page says of every method is in every-method.test.ts and error-codes.test.ts, and of a mailbox in
// mail.mailbox.get.test.ts.

const { post: operation, ...others } = document.paths["/mail.mailbox.list"] ?? missing();
const request = schemaOf(operation.requestBody);
const requests = operation.requestBody.content["application/json"].examples;
const response = operation.responses["200"] ?? missing();
const responses = response.content["application/json"].examples;
const envelope = schemaOf(response);
const errors = operation.responses["400"]?.content["application/json"].examples ?? {};

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
  test("returns whole mailboxes, page by page, and no total", () =>
    expect(oneLine(operation.description)).toContain(
      "Returns the user's own mailboxes, page by page, each with all its fields. There is no total: a page with fewer mailboxes than `limit` is the last one.",
    ));
  test("links to its official page", () =>
    expect(operation.externalDocs).toEqual({
      description: "mail.mailbox.list in the official documentation",
      url: "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html",
    }));
});

describe("the request", () => {
  const { name, email, pagination } = request.properties ?? {};
  test("has four parameters: name, email, pagination and auth", () =>
    expect(Object.keys(request.properties ?? {})).toEqual(["name", "email", "pagination", "auth"]));
  test("must name none of them", () => expect(request).not.toHaveProperty("required"));
  test("must have a body, which can be an empty object", () => {
    expect(operation.requestBody.required).toBe(true);
    expect(requests["every-mailbox"]?.value).toEqual({});
  });
  test("is closed", () => expect(request.additionalProperties).toBe(false));
  test.each([
    [name, "string", "Part of the mailbox name to search for."],
    [email, "string", "Part of the email address to search for."],
    [pagination, "object", "Which page to return. `limit` is 25 by default and 100 at most."],
  ])("has each parameter with its type and meaning: %#", (parameter, type, meaning) => {
    expect(parameter?.type).toBe(type);
    expect(oneLine(parameter?.description)).toBe(meaning);
  });
  test("with a webhook is the page's, character for character", () => {
    expect(requests.webhook?.summary).toBe("With a webhook, the first page of a search");
    expect(JSON.stringify(requests.webhook?.value)).toBe(
      '{"name":"work","email":"example.com","pagination":{"page":1,"limit":20,"offset":0}}',
    );
  });
  test("with an access token is the page's, character for character", () => {
    expect(requests.oauth?.summary).toBe("With an access token, the first page of a search");
    expect(JSON.stringify(requests.oauth?.value)).toBe(
      '{"name":"work","email":"example.com","pagination":{"page":1,"limit":20,"offset":0},"auth":"**put_access_token_here**"}',
    );
  });
  test("has examples without a search, and with one that finds nothing", () => {
    expect(Object.keys(requests)).toEqual(["webhook", "oauth", "every-mailbox", "no-match"]);
    expect(requests["every-mailbox"]?.summary).toBe("Without a search");
    expect(requests["no-match"]?.summary).toBe("A search that finds nothing");
  });
  test("has examples of errors in the page, the search, and names that the method does not know", () =>
    expect(Object.entries(operation["x-invalid-requests"] ?? {}).map(([key, { summary }]) => [key, summary])).toEqual([
      ["limit-as-text", "The page size is a string, not a number"],
      ["limit-of-zero", "A page of no mailboxes"],
      ["page-of-zero", "The page before the first one"],
      ["name-as-number", "The name to search for is a number"],
      ["unknown-parameter", "A parameter the method does not have"],
      ["unknown-pagination-key", "A key that `pagination` does not have"],
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
    expect(Pagination?.description).toBe(
      "Which part of a list to return. With `page` and `limit` given, the portal computes `offset` from them.",
    );
  });
  test.each([
    ["page", 1, "Number of the page, counted from 1."],
    ["limit", 1, "How many items to return."],
    ["offset", 0, "How many items to skip."],
  ])("has %s as an integer from %i on, with its meaning", (key, minimum, description) => {
    expect(Pagination?.properties?.[key]).toEqual({ type: "integer", minimum, description });
  });
});

describe("the response", () => {
  const { result, time } = envelope.properties ?? {};
  const items = result?.properties?.items;
  test("has result and time", () => {
    expect(Object.keys(envelope.properties ?? {})).toEqual(["result", "time"]);
    expect([envelope.type, result?.type, time?.type]).toEqual(["object", "object", "object"]);
  });
  test("always has a result with items, even if there are none", () => {
    expect(envelope.required).toEqual(["result"]);
    expect(result?.required).toEqual(["items"]);
    expect(responses["no-match"]?.value).toHaveProperty("result.items", []);
    expect(responses["no-match"]?.summary).toBe("No mailbox");
  });
  test("explains its parts", () =>
    expect([response.description, result?.description, items?.description]).toEqual([
      "A page of mailboxes.",
      "Response data.",
      "Mailboxes of the page.",
    ]));
  test("has the mailboxes as a list under result.items, and nothing beside it", () => {
    expect(Object.keys(result?.properties ?? {})).toEqual(["items"]);
    expect(items?.type).toBe("array");
    expect(items?.items).toEqual(document.components.schemas.Mailbox);
  });
  test("leads from the id of a mailbox to mail.mailbox.get", () =>
    expect(Object.values(response.links ?? {})).toEqual([
      {
        description: "The `id` of each mailbox is the `id` that `mail.mailbox.get` takes.",
        operationId: "mail.mailbox.get",
        requestBody: { id: "$response.body#/result/items/0/id" },
      },
    ]));
  test.each(["webhook", "oauth"])("to the page's %s request is the page's, character for character", (key) => {
    expect(responses[key]?.summary).toBe("One mailbox");
    expect(JSON.stringify(responses[key]?.value, null, 4)).toBe(`{
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
}`);
  });
});

describe("the method's own errors", () => {
  const INVALID_PAGINATION = "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION";
  test("are about the parameters and the pagination, beside those of every method", () =>
    expect(Object.keys(errors)).toEqual([
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      INVALID_PAGINATION,
      "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
      "ERROR_BATCH_LENGTH_EXCEEDED",
      "INVALID_REQUEST",
    ]));
  test("name the pagination that cannot be read, in the page's example, character for character", () =>
    expect(JSON.stringify(errors[INVALID_PAGINATION]?.value, null, 4)).toBe(String.raw`{
    "error": {
        "code": "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        "message": "Unable to recognize pagination parameter ${"`"}{\"limit\":\"abc\"}${"`"}"
    }
}`));
  test("have a code of their own for a wrong pagination", () =>
    expect(request.properties?.pagination?.["x-error-code"]).toBe(INVALID_PAGINATION));
  test("say what pagination takes, and where the code of a denied access is listed", () =>
    expect(oneLine(operation.responses["400"]?.description.split(heading)[0])).toBe(
      "The request is wrong: `pagination` takes numbers, and a `limit` other than 0. The official page also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under 401 and 403: check the permissions of the user and the scope `mail`.",
    ));
});

function missing(): never {
  throw new Error("the bundle has no mail.mailbox.list");
}
