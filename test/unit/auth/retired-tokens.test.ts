import { describe, expect, it } from "vitest";
import { retiredTokens } from "../../../src/auth/retired-tokens.js";

const pair = (n: number) => ({ accessToken: `access-${n}`, refreshToken: `refresh-${n}` });

describe("retiredTokens", () => {
  it("lists the tokens in the order in which they were added", () => {
    const { add, all, has } = retiredTokens();
    add(pair(1));
    add(pair(2));
    expect(all()).toEqual(["access-1", "refresh-1", "access-2", "refresh-2"]);
    expect([has("access-1"), has("refresh-2"), has("access-3")]).toEqual([true, true, false]);
  });

  it("forgets the oldest first, after eight pairs", () => {
    const { add, all } = retiredTokens();
    for (let n = 1; n <= 20; n++) add(pair(n));
    expect(all()).toEqual([13, 14, 15, 16, 17, 18, 19, 20].flatMap((n) => Object.values(pair(n))));
  });

  it("counts tokens that are added again as the newest", () => {
    const { add, all, has } = retiredTokens();
    for (let n = 1; n <= 8; n++) add(pair(n));
    add(pair(1));
    add(pair(9));
    expect(all()).toHaveLength(16);
    expect([has("access-1"), has("access-2"), has("access-3")]).toEqual([true, false, true]);
  });

  it("never keeps an older token than one that it has forgotten", () => {
    const { add, has } = retiredTokens();
    // As a renewal does it: new tokens first, and the replaced ones once the new ones are in use.
    for (let n = 1; n <= 30; n++) {
      add(pair(n + 1));
      add(pair(n));
      const known = Array.from({ length: n }, (_, i) => has(`access-${i + 1}`) && has(`refresh-${i + 1}`));
      expect(known.lastIndexOf(false)).toBeLessThan(known.indexOf(true));
      expect(known.filter(Boolean).length).toBeGreaterThanOrEqual(Math.min(n, 6));
    }
  });

  it("lists an access token without a refresh token", () => {
    const { add, all } = retiredTokens();
    add({ accessToken: "access-1", refreshToken: undefined });
    expect(all()).toEqual(["access-1"]);
  });
});
