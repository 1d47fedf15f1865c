import type { CurrentTokens } from "./tokens.js";

// A response in flight may repeat a token of some renewals ago.
const most = 16;

/** Tokens that are no longer, or not yet, in use; they are as secret. Those added last are kept. */
export interface RetiredTokens {
  add(tokens: Pick<CurrentTokens, "accessToken" | "refreshToken">): void;
  has(token: string): boolean;
  all(): string[];
}

/** A list of the last sixteen tokens added; adding one again counts as the last. */
export function retiredTokens(): RetiredTokens {
  let tokens: string[] = [];
  return {
    add({ accessToken, refreshToken }) {
      const added = [accessToken, ...(refreshToken ? [refreshToken] : [])];
      tokens = [...tokens.filter((token) => !added.includes(token)), ...added].slice(-most);
    },
    has: (token) => tokens.includes(token),
    all: () => tokens,
  };
}
