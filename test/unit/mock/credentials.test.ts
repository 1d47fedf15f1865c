import { describe, expect, it } from "vitest";
import { hasCredentials } from "../../../src/mock/credentials.js";

const none = new URLSearchParams();

describe("hasCredentials", () => {
  it("finds a token in the body, in the query string and in the Authorization header", () => {
    expect(hasCredentials({}, none, { auth: "t0ken" })).toBe(true);
    expect(hasCredentials({}, new URLSearchParams("id=1&auth=t0ken"), undefined)).toBe(true);
    expect(hasCredentials({ authorization: "Bearer t0ken" }, none, undefined)).toBe(true);
    expect(hasCredentials({ authorization: "bearer  t0ken" }, none, {})).toBe(true);
  });

  it.each([{}, { auth: "" }, { auth: null }])("finds none in the body %j", (body) => {
    expect(hasCredentials({}, none, body)).toBe(false);
  });

  it.each(["", "auth=", "AUTH=t0ken", "access_token=t0ken"])("finds none in the query string %j", (query) => {
    expect(hasCredentials({}, new URLSearchParams(query), undefined)).toBe(false);
  });

  it.each(["", "Bearer", "Bearer ", "Basic dTpw", "t0ken", "X-Bearer t0ken"])(
    "finds none in the Authorization header %j",
    (authorization) => {
      expect(hasCredentials({ authorization }, none, undefined)).toBe(false);
    },
  );
});
