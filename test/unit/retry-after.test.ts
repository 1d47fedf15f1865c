import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retryAfter } from "../../src/retry-after.js";

const now = Date.UTC(2027, 0, 15, 8, 0, 0);

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

const time = (text: string) => retryAfter(new Headers({ "retry-after": text }))?.getTime();

describe("retryAfter", () => {
  it("is tested in a zone other than UTC", () => expect(new Date().getTimezoneOffset()).not.toBe(0));

  it.each([
    ["0", 0],
    ["7", 7000],
    ["007", 7000],
    ["3600", 3_600_000],
  ])("reads %j as seconds from now", (text, ms) => expect(time(text)).toBe(now + ms));

  it.each(["9999999999999", "99999999999999999999", "9".repeat(400)])(
    "reads %j as the latest date there is, not as none",
    (text) => expect(time(text)).toBe(8.64e15),
  );

  it.each([
    ["IMF-fixdate", "Fri, 15 Jan 2027 08:00:42 GMT"],
    ["RFC 850", "Friday, 15-Jan-27 08:00:42 GMT"],
    ["asctime", "Fri Jan 15 08:00:42 2027"],
  ])("reads a date of the form %s as UTC: %s", (_form, text) => expect(time(text)).toBe(now + 42_000));

  it("reads a day of one digit in asctime", () => {
    expect(time("Sun Nov  6 08:49:37 1994")).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it("reads a year of two digits that would be far off as one of the past", () => {
    expect(time("Sunday, 06-Nov-94 08:49:37 GMT")).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each([
    "",
    "soon",
    "5 s",
    "in 5",
    "-5",
    "+5",
    "1.5",
    "1e3",
    "0x10",
    "Infinity",
    "2027-01-15T08:00:42Z",
    "2027-01-15",
    "Fri, 15 Jan 2027 08:00:42",
    "Fri, 15 Jan 2027 08:00:42 +0300",
    "Fri, 15 Jan 2027 08:00:42 PST",
    "Fri, 99 Jan 2027 08:00:42 GMT",
    "Fri, 15 Foo 2027 08:00:42 GMT",
    "15 Jan 2027 08:00:42 GMT",
    "Jan 15 2027",
    "7, Fri, 15 Jan 2027 08:00:42 GMT",
  ])("is undefined for %j, which is neither", (text) => expect(time(text)).toBeUndefined());

  it("is undefined without the header", () => expect(retryAfter(new Headers())).toBeUndefined());
});
