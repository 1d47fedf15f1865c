import { pagination } from "../generated/pagination.js";
import type { CallOptions, Envelope, Field, Params, Result } from "./call.js";
import { UnexpectedAnswerError } from "./errors.js";
import { isObject } from "./json.js";
import { pagingOf } from "./paging.js";

/** REST names of the methods that return a list page by page. */
export type ListMethod = keyof typeof pagination;

/** Options of `pages`. */
export interface PagesOptions extends Omit<CallOptions, "idempotencyKey"> {
  /**
   * Items to ask for in each request. A portal sends fewer when that is above its maximum.
   * @default the method's own, which is 25 or 50
   */
  limit?: number;
  /**
   * Ends after this number of items; `byPage` ends with the page that has the last of them.
   * @default Infinity
   */
  max?: number;
}

/** The items of a list, one after the other; each iteration starts at the first page. */
export interface Pages<R> extends AsyncIterable<Item<R>> {
  /** The envelopes of the pages that are not empty, one after the other. */
  byPage(): AsyncIterable<Envelope<R>>;
}

type Item<R> = R extends { items: readonly (infer I)[] } ? I : never;

// The method of the client.
interface List<M> {
  readonly restName: M;
  withResponse(params: object, options?: CallOptions): Promise<Envelope>;
}

type Chosen<M extends ListMethod> = Omit<Params<M>, "select" | "pagination">;

type Arguments<M extends ListMethod, P> =
  Record<never, never> extends Chosen<M> ? [params?: P, options?: PagesOptions] : [params: P, options?: PagesOptions];

/**
 * All items of a list: `for await (const message of pages(b24.mail.message.list, { mailboxId: 1 }))`. A page is requested
 * when its first item is wanted, and fails as a call does. When the list changes meanwhile, an item can come twice, or not
 * at all. The `cursor` of `main.eventlog.tail` says where to begin. Throws a `TypeError` for an invalid option, or a method
 * without pages.
 */
export function pages<M extends ListMethod, const S extends readonly Field<M>[] | undefined = undefined>(
  list: List<M>,
  ...[params, options = {}]: Arguments<M, Chosen<M> & { select?: S }>
): Pages<Result<M, S>> {
  const { limit, max = Number.POSITIVE_INFINITY, ...rest } = options;
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new TypeError("The option limit takes a whole number from 1 on");
  if (!(max > 0)) throw new TypeError("The option max takes a number above 0");
  const paging = pagingOf(list && pagination[list.restName]);
  if (!paging) throw new TypeError("pages takes a method that returns its list page by page, as b24.mail.message.list");
  const { first, next } = paging;

  async function* envelopes(): AsyncGenerator<[Envelope, items: unknown[]]> {
    let seen = 0;
    let largest = 0;
    let request: object | undefined = first({ ...params }, limit);
    while (request && seen < max) {
      const envelope: Envelope = await list.withResponse(request, rest);
      const items = itemsOf(list.restName, envelope);
      if (items.length === 0) return;
      yield [envelope, items];
      seen += items.length;
      largest = Math.max(largest, items.length);
      const following = next({ ...request }, { result: Object(envelope.result), items, largest });
      // Otherwise it would go on for ever.
      if (JSON.stringify(following) === JSON.stringify(request))
        throw unexpected(list.restName, envelope, "the cursor of the next page is that of this one");
      request = following;
    }
  }

  async function* each() {
    let left = max;
    for await (const [, items] of envelopes()) {
      for (const item of items.slice(0, left)) yield item;
      left -= items.length;
    }
  }

  async function* byPage() {
    for await (const [envelope] of envelopes()) yield envelope;
  }

  // What the items are is known by the name of the method alone.
  return { byPage, [Symbol.asyncIterator]: each } as Pages<Result<M, S>>;
}

function itemsOf(method: string, envelope: Envelope): unknown[] {
  const { result } = envelope;
  if (isObject(result) && Array.isArray(result.items)) return result.items;
  throw unexpected(method, envelope, "the result has no items");
}

function unexpected(method: string, { status }: Envelope, detail: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError({ code: "UNEXPECTED_ANSWER", status, method, detail });
}
