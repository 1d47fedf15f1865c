import { describe, expect, test } from "vitest";
import { bundle, document, schemaOf } from "./bundle.js";

// Each fact of https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html, as the page tells it.
// What that page says of every method is in every-method.test.ts.

const { post: operation, ...others } = document.paths["/mail.mailbox.get"] ?? missing();
const request = schemaOf(operation.requestBody);
const requests = operation.requestBody.content["application/json"].examples;
const reply = operation.responses["200"] ?? missing();
const replies = reply.content["application/json"].examples;
const envelope = schemaOf(reply);
const refusals = operation.responses["400"]?.content["application/json"].examples ?? {};

describe("mail.mailbox.get", () => {
  test("retrieves a mailbox by its identifier", () =>
    expect(operation.summary).toBe("Get a mailbox by its identifier"));
  test("is called by POST and by no other verb", () => expect(others).toEqual({}));
  test("takes JSON", () => expect(Object.keys(operation.requestBody.content)).toEqual(["application/json"]));
  test("returns JSON", () => expect(Object.keys(reply.content)).toEqual(["application/json"]));
  test("is in the scope mail", () => {
    expect(operation["x-scope"]).toBe("mail");
    expect(operation.description).toContain("**Scope:** `mail`");
  });
  test("may be called by a user with access to the mailbox", () =>
    expect(operation.description).toContain("**Who may call it:** a user with access to the mailbox."));
  test("only reads", () => expect(operation["x-safe"]).toBe(true));
  test("links to its official page", () =>
    expect(operation.externalDocs.url).toBe(
      "https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html",
    ));
});

describe("the request", () => {
  const { id, select, auth } = request.properties ?? {};
  test("has three parameters: id, select and auth", () =>
    expect(Object.keys(request.properties ?? {})).toEqual(["id", "select", "auth"]));
  test("must name id and nothing else", () => expect(request.required).toEqual(["id"]));
  test("must have a body", () => expect(operation.requestBody.required).toBe(true));
  test("is closed", () => expect(request.additionalProperties).toBe(false));
  test("has id as an integer, the mailbox identifier", () => {
    expect(id?.type).toBe("integer");
    expect(id?.description).toMatch(/^Identifier of the mailbox/);
  });
  test("takes id from mail.mailbox.list", () => expect(id?.description).toContain("`mail.mailbox.list`"));
  test("has select as a list of the mailbox fields to return", () => {
    expect(select?.type).toBe("array");
    expect(select?.description).toMatch(/^Fields of the mailbox to return/);
  });
  test("offers four fields to select, by their names, and no others", () => {
    expect(select?.items?.type).toBe("string");
    expect(select?.items?.enum).toEqual(["id", "name", "email", "senderName"]);
  });
  test.each([
    ["id", "mailbox identifier"],
    ["name", "mailbox name"],
    ["email", "email address"],
    ["senderName", "sender name"],
  ])("explains %s in select as the %s", (field, meaning) =>
    expect(select?.items?.description).toContain(`- \`${field}\`: ${meaning}`),
  );
  test("warns that a portal ignores a field it does not know and answers 200", () =>
    expect(select?.description).toMatch(/portal ignores a field\s+it does not know, with status 200/));
  test("has auth as text, the access token", () => {
    expect(auth?.type).toBe("string");
    expect(auth?.description).toMatch(/access token[\s\S]*left out with a webhook/);
  });
  test("of a webhook is the page's, character for character", () =>
    expect(JSON.stringify(requests.webhook?.value)).toBe('{"id":1,"select":["id","name","email","senderName"]}'));
  test("of an application is the page's, character for character", () =>
    expect(JSON.stringify(requests.oauth?.value)).toBe(
      '{"id":1,"select":["id","name","email","senderName"],"auth":"**put_access_token_here**"}',
    ));
  test.each([
    ["selected-fields", { id: 1, select: ["id", "email"] }],
    ["whole-mailbox", { id: 1 }],
    ["unknown-mailbox", { id: 404 }],
  ])("is also shown as %s", (key, value) => expect(requests[key]?.value).toEqual(value));
  test("is shown going wrong in each parameter, and in one it does not have", () =>
    expect(Object.keys(operation["x-invalid-requests"] ?? {})).toEqual([
      "missing-id",
      "id-as-text",
      "select-as-text",
      "misspelt-field",
      "unknown-parameter",
    ]));
});

