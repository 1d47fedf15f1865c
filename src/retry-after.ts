// In milliseconds since 1970.
const latestDate = 8.64e15;
// The three forms of RFC 9110, section 5.6.7, all in UTC. `Date.parse` alone takes much else for a date, in local time.
const httpDate = /^\w{3,9},? (\d\d[ -]\w{3}[ -](\d\d|\d{4}) [\d:]{8} GMT|\w{3} [ \d]\d [\d:]{8} \d{4})$/;

/** Reads `Retry-After`, which proxies send; undefined unless it is a number of seconds or an HTTP date. */
export function retryAfter(headers: Headers): Date | undefined {
  const text = headers.get("retry-after") ?? "";
  const isDate = httpDate.test(text);
  if (!isDate && !/^\d+$/.test(text)) return undefined;
  const time = isDate ? Date.parse(text.replace(/( GMT)?$/, " GMT")) : Date.now() + Number(text) * 1000;
  return Number.isNaN(time) ? undefined : new Date(Math.min(time, latestDate));
}
