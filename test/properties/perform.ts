import type { FetchOutcome, Hostile } from "./fetch-outcome.js";

/** Does what is described, as a `fetch` would. */
export function perform(outcome: FetchOutcome): Promise<Response> {
  switch (outcome.kind) {
    case "response":
      return Promise.resolve(response(outcome.status, outcome.headers, bytes(outcome.body)));
    case "cut":
      return Promise.resolve(response(outcome.status, [], cut(bytes(outcome.body), thrownValue(outcome.thrown))));
    case "rejection":
      return Promise.reject(thrownValue(outcome.thrown));
    case "throw":
      throw thrownValue(outcome.thrown);
    case "redirect":
      return Promise.resolve(Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }));
    case "network error":
      return Promise.resolve(Response.error());
    case "stall":
      return Promise.resolve(new Response(new ReadableStream()));
    case "silence":
      return new Promise(() => {});
    default:
      return Promise.resolve(outcome.value as Response);
  }
}

function response(status: number, headers: [string, string][], body: BodyInit): Response {
  const bodyless = [204, 205, 304].includes(status);
  const possible = status >= 200 && status <= 599;
  const received = new Response(bodyless ? null : body, { headers, ...(possible && { status }) });
  // Such a status cannot be constructed, but it can be received.
  return possible ? received : Object.defineProperties(received, { status: { value: status }, ok: { value: false } });
}

function bytes(body: string | number[]): Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? new TextEncoder().encode(body) : Uint8Array.from(body);
}

function cut(body: Uint8Array, reason: unknown): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      if (body.length > 0) controller.enqueue(body);
      controller.error(reason);
    },
  });
}

/** The value that is described. */
export function thrownValue({ what, on, value }: Hostile): unknown {
  const raise = () => {
    throw value;
  };
  switch (what) {
    case "error":
      return Object.assign(new TypeError("fetch failed", { cause: value }), on === "code" ? { code: value } : {});
    case "thrower":
      return Object.defineProperty(new Error("thrown"), on, { get: raise });
    case "hostile cause":
      return new Error("thrown", {
        cause: new Proxy({}, { get: raise, getPrototypeOf: raise, has: raise, ownKeys: raise }),
      });
    case "revoked": {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    }
    case "loop": {
      const error = new Error("thrown");
      return Object.assign(error, { cause: error });
    }
    case "unprintable":
      return Object.assign(Object.create(null), { [on]: { toString: raise } });
    case "value":
      return value;
  }
}
