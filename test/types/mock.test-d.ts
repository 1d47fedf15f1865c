import { describe, expectTypeOf, it } from "vitest";
import type { OAuthOptions } from "../../src/index.js";
import { type Mock, type MockRequest, startMock } from "../../src/mock.js";

declare const mock: Mock;
const mailbox = { id: 1, name: "Work", email: "user@example.com", senderName: "John Smith" };

describe("next", () => {
  it("takes a whole result of the method, and no other field", () => {
    mock.next("mail.mailbox.get", { result: { item: mailbox } });
    mock.next("mail.mailbox.list", { result: { items: [mailbox] }, delay: 1 });
    // @ts-expect-error: a mailbox has no colour.
    mock.next("mail.mailbox.get", { result: { item: { ...mailbox, colour: "red" } } });
    // @ts-expect-error: the address is missing.
    mock.next("mail.mailbox.get", { result: { item: { id: 1, name: "Work", senderName: "John Smith" } } });
    // @ts-expect-error: this method returns one mailbox.
    mock.next("mail.mailbox.get", { result: { items: [mailbox] } });
  });

  it("takes any result for a method that is not documented", () => {
    mock.next("crm.item.get", { result: { anything: 1 } });
  });

  it("takes an error code, any response, a delay or a cut, and nothing else", () => {
    mock.next("mail.mailbox.get", { code: "QUERY_LIMIT_EXCEEDED" });
    mock.next("mail.mailbox.get", { status: 502, body: "<html>", headers: { "retry-after": "1" } });
    mock.next("mail.mailbox.get", { delay: 50 });
    mock.next("mail.mailbox.get", { cut: true, delay: 50 });
    // @ts-expect-error: it says nothing.
    mock.next("mail.mailbox.get", {});
    // @ts-expect-error: without a body.
    mock.next("mail.mailbox.get", { status: 502 });
    // @ts-expect-error: not cutting is what it does anyway.
    mock.next("mail.mailbox.get", { cut: false });
  });
});

describe("a mock", () => {
  it("has the options of oauth, and its requests to read", () => {
    expectTypeOf(mock.oauth).toEqualTypeOf<OAuthOptions>();
    expectTypeOf(mock.requests).toEqualTypeOf<readonly MockRequest[]>();
    // @ts-expect-error: only the mock adds requests.
    mock.requests.push();
  });

  it("enforces rules that are stated in full", () => {
    const start = () => [
      startMock({ tokens: { accessToken: "any" }, limit: { burst: 50, perSecond: 2 }, operating: { perCall: 1 } }),
      // @ts-expect-error: the access token is missing.
      startMock({ tokens: { expires: 1 } }),
      // @ts-expect-error: so is the rate.
      startMock({ limit: { burst: 50 } }),
    ];
    expectTypeOf(start).toBeFunction();
  });
});
