import { expect, test } from "vitest";
import { startMock } from "../../../../src/mock.js";

// A suite that learns what the document says from the mock alone.
test("mail.mailbox.get takes an id", async () => {
  const mock = await startMock();
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: '{"id":1}' };
  const { status } = await fetch(`${mock.webhook.replace("/rest/", "/rest/api/")}mail.mailbox.get`, init);
  await mock.close();
  expect(status).toBe(200);
});
