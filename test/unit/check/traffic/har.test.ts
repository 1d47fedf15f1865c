import { describe, expect, it } from "vitest";
import { readHar } from "../../../../src/check/traffic/har.js";
import { entry, har } from "../../../e2e/check/recorded.js";

const get = "mail.mailbox.get";
const plain = () => entry(get, { id: 1 }, { result: {} });
const sentTo = (url: unknown) => ({ ...plain(), request: { ...plain().request, url } });
const request = (more: object) => ({ ...plain(), request: { ...plain().request, ...more } });
const response = (more: object) => ({ ...plain(), response: { ...plain().response, ...more } });
const exchanges = (...entries: object[]) => readHar(har(entries))?.exchanges ?? [];

describe("readHar", () => {
  it("takes of a call the verb, the method, the request and the response", () =>
    expect(exchanges(plain())).toEqual([
      {
        verb: "POST",
        method: get,
        request: { type: "application/json", text: '{"id":1}', value: { id: 1 }, gap: undefined },
        response: {
          status: 200,
          type: "application/json",
          text: '{"result":{}}',
          value: { result: {} },
          gap: undefined,
        },
      },
    ]));

  it.each([
    ["of a webhook", "https://a.example/rest/api/1/token/mail.mailbox.get", get],
    ["of an application", "https://a.example/rest/api/mail.mailbox.get", get],
    ["of a portal in a folder, with a slash at the end", "https://a.example/b24/rest/api/12/t/Tasks.get/", "Tasks.get"],
    ["with two slashes before the method", "https://a.example/rest/api/1/token//mail.mailbox.get", get],
    ["with two slashes after rest", "https://a.example/rest//api/mail.mailbox.get", get],
    ["with slashes everywhere", "https://a.example//rest///api//1//token///mail.mailbox.get//?auth=x", get],
  ])("finds the name of a method in an address %s", (_what, url, method) =>
    expect(exchanges(sentTo(url)).map((each) => each.method)).toEqual([method]),
  );

  it.each([
    ["another site", "https://example.com/"],
    ["REST before 3.0", "https://a.example/rest/1/token/profile"],
    ["no address of a server", "data:,x"],
    ["no address", "mail.mailbox.get"],
    ["an object", { toString: 1 }],
    ["a webhook without a method", "https://a.example/rest/api/1/token/"],
    ["a longer path that ends in the name of a method", "https://a.example/rest/api/1/token/x/mail.mailbox.get"],
    ["a path that goes on after the name", "https://a.example/rest/api/mail.mailbox.get/more"],
    ["a name that begins with a digit", "https://a.example/rest/api/1.get"],
  ])("counts a request to %s as another", (_what, url) =>
    expect(readHar(har([sentTo(url)]))).toMatchObject({ exchanges: [], others: 1 }),
  );

  it("counts preflight requests, requests without a response, and entries of another form, as others", () => {
    const preflight = entry(get, undefined, {}, 200, { verb: "options" });
    const unanswered = entry(get, { id: 1 }, {}, 0);
    const odd = [
      7,
      null,
      { request: plain().request },
      { response: {} },
      response({ status: {} }),
      request({ method: {} }),
    ];
    expect(readHar(har([preflight, unanswered, ...(odd as object[]), plain()]))).toMatchObject({
      exchanges: [{ method: get }],
      others: 8,
    });
  });

  it("writes verbs in upper case", () =>
    expect(exchanges(entry(get, undefined, {}, 200, { verb: "get" }))[0]?.verb).toBe("GET"));

  it("masks the token in a request, and nothing else", () => {
    const [call] = exchanges(entry(get, { id: 1, auth: "CANARY-7f3a" }, {}));
    expect(call?.request.value).toEqual({ id: 1, auth: "***" });
    const [odd] = exchanges(entry(get, { auth: 7 }, {}));
    expect(odd?.request.value).toEqual({ auth: 7 });
  });

  it("names the secrets of the file", () =>
    expect(readHar(har([entry(get, {}, {}, 200, { token: "CANARY-7f3a" })]))?.secrets).toContain("CANARY-7f3a"));

  const text = '{"result":{}}';
  const html = [{ name: "content-type", value: "text/html; charset=utf-8" }];
  const others = [{ name: "Server", value: "nginx" }, 7];
  it.each([
    ["the header, when there is no mimeType", { headers: html, content: { text } }, "text/html"],
    [
      "the header rather than mimeType",
      { headers: html, content: { text, mimeType: "application/json" } },
      "text/html",
    ],
    ["mimeType, when the header is not recorded", { headers: [], content: { text, mimeType: "A/B ; c" } }, "a/b"],
    ["mimeType, when there is no such header", { headers: others, content: { text, mimeType: "A/B" } }, "a/b"],
    ["the body, when neither is recorded", { headers: [], content: { text } }, "application/json"],
    [
      "the body, when headers are no list",
      { headers: {}, content: { text, mimeType: "x-unknown" } },
      "application/json",
    ],
    ["nothing, when headers are recorded without it", { headers: others, content: { text } }, ""],
    ["nothing, when the body is not JSON either", { headers: [], content: { text: "<html>" } }, ""],
    ["nothing, when types are no texts", { headers: [{ name: {}, value: 7 }], content: { text, mimeType: {} } }, ""],
  ])("takes the media type from %s", (_what, more, type) =>
    expect(exchanges(response(more))[0]?.response.type).toBe(type),
  );

  it.each<[string, object, string | undefined, boolean]>([
    ["was sent without a body", { postData: undefined, bodySize: 0 }, "", false],
    ["was recorded without its body", { postData: undefined, bodySize: 8 }, undefined, true],
    ["has a body of which nobody knows", { postData: undefined, bodySize: -1 }, undefined, true],
    ["was cut by the recorder", { postData: { text: '{"id"' }, bodySize: 8 }, '{"id"', true],
    ["is a form", { postData: { text: "id=1" }, bodySize: 4 }, "id=1", false],
  ])("tells what is known of a request that %s", (_what, more, expected, hasGap) => {
    const [call] = exchanges(request(more));
    expect(call?.request).toMatchObject({ text: expected, value: undefined });
    expect(call?.request.gap !== undefined).toBe(hasGap);
  });

  it("finds a gap in a response that is shorter than its size", () =>
    expect(
      exchanges(response({ content: { size: 90, mimeType: "application/json", text: '{"res' } }))[0]?.response.gap,
    ).toBe("recorded only in part"));

  it.each([[undefined], [[]], [{}], [{ log: null }], [{ log: {} }], [{ log: { entries: {} } }]])(
    "finds no recording in %j",
    (value) => expect(readHar(value)).toBeUndefined(),
  );
});
