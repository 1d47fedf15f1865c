import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContract } from "../../../src/check/contract.js";
import { mailboxDocument } from "../../e2e/check/mailboxes.js";

const list = "mail.mailbox.list";
const get = "mail.mailbox.get";

// A test changes the document wherever it likes.
// biome-ignore lint/suspicious/noExplicitAny: as above
function methodsOf(change: (paths: any) => void) {
  const document = mailboxDocument();
  change(document.paths);
  return readContract(document).methods;
}

describe("readContract", () => {
  it("finds in the document what a check needs of a method", () => {
    const method = methodsOf(() => {}).get(get);
    expect(method).toMatchObject({ safe: true, scope: "mail", required: ["id"], links: [] });
    expect(method?.selectable).toEqual(["id", "name", "email", "senderName"]);
    expect(method?.codes.get("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION")).toEqual([401, 403]);
  });

  it("takes the version of the document", () => {
    const { info } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
    expect(readContract().version).toBe(info.version);
  });

  it("takes from a link the parameters that come from the response, and nothing else", () => {
    const methods = methodsOf((paths) => {
      const { responses } = paths[`/${list}`].post;
      responses["200"].links.other = { operationId: get, requestBody: { id: 1, select: "$request.body#/x" } };
      responses["200"].links.bare = { operationId: get };
    });
    expect(methods.get(list)?.links).toEqual([{ method: get, param: "id", pointer: "/result/items/0/id" }]);
  });

  it("provokes the code of a missing parameter, the code that a schema names, any refusal, and what does not exist", () => {
    const methods = methodsOf((paths) => {
      paths[`/${get}`].post["x-invalid-requests"].odd = {};
    });
    const codes = [get, list].map((name) =>
      Object.fromEntries(methods.get(name)?.provocations.map((each) => [each.name, [each.fault, each.code]]) ?? []),
    );
    expect(codes[0]).toMatchObject({
      "missing-id": ["id", "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"],
      "misspelt-select": ["select", undefined],
      "unknown-mailbox": [undefined, "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION"],
      odd: [undefined, undefined],
    });
    expect(codes[1]).toMatchObject({
      "pagination-limit-as-text": ["pagination", "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION"],
    });
  });
});
