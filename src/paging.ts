/** How a list is paged: `kind` and `next` of `x-pagination` in the document. */
type Kind = { readonly kind: "page" | "limit" | "tail" } | { readonly kind: "cursor"; readonly next: string };

/** The parameters of a call. */
type Request = Record<string, unknown>;

/** A page that has come. */
interface Page {
  result: Record<string, unknown>;
  /** At least one. */
  items: unknown[];
  /** How many items the largest page so far has. */
  largest: number;
}

/** How to go through a list. */
interface Paging {
  /** The request for the first page, of so many items unless `limit` is undefined. */
  first(params: Request, limit: number | undefined): Request;
  /** The request for the page after the one that came to `request`; undefined when there is none. */
  next(request: Request, page: Page): Request | undefined;
}

/** The paging of a kind of the document; undefined for none of them. */
export function pagingOf(kind: Kind | undefined): Paging | undefined {
  if (kind?.kind === "page") return byNumber;
  if (kind?.kind === "limit") return single;
  if (kind?.kind === "cursor") return byCursor(kind.next);
  return kind?.kind === "tail" ? tail : undefined;
}

// A function of its own: bundlers keep an object that reads a property of another one.
function first(params: Request, limit: number | undefined): Request {
  return { ...params, pagination: limit && { limit } };
}

const single: Paging = { first, next: () => undefined };

const byNumber: Paging = {
  first,
  next(request, { items: { length }, largest }) {
    // A portal lowers the limit without a word, so that a page is not the last because it has fewer items than asked for.
    if (length < largest) return undefined;
    const { page = 1, limit } = paginationOf(request);
    // Where the portal has lowered the limit, it may still count the items to skip by the one that was asked for.
    return { ...request, pagination: { page: page + 1, limit: limit && Math.min(limit, length) } };
  },
};

function byCursor(key: string): Paging {
  return {
    first,
    next(request, { result: { [key]: cursor, hasMore } }) {
      if (typeof cursor !== "object" || cursor === null || hasMore === false) return undefined;
      return { ...request, pagination: { ...paginationOf(request), afterCursor: cursor } };
    },
  };
}

// The last item of a page says where the next one begins, so its field must be selected.
const tail: Paging = {
  first({ select, ...params }, limit) {
    const cursor = { field: "id", value: 0, ...Object(params.cursor), ...(limit && { limit }) };
    const selected = Array.isArray(select) && { select: [...new Set([...select, cursor.field])] };
    return { ...params, ...selected, cursor };
  },
  next(request, { items }) {
    const cursor = Object(request.cursor);
    // Without the field, the cursor stays where it is.
    const value = Object(items.at(-1))[cursor.field] ?? cursor.value;
    return { ...request, cursor: { ...cursor, value } };
  },
};

function paginationOf({ pagination }: Request): { page?: number; limit?: number } {
  return Object(pagination);
}