describe("the reply", () => {
  const { result, time } = envelope.properties ?? {};
  const item = result?.properties?.item;
  test("has result and time", () => expect(Object.keys(envelope.properties ?? {})).toEqual(["result", "time"]));
  test("explains result as its data and time as the run of the request", () => {
    expect(result?.description).toMatch(/^Data of the reply/);
    expect(time?.description).toMatch(/^When the request ran/);
  });
  test("has the mailbox as result.item", () => {
    expect([result?.type, item?.type]).toEqual(["object", "object"]);
    expect(item?.description).toMatch(/^A mailbox/);
  });
  test("has a mailbox of four fields", () =>
    expect(Object.entries(item?.properties ?? {}).map(([name, { type }]) => [name, type])).toEqual([
      ["id", "integer"],
      ["name", "string"],
      ["email", "string"],
      ["senderName", "string"],
    ]));
  test("always has a result with its item", () => {
    expect(envelope.required).toEqual(["result"]);
    expect(result?.required).toEqual(["item"]);
  });
  test("depends on select", () => {
    expect(item?.description).toMatch(/Which of its fields a reply has depends on `select`/);
    expect(item).not.toHaveProperty("required");
  });
  test("stays open, for a portal may send more", () => {
    for (const schema of [envelope, result, item, time]) expect(schema).not.toHaveProperty("additionalProperties");
  });
  test("to a request for two fields has these two", () =>
    expect(replies["selected-fields"]?.value).toHaveProperty("result.item", { id: 1, email: "user@example.com" }));
  test.each(["webhook", "oauth"])("to the page's %s request is the page's, character for character", (key) =>
    expect(JSON.stringify(replies[key]?.value, null, 4)).toBe(`{
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
}`),
  );
});

describe("the method's own errors", () => {
  test("are its own response, not one shared with other methods", () =>
    expect(bundle.paths["/mail.mailbox.get"]?.post.responses["400"]).not.toHaveProperty("$ref"));
  test("can be about the parameters, the mailbox and select, beside those that any method has", () =>
    expect(Object.keys(refusals)).toEqual([
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
      "unknown-mailbox",
      "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
      "ERROR_BATCH_LENGTH_EXCEEDED",
      "INVALID_REQUEST",
    ]));
  test("say that id must be given", () => {
    const refusal = refusals.BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION;
    expect(refusal?.value).toHaveProperty("error.validation", [
      { field: "id", message: "Mandatory field `id` is not specified" },
    ]);
    expect(operation.responses["400"]?.description).toMatch(/`id` is missing, so add it to the body/);
  });
  test("say to name an existing mailbox, in the page's example, character for character", () => {
    const refusal = refusals.BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION;
    expect(JSON.stringify(refusal?.value, null, 4)).toBe(`{
    "error": {
        "code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        "message": "Record with ID = \`1\` not found"
    }
}`);
    expect(refusal?.description).toMatch(/identifier of an existing object/);
  });
  test("come with 400 when there is no such mailbox, not with 404", () =>
    expect(operation.description).toMatch(/does not exist is refused with status 400, not 404/));
});

describe("the samples", () => {
  const squeezed = (label: string) => {
    const sample = operation["x-codeSamples"].find((one) => one.label === label);
    return sample?.source.replace(/\s+/g, " ").trim();
  };
  test("have the page's command for a webhook", () =>
    expect(squeezed("cURL (webhook)")).toBe(
      String.raw`curl -X POST \ -H "Content-Type: application/json" \ -H "Accept: application/json" \ -d '{"id":1,"select":["id","name","email","senderName"]}' \ https://**put_your_bitrix24_address**/rest/api/**put_your_user_id_here**/**put_your_webhook_here**/mail.mailbox.get`,
    ));
  test("have the page's command for an application", () =>
    expect(squeezed("cURL (OAuth)")).toBe(
      String.raw`curl -X POST \ -H "Content-Type: application/json" \ -H "Accept: application/json" \ -d '{"id":1,"select":["id","name","email","senderName"],"auth":"**put_access_token_here**"}' \ https://**put_your_bitrix24_address**/rest/api/mail.mailbox.get`,
    ));
});

function missing(): never {
  throw new Error("the bundle has no mail.mailbox.get");
}
