import { describe, expect, test } from "vitest";
import { heading } from "../../redocly/error-tables.js";
import { bundle, document, oneLine, schemaOf } from "./bundle.js";

// Each fact of https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html, as the page states it.
// What that page says of every method is in every-method.test.ts and error-codes.test.ts.

const { post: operation, ...others } = document.paths["/mail.mailbox.get"] ?? missing();
const request = schemaOf(operation.requestBody);
const requests = operation.requestBody.content["application/json"].examples;
const response = operation.responses["200"] ?? missing();
const responses = response.content["application/json"].examples;
const envelope = schemaOf(response);
const errors = operation.responses["400"]?.content["application/json"].examples ?? {};

describe("mail.mailbox.get", () => {
  test("retrieves a mailbox by its identifier", () => {
    expect(operation.summary).toBe("Get a mailbox by its identifier");
    expect(oneLine(operation.description)).toContain(
      "Returns one mailbox, with all its fields or with those named in `select`.",
    );
  });
  test("is called by POST and by no other verb", () => expect(others).toEqual({}));
  test("takes JSON", () => expect(Object.keys(operation.requestBody.content)).toEqual(["application/json"]));
  test("returns JSON", () => expect(Object.keys(response.content)).toEqual(["application/json"]));
  test("is in the scope mail", () => {
    expect(operation["x-scope"]).toBe("mail");
    expect(operation.description).toContain("**Scope:** `mail`");
  });
  test("may be called by a user with access to the mailbox", () =>
    expect(operation.description).toContain("**Who may call it:** a user with access to the mailbox."));
  test("only reads", () => expect(operation["x-safe"]).toBe(true));
  test("links to its official page", () =>
    expect(operation.externalDocs).toEqual({
      description: "mail.mailbox.get in the official documentation",
      url: "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html",
    }));
});

describe("the request", () => {
  const { id, select } = request.properties ?? {};
  test("has three parameters: id, select and auth", () =>
    expect(Object.keys(request.properties ?? {})).toEqual(["id", "select", "auth"]));
  test("must name id and nothing else", () => expect(request.required).toEqual(["id"]));
  test("must have a body", () => expect(operation.requestBody.required).toBe(true));
  test("is closed", () => expect(request.additionalProperties).toBe(false));
  test("has id as an integer, the mailbox identifier, which mail.mailbox.list returns", () => {
    expect(id?.type).toBe("integer");
    expect(id?.description).toBe("Identifier of the mailbox. Get it with `mail.mailbox.list`.");
  });
  test("has select as a list of the mailbox fields to return, of which a portal ignores those it does not know", () => {
    expect(select?.type).toBe("array");
    expect(oneLine(select?.description)).toBe(
      "Fields of the mailbox to return. Without it the whole mailbox is returned. A portal ignores a field that it does not know, with status 200; here the list is closed, so that a misspelling is noticed.",
    );
  });
  test("offers four fields to select, by their names, and no others", () => {
    expect(select?.items?.type).toBe("string");
    expect(select?.items?.enum).toEqual(["id", "name", "email", "senderName"]);
  });
  test("explains each field to select", () =>
    expect(select?.items?.description?.trim().split("\n")).toEqual([
      "A field of a mailbox:",
      "",
      "- `id`: mailbox identifier",
      "- `name`: mailbox name",
      "- `email`: email address",
      "- `senderName`: sender name",
    ]));
  test("with a webhook is the page's, character for character", () =>
    expect(JSON.stringify(requests.webhook?.value)).toBe('{"id":1,"select":["id","name","email","senderName"]}'));
  test("with an access token is the page's, character for character", () => {
    expect(requests.oauth?.summary).toBe("With an access token, all four fields");
    expect(JSON.stringify(requests.oauth?.value)).toBe(
      '{"id":1,"select":["id","name","email","senderName"],"auth":"**put_access_token_here**"}',
    );
  });
  test.each([
    ["webhook", "With a webhook, all four fields", { id: 1, select: ["id", "name", "email", "senderName"] }],
    ["selected-fields", "Two fields only", { id: 1, select: ["id", "email"] }],
    ["whole-mailbox", "Without select", { id: 1 }],
    ["unknown-mailbox", "A mailbox that does not exist", { id: 404 }],
  ])("has the example %s: %s", (key, summary, value) => expect(requests[key]).toEqual({ summary, value }));
  test("has examples of errors in each parameter, and in one that the method does not have", () =>
    expect(Object.entries(operation["x-invalid-requests"] ?? {}).map(([key, { summary }]) => [key, summary])).toEqual([
      ["missing-id", "No mailbox identifier"],
      ["id-as-text", "The identifier is a string, not a number"],
      ["select-as-text", "The fields are one string, not a list"],
      ["misspelt-field", "A field of `select` is misspelt"],
      ["unknown-parameter", "A parameter the method does not have"],
    ]));
});

