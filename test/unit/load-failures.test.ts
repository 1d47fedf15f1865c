import { afterEach, describe, expect, it, vi } from "vitest";
import { AuthError, Bitrix24Error, LimitError, NetworkError, ServerError } from "../../src/errors.js";
import { failures } from "../../src/failure/failures.js";
import { failureLoader } from "../../src/load-failures.js";
import { shown } from "./failure.js";
import { watched } from "./layers/scripted.js";

const secrets = () => ["t0ken"];
const response = (status: number) => new Response(null, { status });

describe("failureLoader", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("loads errors with detail and remedy, once for all failures", async () => {
    const load = vi.fn(async () => ({ failures }));
    const loader = failureLoader(secrets, load);
    const error = (await loader()).response("a.b", response(401), '{"error":"expired_token","message":"no t0ken"}');
    expect(error).toMatchObject({ code: "expired_token", detail: "no ***", remedy: expect.any(String) });
    expect((await loader()).network("a.b", new Error("for t0ken"), false).detail).toBe("no response: for ***");
    expect(load).toHaveBeenCalledOnce();
  });

  it("tries again with the next failure what could not be loaded", async () => {
    const load = vi.fn(async () => ({ failures })).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const loader = failureLoader(secrets, load);
    expect((await loader()).network("a.b", new Error("no"), false).remedy).toBeUndefined();
    expect((await loader()).network("a.b", new Error("no"), false).remedy).toBeDefined();
  });

  it("waits two seconds at most", async () => {
    vi.useFakeTimers();
    const loading = watched(failureLoader(secrets, () => new Promise(() => {}))());
    await vi.advanceTimersByTimeAsync(1999);
    expect(loading.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(loading.state).toBe("resolved");
  });
});

describe("an error without what could not be loaded", async () => {
  const bare = await failureLoader(secrets, () => Promise.reject(new TypeError("Failed to fetch")))();

  it.each([
    [401, AuthError],
    [429, LimitError],
    [500, ServerError],
    [503, ServerError],
    [499, Bitrix24Error],
    [400, Bitrix24Error],
    [302, Bitrix24Error],
  ])("has the class of the status %i, and says why it has no more", (status, Class) => {
    const error = bare.response("a.b", response(status), '{"error":"NO_t0ken"}');
    expect(error.constructor).toBe(Class);
    expect(error).toMatchObject({
      code: "NO_ERROR_CODE",
      status,
      method: "a.b",
      remedy: undefined,
      response: undefined,
    });
    expect(error.message).toContain("what describes a failure could not be loaded");
    expect(shown(error)).not.toContain("t0ken");
  });

  it("says of a broken connection only that there was none, and that the call may have been sent", () => {
    const error = bare.network("a.b", new Error("t0ken"), false);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "NETWORK_FAILURE", sent: true });
    expect(shown(error)).not.toContain("t0ken");
  });
});
