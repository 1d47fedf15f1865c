import { describe, expect, it } from "vitest";
import { harSecrets } from "../../../../src/check/traffic/har-secrets.js";

const secret = "CANARY-7f3a";
const url = "https://a.example/";

describe("harSecrets", () => {
  it.each<[string, object]>([
    ["the token of a webhook", { request: { url: `https://a.example/rest/api/1/${secret}/mail.mailbox.get` } }],
    ["the token of a webhook of the older REST", { request: { url: `https://a.example/rest//1/${secret}/profile` } }],
    ["a parameter of the query", { request: { url, queryString: [{ name: "auth", value: secret }] } }],
    ["an authorization header", { request: { url, headers: [{ name: "Authorization", value: `Bearer ${secret}` }] } }],
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

  it("leaves out words, switches, short values and fields that only sound alike", () => {
    const cookies = [
      { name: "lang", value: "english" },
      { name: "dark", value: "1" },
    ];
    const postData = { text: JSON.stringify({ authorId: "someone-7", name: "mailbox-1", auth: 7 }) };
    const queryString = [{ name: "page", value: "second-2" }, { name: "auth", value: "short" }, { name: 7 }];
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
