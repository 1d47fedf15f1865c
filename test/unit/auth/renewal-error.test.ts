import { describe, expect, it } from "vitest";
import { failed, renewalError } from "../../../src/auth/renewal-error.js";

const remedyOf = (code: string) => renewalError({ code, detail: "" }, "some.method").remedy;

describe("renewalError", () => {
  it.each([
    ["RENEWAL_FAILED", /^Try again later, or authorize the application again\.$/],
    ["invalid_grant", /^Authorize the application again: its refresh token/],
    ["invalid_client", /^Check clientId and clientSecret, .* installed\.$/],
    ["PAYMENT_REQUIRED", /^Pay for the portal's plan or the application/],
  ])("says what to do about %s", (code, remedy) => {
    expect(remedyOf(code)).toMatch(remedy);
  });

  it.each(["insufficient_scope", "constructor", "__proto__", ""])("has no remedy for %j", (code) => {
    expect(remedyOf(code)).toBeUndefined();
  });

  it("has the code, detail and cause of the failure, and the method of the call that waited", () => {
    const cause = new Error("no");
    const error = renewalError(failed("it could not be stored", cause), "some.method");
    expect(error).toMatchObject({
      code: "RENEWAL_FAILED",
      detail: "it could not be stored",
      method: "some.method",
      cause,
    });
  });
});
