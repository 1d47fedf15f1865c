import { describe, expect, it } from "vitest";
import { errorOf, judgeFailure } from "../../../src/coalesce/judge-failure.js";
import {
  AccessError,
  AuthError,
  LimitError,
  NetworkError,
  NotFoundError,
  RedirectError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../../src/errors.js";

const facts = { method: "batch", code: "CODE", detail: "It failed" };
const withStatus = (status: number) => ({ ...facts, status });

describe("judgeFailure", () => {
  it.each([
    ["a connection that broke", new NetworkError(facts), "each"],
    ["a limit", new LimitError(withStatus(503)), "each"],
    ["a redirect", new RedirectError(withStatus(302)), "each"],
    ["a plan that is over", new AccessError(withStatus(402)), "each"],
    ["a portal that is gone", new AccessError(withStatus(410)), "each"],
    ["a token that was not renewed", new AuthError({ ...withStatus(401), code: "RENEWAL_FAILED" }), "each"],
    ["a response that is too large", new UnexpectedAnswerError({ ...facts, code: "RESPONSE_TOO_LARGE" }), "one"],
    ["a parameter", new ValidationError(withStatus(400)), "one"],
    ["rights", new AccessError(withStatus(403)), "one"],
    ["credentials", new AuthError(withStatus(401)), "denied"],
    ["a method that there is not", new NotFoundError(withStatus(404)), "refused"],
    ["a verb", new ServerError(withStatus(405)), "refused"],
    ["time", new TimeoutError(facts), "much"],
    ["the portal", new ServerError(withStatus(500)), "much"],
    ["a response that is none", new UnexpectedAnswerError(withStatus(200)), "much"],
    ["a fault of this client", new TypeError("no batch"), "impossible"],
    ["what is no error", { attempts: 1 }, "impossible"],
  ])("says what a failure means that is due to %s", (_what, error, meaning) => {
    expect(judgeFailure(error)).toBe(meaning);
  });
});

describe("errorOf", () => {
  it("is the same failure, of the read's own method", () => {
    const response = { status: 400, statusText: "", headers: new Headers(), body: "{}" };
    const cause = new Error("why");
    const validation = [{ field: "id", message: "wrong" }];
    const retryAt = new Date(0);
    const whole = { ...withStatus(400), validation, remedy: "Correct it.", retryAt, response, cause };
    const batch = Object.assign(new ValidationError(whole), { attempts: 3 });
    const own = errorOf(batch, "box.get");
    expect(own).toBeInstanceOf(ValidationError);
    expect(own).not.toBe(batch);
    expect(own).toMatchObject({ ...whole, method: "box.get", attempts: 3 });
    expect((own as ValidationError).validation).not.toBe(batch.validation);
  });

  it.each([true, false])("keeps whether the request was sent: %s", (sent) => {
    expect(errorOf(new NetworkError({ ...facts, sent }), "box.get")).toMatchObject({ sent, method: "box.get" });
  });

  it("leaves alone what is not the failure of a call", () => {
    const error = new TypeError("no batch");
    expect(errorOf(error, "box.get")).toBe(error);
  });
});
