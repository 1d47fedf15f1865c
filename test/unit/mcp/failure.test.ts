import { describe, expect, it } from "vitest";
import { NetworkError, ServerError, UnexpectedAnswerError, ValidationError } from "../../../src/errors.js";
import { failureOf, unknownMethod } from "../../../src/mcp/failure.js";

const masking = (text: string) => text.replaceAll("CANARY", "***");
const details = { method: "thing.add", code: "CODE", detail: "It failed" };

describe("failureOf", () => {
  it("has status, fields, remedy and the moment of the next attempt, masked and on one line", () => {
    const error = new ValidationError({
      ...details,
      status: 400,
      detail: "No\nCANARY",
      validation: [{ field: "a\nCANARY", message: "b\u001bCANARY" }, { field: "c" }, { message: "d" }],
      remedy: "Correct it.",
      retryAt: new Date(0),
    });
    expect(failureOf(error, true, masking)).toEqual({
      code: "CODE",
      status: 400,
      detail: "No ***",
      fields: [{ field: "a ***", message: "b ***" }, { field: "c" }, { message: "d" }],
      remedy: "Correct it.",
      retryAt: "1970-01-01T00:00:00.000Z",
    });
  });

  it("has the code in place of a detail that is missing, and nothing else that is", () => {
    expect(failureOf(new ValidationError({ ...details, detail: "" }), true, masking)).toStrictEqual({
      code: "CODE",
      detail: "CODE",
    });
  });

  it("cuts what is long, and lists fifty fields at most", () => {
    const validation = Array.from({ length: 60 }, () => ({ field: "x".repeat(2000) }));
    const { detail, fields } = failureOf(
      new ValidationError({ ...details, detail: "x".repeat(2000), validation }),
      false,
      masking,
    );
    expect([detail.length, fields?.length, fields?.[0]?.field?.length]).toEqual([1000, 50, 1000]);
  });

  it.each([
    ["a connection that broke", new NetworkError({ ...details, remedy: "Wait." }), true, true],
    ["a connection that never was", new NetworkError({ ...details, sent: false }), true, false],
    ["an error of the server", new ServerError(details), true, true],
    ["a response that is none", new UnexpectedAnswerError(details), true, true],
    ["a refusal", new ValidationError(details), true, false],
    ["a read", new NetworkError(details), false, false],
  ])("says whether the portal may have run it: after %s", (_what, error, writes, mayHaveRun) => {
    const { remedy = "" } = failureOf(error, writes, masking);
    expect(remedy.includes("It is not known whether the portal has run this call.")).toBe(mayHaveRun);
  });

  it("says so after what else can be done", () => {
    expect(failureOf(new NetworkError({ ...details, remedy: "Wait." }), true, masking).remedy).toBe(
      "Wait. It is not known whether the portal has run this call. Look whether it has before you repeat it. With the same " +
        "parameters it carries the same idempotency key, so that a portal that honours the key does not run it twice.",
    );
  });

  it("masks what else is thrown", () => {
    expect(failureOf(new TypeError("No CANARY"), false, masking)).toEqual({ code: "INVALID_CALL", detail: "No ***" });
  });
});

describe("unknownMethod", () => {
  it("suggests a method, and says where to look for others", () => {
    expect(unknownMethod("thing.gte", ["thing.get"])).toEqual({
      code: "UNKNOWN_METHOD",
      detail: '"thing.gte" is not a method of this server. Did you mean thing.get?',
      remedy: "Look for the method with search_methods, and use its name as it stands there.",
    });
  });

  it("repeats no more of a name than a name can have", () => {
    expect(unknownMethod("x".repeat(5000), []).detail).toBe(`"${"x".repeat(100)}" is not a method of this server.`);
    expect(unknownMethod(`${"x".repeat(100)}yyyy`, ["x".repeat(100)]).detail).toContain("Did you mean");
  });
});
