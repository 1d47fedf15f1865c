// Tests calls without a portal and without stubs:
//
//   node --test examples/tests-with-the-mock/label.test.js
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createClient, webhook } from "bitrix24-openapi";
import { startMock } from "bitrix24-openapi/mock";
import { label } from "./label.js";

describe("label", () => {
  /** @type {import("bitrix24-openapi/mock").Mock} */
  let portal;
  before(async () => {
    portal = await startMock();
  });
  after(() => portal.close());

  it("is the name and the address of a mailbox", async () => {
    assert.equal(await label(createClient(webhook(portal.webhook)), 1), "Work email <user@example.com>");
  });

  it("says when there is no such mailbox", async () => {
    assert.equal(await label(createClient(webhook(portal.webhook)), 404), "no such mailbox");
  });

  it("says when the portal is busy", async () => {
    // The mock returns any documented response on request.
    const headers = { "Content-Type": "application/json", Prefer: "code=503, example=QUERY_LIMIT_EXCEEDED" };
    /** @type {import("bitrix24-openapi").Fetch} */
    const busy = (url, init) => fetch(url, { ...init, headers });
    const b24 = createClient(webhook(portal.webhook), { fetch: busy, retry: { attempts: 1 } });
    assert.equal(await label(b24, 1), "busy, try again later");
  });
});
