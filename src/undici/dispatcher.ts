/** A dispatcher of `undici`, such as an `Agent`, a `Pool` or a `ProxyAgent`; known by its shape. */
export interface Dispatcher {
  dispatch(request: DispatchedRequest, handler: ResponseHandler): boolean;
}

export interface DispatchedRequest {
  origin: string;
  path: string;
  method: string;
  headers: string[];
  body: string | Uint8Array | null;
}

/** What undici calls as a request goes on. */
export interface ResponseHandler {
  onRequestStart(controller: DispatchController): void;
  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void;
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: DispatchController | undefined, error: Error): void;
}

export interface DispatchController {
  abort(reason: Error): void;
  pause(): void;
  resume(): void;
}
