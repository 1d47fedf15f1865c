import type { BodyReader } from "../fetch-response.js";
import type { DispatchController } from "./dispatcher.js";

/** A reader of a body that undici writes to, chunk by chunk as it comes. */
export interface BodyBuffer extends BodyReader {
  write(chunk: Uint8Array): void;
  end(): void;
  fail(error: Error): void;
}

type Read = Awaited<ReturnType<BodyReader["read"]>>;

// In bytes. A body that nobody reads is not received any further.
const mostBuffered = 65_536;
const done = Promise.resolve<Read>({ done: true });

/** An empty buffer for the body of a response. */
export function bodyBuffer(controller: DispatchController): BodyBuffer {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let isPaused = false;
  let end: Promise<Read> | undefined;
  let waiting: ((read: Read | Promise<Read>) => void) | undefined;

  function finish(how: Promise<Read>): void {
    end ??= how;
    waiting?.(end);
    waiting = undefined;
  }

  return {
    write(chunk) {
      if (waiting) {
        waiting({ value: chunk });
        waiting = undefined;
        return;
      }
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > mostBuffered && !isPaused) {
        isPaused = true;
        controller.pause();
      }
    },
    end: () => finish(done),
    fail(error) {
      const failed = Promise.reject(error);
      // Handled even when nobody reads.
      failed.catch(() => {});
      finish(failed);
    },
    read() {
      const value = chunks.shift();
      if (!value) {
        return (
          end ??
          new Promise((resolve) => {
            waiting = resolve;
          })
        );
      }
      bytes -= value.byteLength;
      if (isPaused && chunks.length === 0) {
        isPaused = false;
        controller.resume();
      }
      return Promise.resolve({ value });
    },
    async cancel() {
      chunks.length = 0;
      controller.abort(new Error("the body was not read to its end"));
    },
  };
}
