import { describe, expect, it } from "vitest";
import { formatRequest } from "../../../src/mock/format-request.js";

describe("formatRequest", () => {
  it("puts a request on one line, its time in whole milliseconds", () => {
    const path = "/rest/api/1/***/thing.get";
    expect(formatRequest({ method: "POST", path, status: 200, answer: "by-webhook", durationMs: 2.6 })).toBe(
      "POST /rest/api/1/***/thing.get 200 by-webhook 3 ms",
    );
  });
});
