import { describe, expect, it } from "vitest";
import { exchangesIn, harOf } from "../../../../src/check/traffic/har.js";
import { entry, har } from "../../../e2e/check/recorded.js";

const get = "mail.mailbox.get";
const plain = () => entry(get, { id: 1 }, { result: {} });
const at = (url: string) => ({ ...plain(), request: { ...plain().request, url } });
const answered = (content: object | undefined) => ({ ...plain(), response: { ...plain().response, content } as never });
const exchanges = (...entries: object[]) => exchangesIn(har(entries))?.exchanges ?? [];

describe("exchangesIn", () => {
  it("takes of a call the verb, the method, the request and the reply", () =>
    expect(exchangesIn(har([plain()]))).toEqual({
      exchanges: [
        {
          verb: "POST",
          method: get,
          request: { id: 1 },
          reply: { status: 200, type: "application/json", text: '{"result":{}}' },
        },
      ],
      others: 0,
    }));

  it.each([
    ["of a webhook", "https://a.example/rest/api/1/token/mail.mailbox.get", get],
    ["of an application", "https://a.example/rest/api/mail.mailbox.get", get],
    ["of a portal in a folder, with a slash behind it", "https://a.example/b24/rest/api/12/t/Tasks.get/", "Tasks.get"],
  ])("finds the name of a method in the address %s", (_what, url, method) =>
    expect(exchanges(at(url)).map((each) => each.method)).toEqual([method]),
  );

  it.each([
    ["another site", "https://example.com/"],
    ["REST before 3.0", "https://a.example/rest/1/token/profile"],
    ["no address of a server", "data:,x"],
    ["no address", "mail.mailbox.get"],
    ["a webhook without a method", "https://a.example/rest/api/1/token/"],
    ["what only has a method's name in it", "https://a.example/rest/api/1/token/x/mail.mailbox.get"],
    ["what goes on behind the name", "https://a.example/rest/api/mail.mailbox.get/more"],
    ["a name that begins with a digit", "https://a.example/rest/api/1.get"],
  ])("counts a request to %s instead of taking it", (_what, url) =>
    expect(exchangesIn(har([at(url)]))).toEqual({ exchanges: [], others: 1 }),
  );

  it("counts a browser's question before the call, and what is no entry at all", () => {
    const question = entry(get, undefined, {}, 200, { verb: "options" });
    const entries = [question, 7 as never, null as never, { request: plain().request }, { response: {} }];
    expect(exchangesIn(har([...entries, plain()]))).toMatchObject({ exchanges: [{ method: get }], others: 5 });
  });

  it("counts a request that got no answer", () =>
    expect(exchangesIn(har([entry(get, { id: 1 }, {}, 0)]))).toEqual({ exchanges: [], others: 1 }));

  it("writes verbs in capitals", () =>
    expect(exchanges(entry(get, undefined, {}, 200, { verb: "get" }))[0]?.verb).toBe("GET"));

  it("masks the token in a request, and nothing besides", () => {
    const [call] = exchanges(entry(get, { id: 1, auth: "CANARY-7f3a" }, {}));
    expect(call?.request).toEqual({ id: 1, auth: "***" });
    const [odd] = exchanges(entry(get, { auth: 7 }, {}));
    expect(odd?.request).toEqual({ auth: 7 });
  });

  it.each([
    ["as text", { text: '{"a":1}' }, '{"a":1}'],
    ["as base64", { text: Buffer.from('{"a":"ü"}').toString("base64"), encoding: "base64" }, '{"a":"ü"}'],
    ["not at all", {}, undefined],
    ["as something else", { text: 7 }, undefined],
  ])("reads a body that was recorded %s", (_what, content, text) =>
    expect(exchanges(answered(content))[0]?.reply).toEqual({ status: 200, type: "", text }),
  );

  it("reads the type of a body without its parameters, in small letters", () =>
    expect(exchanges(answered({ mimeType: "Application/JSON ; charset=utf-8" }))[0]?.reply.type).toBe(
      "application/json",
    ));

  it("leaves a request undefined that has no body, or none of JSON", () => {
    const text = { ...plain(), request: { ...plain().request, postData: { text: "id=1" } } };
    expect(exchanges(entry(get, undefined, {}), text).map(({ request }) => request)).toEqual([undefined, undefined]);
    expect(exchanges(answered(undefined))[0]?.reply.text).toBeUndefined();
  });

  it.each([[undefined], [[]], [{}], [{ log: null }], [{ log: {} }], [{ log: { entries: {} } }]])(
    "takes %j for no HAR file",
    (value) => expect(exchangesIn(value)).toBeUndefined(),
  );
});

describe("harOf", () => {
  it("writes what is to be judged, at an address that is nobody's", () => {
    const [written] = (harOf(exchanges(plain())) as { log: { entries: object[] } }).log.entries;
    expect(written).toMatchObject({
      request: {
        method: "POST",
        url: `https://portal.invalid/rest/api/${get}`,
        headers: [{ name: "Content-Type", value: "application/json" }],
        queryString: [],
        postData: { mimeType: "application/json", text: '{"id":1}' },
      },
      response: {
        status: 200,
        headers: [{ name: "Content-Type", value: "application/json" }],
        content: { mimeType: "application/json", text: '{"result":{}}' },
      },
    });
  });

  it("can be read back as what it was written from", () => {
    const calls = exchanges(plain(), entry(get, undefined, {}, 400), answered({ mimeType: "text/html" }));
    expect(exchangesIn(harOf(calls))).toEqual({ exchanges: calls, others: 0 });
  });

  it("leaves out a body that there is not", () => {
    const [call] = exchanges(entry(get, undefined, {}), answered({}));
    const text = JSON.stringify(harOf([{ ...call!, reply: { ...call!.reply, text: undefined } }]));
    expect(text).not.toContain("postData");
    expect(text).not.toContain('"text"');
  });

  it("leaves address, token, headers and query behind", () => {
    const secret = "CANARY-7f3a";
    const each = entry(get, { id: 1, auth: secret }, {}, 200, { token: secret });
    expect(JSON.stringify(harOf(exchanges(each)))).not.toMatch(/CANARY|Cookie|bitrix24\.com/);
  });
});
