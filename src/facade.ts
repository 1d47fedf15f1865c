import type { CallOptions, Envelope, Field, MethodName, Params, Result, Selection, Send } from "./call.js";
import { namesIn } from "./names.js";

/** A tree of method names with a function in place of each name. */
export type Facade<Tree> = { [K in keyof Tree]: Tree[K] extends MethodName ? Method<Tree[K]> : Facade<Tree[K]> };

/** One REST method. Resolves to what is under `result` in the response; rejects with a `Bitrix24Error`. */
export type Method<M extends MethodName> = [Field<M>] extends [never] ? PlainMethod<M> : SelectingMethod<M>;

interface PlainMethod<M extends MethodName> {
  /** The method's REST name. */
  readonly restName: M;
  (...args: Arguments<M, Params<M>>): Promise<Result<M>>;
  /** The same call, but resolves to the whole envelope: `result`, `time`, status, headers and the body as text. */
  withResponse(...args: Arguments<M, Params<M>>): Promise<Envelope<Result<M>>>;
}

interface SelectingMethod<M extends MethodName> {
  /** The method's REST name. */
  readonly restName: M;
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

/** Where each level of a tree has what its methods send by; it is not copied with the names. */
export const via = Symbol();

/** A level of a tree, as its getters see it; through a proxy as well. */
export interface Level {
  readonly [via]: Send;
}

// Clients share the getters of a level, so that what a client holds does not grow with the names.
const levels: Record<string, PropertyDescriptorMap> = {};

/**
 * The callable tree of `box(item(get,add!),list)`, below a prefix such as `shop.`. A level is built when it is first read,
 * and a method is a plain function.
 */
export function facade<Tree extends object>(names: string, send: Send, prefix = ""): Facade<Tree> {
  const key = prefix + names;
  levels[key] ??= gettersOf(names, prefix);
  // The string and the type are generated from the same names.
  return Object.defineProperties({}, { ...levels[key], [via]: { value: send } }) as Facade<Tree>;
}

function gettersOf(names: string, prefix: string): PropertyDescriptorMap {
  const getters: PropertyDescriptorMap = {};
  for (const { name, below } of namesIn(names)) {
    const path = prefix + name;
    getters[name] = {
      get(this: Level) {
        const value = below ? facade(below, this[via], `${path}.`) : callable(path, this[via]);
        Object.defineProperty(this, name, { value, writable: true });
        return value;
      },
      enumerable: true,
      configurable: true,
    };
  }
  return getters;
}

function callable(method: string, send: Send) {
  const withResponse = (params: object = {}, options?: CallOptions) => send({ ...options, method, params });
  const call = (params?: object, options?: CallOptions) => withResponse(params, options).then(({ result }) => result);
  return Object.assign(call, { withResponse, restName: method });
}
