import { describe, expect, it } from "vitest";
import { harSecrets } from "../../../../src/check/traffic/har-secrets.js";

const secret = "CANARY-7f3a";
const url = "https://a.example/";

describe("harSecrets", () => {
  it.each<[string, object]>([
    ["the token of a webhook", { request: { url: `https://a.example/rest/api/1/${secret}/mail.mailbox.get` } }],
    ["the token of a webhook of the older REST", { request: { url: `https://a.example/rest//1/${secret}/profile` } }],
    ["the token of a webhook of user 2071", { request: { url: `https://a.example/rest/2071/${secret}/profile` } }],
    ["the token after stray slashes", { request: { url: `https://a.example/rest//api//1//${secret}/profile` } }],
    ["a parameter of the query", { request: { url, queryString: [{ name: "auth", value: secret }] } }],
    ["an authorization header", { request: { url, headers: [{ name: "Authorization", value: `Bearer ${secret}` }] } }],
    [
      "a token after more than one space",
      { request: { url, headers: [{ name: "X-Token", value: `a, ;  ${secret}` }] } },
    ],
    ["a key for an API", { request: { url, headers: [{ name: "X-ApiKey", value: secret }] } }],
    ["an authorization code", { request: { url, queryString: [{ name: "code", value: secret }] } }],
    ["a cookie header", { request: { url, headers: [{ name: "cookie", value: `lang=en; id=${secret}` }] } }],
    ["a new cookie", { response: { headers: [{ name: "Set-Cookie", value: `id=${secret}; Path=/` }] } }],
    ["a cookie", { request: { url, cookies: [{ name: "id", value: secret }] } }],
    ["the token in a body", { request: { url, postData: { text: JSON.stringify({ auth: secret }) } } }],
    ["a field of a form", { request: { url, postData: { params: [{ name: "client_secret", value: secret }] } } }],
    [
      "a form as text",
      {
        request: {
          url,
          postData: { mimeType: "application/x-www-form-urlencoded; x", text: `refresh_token=${secret}&a=b` },
        },
      },
    ],
    ["a token in a response", { response: { content: { text: JSON.stringify({ access_token: secret }) } } }],
  ])("finds %s", (_what, entry) => expect(harSecrets([entry])).toContain(secret));

  it.each([
    ["abcdefghijklmnopqrst", []],
    ["abcdefghijklmnopqrstu", ["abcdefghijklmnopqrstu"]],
    ["ab-1", []],
    ["abcd-1", ["abcd-1"]],
  ])("takes %s in a header for what its length and its digits say: %j", (value, secrets) => {
    expect(harSecrets([{ request: { url, headers: [{ name: "X-Token", value }] } }])).toEqual(secrets);
  });

  it("reads the fields of no form in a body of another type", () => {
    const text = `a=b&token=${secret}`;
    for (const mimeType of [undefined, 7, "text/plain", "multipart/application/x-www-form-urlencoded"])
      expect(harSecrets([{ request: { url, postData: { mimeType, text } } }])).toEqual([]);
  });

  it("leaves out words, switches, short values and fields that only sound alike", () => {
    const cookies = [
      { name: "lang", value: "english" },
      { name: "dark", value: "1" },
    ];
    const postData = { text: JSON.stringify({ authorId: "someone-7", name: "mailbox-1", auth: 7 }) };
    const queryString = [
      { name: "page", value: "second-2" },
      { name: "auth", value: "short" },
      { name: "error_code", value: "NOT_FOUND_2" },
      { name: "code_2", value: "NOT_FOUND_2" },
      { name: "auth", value: 1_000_000 },
      { name: 7, value: "second-2" },
    ];
    expect(harSecrets([{ request: { url, cookies, postData, queryString } }])).toEqual([]);
  });

  it.each([
    [null],
    [7],
    [{}],
    [{ request: [] }],
    [{ request: { url: 7, headers: {}, postData: { text: {}, mimeType: {} } } }],
  ])("finds none in %j", (entry) => expect(harSecrets([entry])).toEqual([]));

  it("lists each secret once", () => {
    const entry = { request: { url: `https://a.example/rest/1/${secret}/a`, cookies: [{ name: "x", value: secret }] } };
    expect(harSecrets([entry, entry])).toEqual([secret]);
  });
});
