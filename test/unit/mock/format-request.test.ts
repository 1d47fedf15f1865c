import { describe, expect, it } from "vitest";
import { formatRequest } from "../../../src/mock/format-request.js";

describe("formatRequest", () => {
  it("formats a request as one line, with whole milliseconds", () => {
    const path = "/rest/api/1/***/thing.get";
    expect(
      formatRequest({ httpMethod: "POST", path, method: "thing.get", status: 200, example: "by-webhook", ms: 2.6 }),
    ).toBe("POST /rest/api/1/***/thing.get 200 by-webhook 3 ms");
  });
});