describe("the response", () => {
  const { result, time } = envelope.properties ?? {};
  const item = result?.properties?.item;
  test("has result and time", () => expect(Object.keys(envelope.properties ?? {})).toEqual(["result", "time"]));
  test("has its data as result, and the mailbox as result.item", () => {
    expect([result?.type, item?.type]).toEqual(["object", "object"]);
    expect([response.description, result?.description]).toEqual(["The mailbox.", "Response data."]);
  });
  test("has a mailbox of four fields, each with its type and meaning", () =>
    expect(
      Object.entries(item?.properties ?? {}).map(([name, field]) => [name, field.type, field.description]),
    ).toEqual([
      ["id", "integer", "Mailbox identifier."],
      ["name", "string", "Mailbox name, as the portal shows it."],
      ["email", "string", "Email address of the mailbox."],
      ["senderName", "string", "Sender name, put before the address on outgoing mail."],
    ]));
  test("always has a result with its item", () => {
    expect(envelope.required).toEqual(["result"]);
    expect(result?.required).toEqual(["item"]);
  });
  test("depends on select", () => {
    expect(item?.description).toBe(
      "A mailbox connected to the portal. Which of its fields a response has depends on `select`.",
    );
    expect(item).not.toHaveProperty("required");
  });
  test("stays open, because a portal may send more", () => {
    for (const schema of [envelope, result, item, time]) expect(schema).not.toHaveProperty("additionalProperties");
  });
  test("to a request for two fields has these two", () => {
    expect(responses["selected-fields"]?.summary).toBe("Two fields of the mailbox");
    expect(responses["selected-fields"]?.value).toHaveProperty("result.item", { id: 1, email: "user@example.com" });
  });
  test.each(["webhook", "oauth"])("to the page's %s request is the page's, character for character", (key) => {
    expect(responses[key]?.summary).toBe("The whole mailbox");
    expect(JSON.stringify(responses[key]?.value, null, 4)).toBe(`{
    "result": {
        "item": {
            "id": 1,
            "name": "Work email",
            "email": "user@example.com",
            "senderName": "John Smith"
        }
    },
    "time": {
        "start": 1779819427,
        "finish": 1779819427.356922,
        "duration": 0.356921911239624,
        "processing": 0,
        "date_start": "2026-05-26T21:17:07+03:00",
        "date_finish": "2026-05-26T21:17:07+03:00",
        "operating_reset_at": 1779820027,
        "operating": 0
    }
}`);
  });
});

describe("the method's own errors", () => {
  test("are its own response, not one shared with other methods", () =>
    expect(bundle.paths["/mail.mailbox.get"]?.post.responses["400"]).not.toHaveProperty("$ref"));
  test("are about the parameters, the mailbox and select, beside those of every method", () =>
    expect(Object.keys(errors)).toEqual([
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
      "unknown-mailbox",
      "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
      "ERROR_BATCH_LENGTH_EXCEEDED",
      "INVALID_REQUEST",
    ]));
  test("say how to fix each, and where the code of a denied access is listed", () =>
    expect(oneLine(operation.responses["400"]?.description.split(heading)[0])).toBe(
      "The request is wrong: `id` is missing, so add it to the request body, or there is no mailbox with this identifier, so use one that `mail.mailbox.list` returns. The official page also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under 401 and 403: check the permissions of the user and the scope `mail`.",
    ));
  test("name an identifier that does not exist, in the page's example, character for character", () =>
    expect(JSON.stringify(errors.BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION?.value, null, 4)).toBe(`{
    "error": {
        "code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        "message": "Record with ID = \`1\` not found"
    }
}`));
  test("come with 400 when there is no such mailbox, not with 404", () => {
    expect(oneLine(operation.description)).toContain("For a mailbox that does not exist the status is 400, not 404.");
    expect(errors["unknown-mailbox"]?.summary).toBe("The mailbox does not exist");
  });
});

function missing(): never {
  throw new Error("the bundle has no mail.mailbox.get");
}
