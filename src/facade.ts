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

/** The callable tree of `box(item(get,add!),list)`. A level is built when it is first read, and a method is a plain function. */
export function facade<Tree extends object>(names: string, send: Send): Facade<Tree> {
  // The string and the type are generated from the same names.
  return branch(names, "", send) as Facade<Tree>;
}

/** What the methods of a tree, and of each level in it, send by. */
export const sends = new WeakMap<object, Send>();

// Clients share the getters of a level, so that what a client holds does not grow with the names.
const levels: Record<string, PropertyDescriptorMap> = {};

function branch(names: string, prefix: string, send: Send): object {
  levels[prefix + names] ??= gettersOf(names, prefix);
  const level = Object.defineProperties({}, levels[prefix + names]!);
  sends.set(level, send);
  return level;
}

function gettersOf(names: string, prefix: string): PropertyDescriptorMap {
  const getters: PropertyDescriptorMap = {};
  for (const { name, below } of namesIn(names)) {
    const path = prefix + name;
    getters[name] = {
      get() {
        const send = sends.get(this)!;
        const value = below === undefined ? callable(path, send) : branch(below, `${path}.`, send);
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
