import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.js";

const json = { "content-type": "application/json" };
const get = JSON.stringify({ id: 7, select: ["id"] });
const requests: MockRequest[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ onRequest: (request) => requests.push(request) });
});
beforeEach(() => {
  requests.length = 0;
});
afterAll(() => mock.close());

async function send(path: string, body: string, headers: Record<string, string> = json) {
  const response = await fetch(mock.url + path, { method: "POST", headers, body });
  return { status: response.status, body: await response.json() };
}

// What integrators and other SDKs do, and portals were seen to accept.
describe("the mock accepts, as portals do,", () => {
  it.each([
    ["a token and a slash, with another before the method", "/rest/api/1/any-token//mail.mailbox.get"],
    ["a slash at the end, as the PHP SDK sends it", "/rest/api/1/any-token/mail.mailbox.get/"],
    ["two slashes before api, as the JS SDK sends them", "/rest//api/1/any-token/mail.mailbox.get"],
    ["an access token in the query string", "/rest//api/mail.mailbox.get?auth=any-token"],
  ])("%s", async (_what, path) => {
    expect(await send(path, get)).toMatchObject({ status: 200, body: { result: { item: { id: 7 } } } });
    expect(requests).toMatchObject([{ method: "mail.mailbox.get", status: 200 }]);
  });

  it("an access token in an Authorization header", async () => {
    const headers = { ...json, authorization: "Bearer any-token" };
    expect(await send("/rest/api/mail.mailbox.get", get, headers)).toMatchObject({ status: 200 });
  });

  it("[] for no parameters, as the PHP SDK sends it", async () => {
    expect(await send("/rest/api/1/any-token/mail.mailbox.list", "[]")).toMatchObject({ status: 200 });
    expect(await send("/rest/api/mail.mailbox.list?auth=any-token", "[]")).toMatchObject({ status: 200 });
  });

  it("a charset beside the content type", async () => {
    const headers = { "content-type": "application/json; charset=utf-8" };
    expect(await send("/rest/api/1/any-token/mail.mailbox.get", get, headers)).toMatchObject({ status: 200 });
  });
});

describe("the mock refuses, as portals do,", () => {
  it("parameters in the query string, which are not read", async () => {
    const { status, body } = await send("/rest/api/1/any-token/mail.mailbox.get?id=7", "{}");
    expect(status).toBe(400);
    expect(body.error.validation).toEqual([{ field: "id", message: "Mandatory field `id` is not specified" }]);
  });

  it("a form as the body", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect(await send("/rest/api/1/any-token/mail.mailbox.get", "id=7", form)).toMatchObject({
      status: 400,
      body: { error: { code: "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION" } },
    });
  });

  it("a method of REST 3.0 at the URL of the legacy REST", async () => {
    expect(await send("/rest/1/any-token/mail.mailbox.get", get)).toMatchObject({
      status: 404,
      body: { error: "ERROR_METHOD_NOT_FOUND" },
    });
  });
});

describe("the mock runs", () => {
  it("a batch, with the token in its URL", async () => {
    const commands = JSON.stringify([{ method: "mail.mailbox.get", query: { id: 1 } }]);
    expect(await send("/rest/api/batch?auth=any-token", commands)).toMatchObject({
      status: 200,
      body: { result: [{ item: { id: 1 } }] },
    });
  });
});
