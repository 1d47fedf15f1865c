import { once } from "node:events";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ClientOptions, createClient, webhook } from "../../../src/index.js";
import { failure } from "../../unit/failure.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { type Answer, json, type Portal, startPortal } from "./portal.js";

const [method = ""] = methodNames;

let portal: Portal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const client = (options: ClientOptions = {}) =>
  untyped(createClient(webhook(`${portal.origin}/rest/1/t0ken/`), options), method);

const tooLarge = { name: "UnexpectedAnswerError", code: "RESPONSE_TOO_LARGE", attempts: 1 };
/** JSON of a given number of bytes. */
const sized = (bytes: number) => JSON.stringify({ result: "x".repeat(bytes - 13) });

describe("a response that is too large", () => {
  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("after decompression is an error, and not retried: %s", async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(10 * 2 ** 20, 32));
    expect(bomb.length).toBeLessThan(20_000);
    portal.answers = [(_seen, response) => response.writeHead(200, { "content-encoding": encoding }).end(bomb)];
    expect(await failure(client({ maxResponseBytes: 1_000_000 })())).toMatchObject({ ...tooLarge, status: 200 });
    expect(portal.seen).toHaveLength(1);
  });

  it("is one of more than 64 MB by default", async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20, 32));
    portal.answers = [(_seen, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb)];
    expect(await failure(client()())).toMatchObject(tooLarge);
  });

  it.each([200, 400, 429, 500, 503])("is not retried whatever the status: HTTP %i", async (status) => {
    portal.answers = [(_seen, response) => response.writeHead(status).end(sized(1001))];
    expect(await failure(client({ maxResponseBytes: 1000 })())).toMatchObject({ ...tooLarge, status });
    expect(portal.seen).toHaveLength(1);
  });

  it("is not read further: its connection is closed", async () => {
    const closed = new Promise<number>((ended) => {
      portal.answers = [
        async (_seen, response) => {
          let sent = 0;
          let open = true;
          response.on("close", () => {
            open = false;
            ended(sent);
          });
          const chunk = "x".repeat(64 * 1024);
          for (response.writeHead(200); open; sent += chunk.length) {
            if (!response.write(chunk)) await Promise.race([once(response, "drain"), once(response, "close")]);
          }
        },
      ];
    });
    expect(await failure(client({ maxResponseBytes: 1_000_000 })())).toMatchObject(tooLarge);
    // What fills the buffers of both ends, and no more.
    expect(await closed).toBeLessThan(50_000_000);
  });

  it("does not keep the client from the next call", async () => {
    portal.answers = [json({ result: "x".repeat(2000) }), json({ result: 2 })];
    const call = client({ maxResponseBytes: 1000 });
    expect(await failure(call())).toMatchObject(tooLarge);
    expect(await call()).toBe(2);
  });
});

describe("a response within the limit", () => {
  const compressed: Answer = (_seen, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(sized(1000)));
  const plain: Answer = (_seen, response) => response.writeHead(200).end(sized(1000));

  it.each([
    ["plain", plain],
    ["compressed", compressed],
  ])("to the byte is read: %s", async (_how, answer) => {
    portal.answers = [answer];
    expect(await client({ maxResponseBytes: 1000 })()).toHaveLength(987);
    expect(await failure(client({ maxResponseBytes: 999 })())).toMatchObject(tooLarge);
  });
});
