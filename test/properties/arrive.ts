import type { Arrival, Hostile } from "./arrival.js";

/** Makes a described arrival happen, as a `fetch` would. */
export function arrive(arrival: Arrival): Promise<Response> {
  switch (arrival.kind) {
    case "answer":
      return Promise.resolve(answer(arrival.status, arrival.headers, bytes(arrival.body)));
    case "cut":
      return Promise.resolve(answer(arrival.status, [], cut(bytes(arrival.body), made(arrival.thrown))));
    case "rejection":
      return Promise.reject(made(arrival.thrown));
    case "throw":
      throw made(arrival.thrown);
    case "redirect":
      return Promise.resolve(Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }));
    case "network error":
      return Promise.resolve(Response.error());
    case "stall":
      return Promise.resolve(new Response(new ReadableStream()));
    case "silence":
      return new Promise(() => {});
    default:
      return Promise.resolve(arrival.value as Response);
  }
}

function answer(status: number, headers: [string, string][], body: BodyInit): Response {
  const bodyless = [204, 205, 304].includes(status);
  const possible = status >= 200 && status <= 599;
  const response = new Response(bodyless ? null : body, { headers, ...(possible && { status }) });
  // Such a status cannot be constructed, but it can be received.
  return possible ? response : Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
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

/** The described thing itself. */
export function made({ what, on, value }: Hostile): unknown {
  const raise = () => {
    throw value;
  };
  switch (what) {
    case "error":
      return Object.assign(new TypeError("fetch failed", { cause: value }), on === "code" ? { code: value } : {});
    case "thrower":
      return Object.defineProperty(new Error("thrown"), on, { get: raise });
    case "abyss":
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
