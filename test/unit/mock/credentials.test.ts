import { describe, expect, it } from "vitest";
import { sentToken } from "../../../src/mock/credentials.js";

const none = new URLSearchParams();

describe("sentToken", () => {
  it("finds a token in the body, in the query string and in the Authorization header", () => {
    expect(sentToken({}, none, { auth: "t0ken" })).toBe("t0ken");
    expect(sentToken({}, new URLSearchParams("id=1&auth=t0ken"), undefined)).toBe("t0ken");
    expect(sentToken({ authorization: "Bearer t0ken" }, none, undefined)).toBe("t0ken");
    expect(sentToken({ authorization: "bearer  t0ken" }, none, {})).toBe("t0ken");
  });

  it.each([{}, { auth: "" }, { auth: null }])("finds none in the body %j", (body) => {
    expect(sentToken({}, none, body)).toBeUndefined();
  });

  it.each(["", "auth=", "AUTH=t0ken", "access_token=t0ken"])("finds none in the query string %j", (query) => {
    expect(sentToken({}, new URLSearchParams(query), undefined)).toBeUndefined();
  });

  it.each(["", "Bearer", "Bearer ", "Basic dTpw", "t0ken", "X-Bearer t0ken"])(
    "finds none in the Authorization header %j",
    (authorization) => {
      expect(sentToken({ authorization }, none, undefined)).toBeUndefined();
    },
  );
});
