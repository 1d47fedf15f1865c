import { describe, expect, it } from "vitest";
import { knownErrors } from "../../../generated/known-errors.js";
import { documentedError } from "../../../src/failure/documented-error.js";
import { ownRemedies } from "../../../src/failure/own-remedies.js";

describe("documentedError", () => {
  it.each(Object.entries(knownErrors))(
    "has the document's remedy for %s, and each status it comes with",
    (code, facts) => {
      const [statuses, remedy] = facts;
      for (const status of statuses) expect(documentedError(code, status)).toEqual({ status, remedy });
    },
  );

  it("has a documented status if the code came with another", () => {
    expect(documentedError("expired_token", 200)?.status).toBe(401);
    expect(documentedError("OPERATION_TIME_LIMIT", 400)?.status).toBe(429);
    expect(documentedError("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 200)?.status).toBe(403);
  });

  it("is the same for the plural form that older builds write", () => {
    const documented = documentedError("BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", 404);
    expect(documented).toBeDefined();
    expect(documentedError("BITRIX_REST_V3_EXCEPTIONS_METHODNOTFOUNDEXCEPTION", 404)).toEqual(documented);
  });

  it.each(["NO_SUCH_CODE", "", "expired_Token", "TIMEOUT", "constructor", "__proto__", "toString"])(
    "is undefined for %j",
    (code) => expect(documentedError(code, 418)).toBeUndefined(),
  );
});

describe("ownRemedies", () => {
  it.each([
    ["NETWORK_FAILURE", "Check the address and the network"],
    ["CONNECTION_REJECTED", "the certificate: Node trusts a private authority by NODE_EXTRA_CA_CERTS"],
    ["REDIRECT", "the portal's current address"],
    ["UNEXPECTED_ANSWER", "Check that the address is a portal's"],
  ] as const)("says what to do about %s", (code, remedy) => {
    expect(ownRemedies[code]).toContain(remedy);
  });
});
