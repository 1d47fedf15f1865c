import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createClient,
  NetworkError,
  oauth,
  RedirectError,
  UnexpectedAnswerError,
  webhook,
} from "../../../src/index.js";
import { failure, shown } from "../../unit/failure.js";
import { methodNames, type Untyped, untyped } from "../../unit/untyped.js";
import { type Recorder, startRecorder } from "./recorder.js";

const [method = ""] = methodNames;
const body = '{ "result": {"name":"Ключ 🔑"}, "time": {"duration":0.35} }';
const bytes = Buffer.from(body, "utf8");

let recorder: Recorder;
let call: Untyped;
beforeEach(async () => {
  recorder = await startRecorder();
  call = untyped(createClient(webhook(`${recorder.origin}/rest/1/t0ken/`), { retry: { attempts: 1 } }), method);
});
afterEach(() => recorder.close());

describe("a response", () => {
  it("is returned whole: result, time, status, headers and body", async () => {
    recorder.respond = (response) => response.writeHead(200, { "x-b24": "yes" }).end(bytes);
    const { headers, ...rest } = await call.withResponse({ id: 1 });
    expect(rest).toEqual({
      statusText: "OK",
      result: { name: "Ключ 🔑" },
      time: { duration: 0.35 },
      status: 200,
      body,
    });
    expect(headers.get("x-b24")).toBe("yes");
  });

  it("is decompressed", async () => {
    recorder.respond = (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(bytes));
    expect((await call.withResponse()).body).toBe(body);
  });

  it("is decoded when a character is split between chunks", async () => {
    recorder.respond = async (response) => {
      const letter = bytes.indexOf("К") + 1;
      response.writeHead(200).write(bytes.subarray(0, letter));
      setTimeout(() => response.end(bytes.subarray(letter)), 20);
    };
    expect(await call()).toEqual({ name: "Ключ 🔑" });
  });

  it.each([200, 500])("without a body is an error: HTTP %i", async (status) => {
    recorder.respond = (response) => response.writeHead(status, { "content-length": 0 }).end();
    expect(await failure(call())).toMatchObject({ code: "UNEXPECTED_ANSWER", status });
  });

  it("with a login page is an error", async () => {
    recorder.respond = (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>");
    expect(await failure(call())).toBeInstanceOf(UnexpectedAnswerError);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    "with HTTP %i is not followed, for that would send the secret there",
    async (status) => {
      const elsewhere = await startRecorder();
      recorder.respond = (response) =>
        response.writeHead(status, { location: `${elsewhere.origin}/rest/1/t0ken/` }).end("moved");
      const error = await failure(call({ id: 1 }));
      await elsewhere.close();
      expect(elsewhere.requests).toHaveLength(0);
      expect(recorder.requests).toHaveLength(1);
      expect(error).toBeInstanceOf(RedirectError);
      expect(error).toMatchObject({ status, detail: `the portal redirects to ${new URL(elsewhere.origin).host}` });
      expect(shown(error)).not.toContain("t0ken");
    },
  );

  it("within the portal, as of one whose licence has expired, names the portal itself", async () => {
    recorder.respond = (response) => response.writeHead(302, { location: "/bitrix/coupon_activation.php" }).end();
    expect(await failure(call())).toMatchObject({ detail: `the portal redirects to ${new URL(recorder.origin).host}` });
  });
});

describe("no response", () => {
  it("because nobody listens is a network error that says so", async () => {
    const { origin, close } = await startRecorder();
    await close();
    const error = await failure(
      untyped(createClient(oauth({ address: origin, accessToken: "t0ken" }), { retry: { attempts: 1 } }), method)(),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.detail).toContain("ECONNREFUSED");
    // Node's fetch has it as a cause of its own error.
    expect([error.cause, Object(error.cause).cause]).toContainEqual(expect.objectContaining({ code: "ECONNREFUSED" }));
    expect(shown(error)).not.toContain("t0ken");
  });

  it.each([
    ["before it began", ""],
    ["in the middle", 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"result":'],
    ["in the middle of an error", 'HTTP/1.1 500 No\r\nContent-Length: 99\r\n\r\n{"error":'],
    ["with something that is not HTTP and contains the secret", "t0ken\r\n\r\n"],
  ])("because the connection closed %s is a network error", async (_when, start) => {
    recorder.respond = ({ socket }) => socket?.end(start);
    const error = await failure(call({ id: 1 }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "NETWORK_FAILURE", status: undefined });
    expect(shown(error)).not.toContain("t0ken");
    expect(recorder.requests).toHaveLength(1);
  });
});

describe("an aborted call", () => {
  it("rejects with the signal's reason and closes the connection, before and during the response", async () => {
    for (const begun of [false, true]) {
      const controller = new AbortController();
      const reason = new Error("enough");
      const closed = new Promise((resolve) => {
        recorder.respond = (response) => {
          once(response, "close").then(resolve);
          if (begun) response.writeHead(200).write("{");
          setTimeout(() => controller.abort(reason), 20);
        };
      });
      await expect(call({ id: 1 }, { signal: controller.signal })).rejects.toBe(reason);
      await closed;
    }
  });

  it("sends nothing when the signal was aborted before", async () => {
    await expect(call({ id: 1 }, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    expect(recorder.requests).toHaveLength(0);
  });

  it("rejects with a timeout error when its time is up", async () => {
    recorder.respond = () => {};
    await expect(call({ id: 1 }, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
