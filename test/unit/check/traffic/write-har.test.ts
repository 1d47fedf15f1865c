import { describe, expect, it } from "vitest";
import { readContract } from "../../../../src/check/contract.js";
import { readHar } from "../../../../src/check/traffic/har.js";
import { writeHar } from "../../../../src/check/traffic/write-har.js";
import { entry, har } from "../../../e2e/check/recorded.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";
const contract = readContract();
interface Written {
  log: { entries: { request: { postData: { text: string } } }[] };
}
const exchanges = (...entries: object[]) => readHar(har(entries))?.exchanges ?? [];
const written = (...entries: object[]) => writeHar(contract, exchanges(...entries)) as Written;

describe("writeHar", () => {
  it("writes what is judged, to an address that is nobody's", () =>
    expect(written(entry(get, { id: 1 }, { result: {} })).log.entries).toEqual([
      expect.objectContaining({
        request: expect.objectContaining({
          method: "POST",
          url: `https://portal.invalid/rest/api/${get}`,
          headers: [{ name: "Content-Type", value: "application/json" }],
          queryString: [],
          postData: { mimeType: "application/json", text: '{"id":1}' },
        }),
        response: expect.objectContaining({
          status: 200,
          headers: [{ name: "Content-Type", value: "application/json" }],
          content: { size: -1, mimeType: "application/json", text: '{"result":{}}' },
        }),
      }),
    ]));

  it("can be read back as what it was written from", () => {
    const calls = exchanges(entry(get, { id: 1 }, { result: {} }), entry(list, {}, { error: "X" }, 400));
    expect(readHar(writeHar(contract, calls))?.exchanges).toEqual(calls);
  });

  it("leaves out bodies that were not recorded, or only in part", () => {
    const whole = entry(get, undefined, {});
    const cut = { ...whole, response: { ...whole.response, content: { size: 9, text: '{"a' } } };
    expect(JSON.stringify(written(cut))).not.toMatch(/postData|"text"/);
  });

  it("writes {} for a [] in place of parameters, as the PHP SDK sends it without any", () => {
    const requests = [[], { pagination: [] }, { name: [] }].map((body) => entry(list, body, {}));
    expect(written(...requests).log.entries.map(({ request }) => request.postData.text)).toEqual([
      "{}",
      '{"pagination":{}}',
      '{"name":[]}',
    ]);
    expect(JSON.stringify(written(entry("box.get", [], {})))).toContain('"text":"[]"');
  });

  it("leaves address, token, headers and query out", () => {
    const secret = "CANARY-7f3a";
    const call = entry(get, { id: 1, auth: secret }, {}, 200, { token: secret });
    expect(JSON.stringify(written(call))).not.toMatch(/CANARY|Cookie|bitrix24\.com/);
  });
});
