import type { CallOptions, Envelope, Field, MethodName, Params, Result, Selection, Send } from "./call.js";

/** A tree of method names with a function in place of each name. */
export type Facade<Tree> = { [K in keyof Tree]: Tree[K] extends MethodName ? Method<Tree[K]> : Facade<Tree[K]> };

/** One REST method. Resolves to what is under `result` in the response; rejects with a `Bitrix24Error`. */
export type Method<M extends MethodName> = [Field<M>] extends [never] ? PlainMethod<M> : SelectingMethod<M>;

interface PlainMethod<M extends MethodName> {
  (...args: Arguments<M, Params<M>>): Promise<Result<M>>;
  /** The same call, but resolves to the whole envelope: `result`, `time`, status, headers and the body as text. */
  withResponse(...args: Arguments<M, Params<M>>): Promise<Envelope<Result<M>>>;
}

interface SelectingMethod<M extends MethodName> {
  <const S extends readonly Field<M>[] | undefined = undefined>(
    ...args: Arguments<M, Selecting<M, S>>
  ): Promise<Result<M, S>>;
  /** The same call, but resolves to the whole envelope: `result`, `time`, status, headers and the body as text. */
  withResponse<const S extends readonly Field<M>[] | undefined = undefined>(
    ...args: Arguments<M, Selecting<M, S>>
  ): Promise<Envelope<Result<M, S>>>;
}

type Selecting<M extends MethodName, S extends Selection> = Omit<Params<M>, "select"> & { select?: S };

type Arguments<M extends MethodName, P> =
  Record<never, never> extends Params<M> ? [params?: P, options?: CallOptions] : [params: P, options?: CallOptions];

interface Names {
  readonly [name: string]: MethodName | Names;
}

/** Builds the tree once; each function in it works without `this` and calls `send`. */
export function facade<const Tree extends Names>(names: Tree, send: Send): Facade<Tree> {
  const entries = Object.entries(names).map(([name, node]) => [
    name,
    typeof node === "string" ? callable(node, send) : facade(node, send),
  ]);
  // Object.fromEntries loses the key types.
  return Object.fromEntries(entries) as Facade<Tree>;
}

function callable(method: MethodName, send: Send) {
  const withResponse = (params: object = {}, options?: CallOptions) => send({ ...options, method, params });
  const call = (params?: object, options?: CallOptions) => withResponse(params, options).then(resultOf);
  return Object.assign(call, { withResponse });
}

function resultOf({ result }: Envelope): unknown {
  return result;
}
