/** A `fetch` of the caller's choice; it is always called with a URL and an init. */
export type Fetch = (url: string, init: RequestInit) => Promise<FetchResponse>;

/** What the client reads of a response: any `Response` will do. */
export interface FetchResponse {
  /** True for a status from 200 to 299. */
  readonly ok: boolean;
  readonly status: number;
  readonly statusText?: string;
  readonly url?: string;
  readonly headers: Headers;
  /** Read as far as the client accepts it. */
  readonly body?: { getReader(): BodyReader } | null;
  /** Called for a response without a `body`. */
  text(): Promise<string>;
}

/** A response whose body has been read; a caller's `fetch` may leave out `statusText` and `url`. */
export type ResponseHead = Pick<FetchResponse, "status" | "headers" | "statusText" | "url">;

type BodyPart = { done?: false; value: Uint8Array } | { done: true; value?: Uint8Array | undefined };

/** Reads a body chunk by chunk, decompressed. */
export interface BodyReader {
  read(): Promise<BodyPart>;
  /** Ends the connection, if there is more to be received. */
  cancel(): Promise<void>;
}
