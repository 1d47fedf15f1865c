import { Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { BodyReader } from "../fetch-response.js";

// A body that is cut short gives what there is of it, as with Node's own fetch.
const flush = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotliFlush = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders: Record<string, (first: number) => NodeJS.ReadWriteStream> = {
  gzip: () => createGunzip(flush),
  "x-gzip": () => createGunzip(flush),
  br: () => createBrotliDecompress(brotliFlush),
  // With the header of zlib, as the standard says, or without it, as some servers send it.
  deflate: (first) => ((first & 0x0f) === 0x08 ? createInflate(flush) : createInflateRaw(flush)),
};

/** A reader of what another reads, decoded as `Content-Encoding` says; that one itself if it is not encoded, or unknown. */
export function decodedReader(reader: BodyReader, encoding: string | null): BodyReader {
  if (!encoding) return reader;
  const codings = encoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter((coding) => coding && coding !== "identity");
  if (codings.length === 0 || !codings.every((coding) => Object.hasOwn(decoders, coding))) return reader;
  const chunks = codings.reduceRight<AsyncIterable<Uint8Array>>(
    (encoded, coding) => decoded(encoded, coding),
    chunksOf(reader),
  );
  const iterator = chunks[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    async cancel() {
      await reader.cancel();
      await iterator.return?.();
    },
  };
}

async function* chunksOf(reader: BodyReader): AsyncGenerator<Uint8Array, undefined> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function* decoded(encoded: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array, undefined> {
  const iterator = encoded[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const source = Readable.from(
    (async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
  );
  const decoder = decoders[coding]!(first.value[0] ?? 0) as NodeJS.ReadWriteStream & {
    destroy(error?: Error): void;
  };
  source.on("error", (error) => decoder.destroy(error));
  yield* source.pipe(decoder) as AsyncIterable<Uint8Array>;
}
