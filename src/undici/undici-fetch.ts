import { Agent, EnvHttpProxyAgent } from "undici";
import type { Fetch, FetchResponse } from "../fetch-response.js";
import { proxiesOf } from "../proxies.js";
import { type BodyBuffer, bodyBuffer } from "./body-reader.js";
import { decodedReader } from "./decoded-reader.js";
import type { DispatchController, Dispatcher } from "./dispatcher.js";

/**
 * A faster `fetch` for servers: `createClient(auth, { fetch: undiciFetch() })`. It sends what this package's client sends, and
 * is no `fetch` for anything else. Follows no redirect, keeps connections open, and decodes gzip, brotli and deflate.
 * Needs `undici`, from version 7 on.
 * @param dispatcher Where the connections come from, such as an `Agent` of yours; by default an agent of its own, which goes
 * through the proxies of `HTTPS_PROXY` and `HTTP_PROXY`, but for the hosts of `NO_PROXY`.
 */
export function undiciFetch(dispatcher: Dispatcher = ownAgent()): Fetch {
  return (url, { method = "GET", headers, body, signal }) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      // The client's URLs are normal: after the scheme and the host there is a path, and no fragment.
      const host = url.indexOf("/", url.indexOf("//") + 2);
      let controller: DispatchController | undefined;
      let buffer: BodyBuffer | undefined;
      const abort = () => fail(signal?.reason);
      signal?.addEventListener("abort", abort);
      const forget = () => signal?.removeEventListener("abort", abort);

      function fail(error: Error): void {
        forget();
        reject(error);
        buffer?.fail(error);
        controller?.abort(error);
      }

      const request = {
        origin: url.slice(0, host),
        path: url.slice(host),
        method,
        headers: flat(headers),
        body: (body ?? null) as string | null,
      };
      dispatcher.dispatch(request, {
        onRequestStart(started) {
          controller = started;
          // It had waited for a connection.
          if (signal?.aborted) started.abort(signal.reason);
        },
        onResponseStart(started, status, given, statusText = "") {
          // Such as 103, before the response itself.
          if (status < 200) return;
          buffer = bodyBuffer(started);
          resolve(responseOf(url, status, statusText, headersOf(given), buffer));
        },
        onResponseData: (_controller, chunk) => buffer?.write(chunk),
        onResponseEnd() {
          forget();
          buffer?.end();
        },
        onResponseError(_controller, error) {
          controller = undefined;
          fail(error);
        },
      });
    });
}

function ownAgent(): Dispatcher {
  const proxies = proxiesOf(process.env);
  return proxies.httpProxy || proxies.httpsProxy ? new EnvHttpProxyAgent(proxies) : new Agent();
}

function responseOf(
  url: string,
  status: number,
  statusText: string,
  headers: Headers,
  buffer: BodyBuffer,
): FetchResponse {
  const getReader = () => decodedReader(buffer, headers.get("content-encoding"));
  return {
    url,
    ok: status < 300,
    status,
    statusText,
    headers,
    body: { getReader },
    async text() {
      const reader = getReader();
      const decoder = new TextDecoder();
      let text = "";
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text + decoder.decode();
        text += decoder.decode(value, { stream: true });
      }
    },
  };
}

function flat(headers: HeadersInit | undefined): string[] {
  const list = ["accept-encoding", "gzip, deflate, br", "user-agent", "bitrix24-openapi"];
  (headers instanceof Headers ? headers : new Headers(headers)).forEach((value, name) => {
    list.push(name, value);
  });
  return list;
}

function headersOf(given: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const name in given) {
    const values = given[name] ?? [];
    if (typeof values === "string") headers.append(name, byteString(values));
    else for (const value of values) headers.append(name, byteString(value));
  }
  return headers;
}

// Undici reads UTF-8, where `Headers` takes one character for each byte.
function byteString(value: string): string {
  return /[^\0-\xff]/.test(value) ? Buffer.from(value).toString("latin1") : value;
}
