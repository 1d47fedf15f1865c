import { afterEach, describe, expect, it, vi } from "vitest";
import { knownErrors } from "../../generated/known-errors.js";
import { documented, documentedErrors } from "../../src/documented-errors.js";
import { watched } from "./layers/scripted.js";

describe("documentedErrors", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("resolves to the document's table", async () => {
    expect(await documentedErrors()).toBe(knownErrors);
  });

  it("resolves to an empty table when that cannot be loaded", async () => {
    expect(await documentedErrors(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual({});
  });

  it("resolves to an empty table when loading takes more than two seconds", async () => {
    vi.useFakeTimers();
    const loading = watched(documentedErrors(() => new Promise(() => {})));
    await vi.advanceTimersByTimeAsync(1999);
    expect(loading.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(loading.state).toBe("resolved");
  });
});

describe("documented", () => {
  it.each(Object.entries(knownErrors))("is the entry of %s", (code, entry) => {
    expect(documented(knownErrors, code)).toBe(entry);
  });

  it("is the same for the plural form that older builds write", () => {
    const code = "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION";
    expect(documented(knownErrors, "BITRIX_REST_V3_EXCEPTIONS_METHODNOTFOUNDEXCEPTION")).toBe(knownErrors[code]);
  });

  it.each(["NO_SUCH_CODE", "", "expired_Token", "TIMEOUT", "constructor", "__proto__", "toString"])(
    "is undefined for %j",
    (code) => expect(documented(knownErrors, code)).toBeUndefined(),
  );
});
