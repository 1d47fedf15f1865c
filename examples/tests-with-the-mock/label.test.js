// Tests calls without a portal and without stubs:
//
//   node --test examples/tests-with-the-mock/label.test.js
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { createClient, oauth, webhook } from "bitrix24-openapi";
import { startMock } from "bitrix24-openapi/mock";
import { label } from "./label.js";

describe("label", () => {
  /** @type {import("bitrix24-openapi/mock").Mock} */
  let portal;
  // Once per file; `reset` makes it as good as new after each test.
  before(async () => {
    portal = await startMock();
  });
  afterEach(() => portal.reset());
  after(() => portal.close());

  const client = () => createClient(webhook(portal.webhook), { retry: { attempts: 1 } });

  it("is the name and the address of a mailbox", async () => {
    assert.equal(await label(client(), 1), "Work email <user@example.com>");
    assert.deepEqual(portal.requests[0]?.params, { id: 1 });
  });

  it("says when there is no such mailbox", async () => {
    assert.equal(await label(client(), 404), "no such mailbox");
  });

  it("says when the portal is busy", async () => {
    portal.next("mail.mailbox.get", { code: "QUERY_LIMIT_EXCEEDED" });
    assert.equal(await label(client(), 1), "busy, try again later");
  });

  it("shows a mailbox of our own", async () => {
    const item = { id: 7, name: "Sales", email: "sales@example.com", senderName: "Sales" };
    portal.next("mail.mailbox.get", { result: { item } });
    assert.equal(await label(client(), 7), "Sales <sales@example.com>");
  });
});

describe("an application", () => {
  it("renews its expired token", async () => {
    const portal = await startMock({ tokens: { accessToken: "expired", expires: 0 } });
    /** @type {string[]} */
    const renewed = [];
    const auth = oauth({ ...portal.oauth, onTokens: ({ accessToken }) => void renewed.push(accessToken) });
    assert.equal(await label(createClient(auth), 1), "Work email <user@example.com>");
    assert.deepEqual(renewed, [portal.oauth.accessToken]);
    await portal.close();
  });
});
