import { printable, type Redact } from "../redact.js";

/** A result as far as it fits into an assistant's context, secrets masked. */
export interface CutResult {
  value: unknown;
  /** A sentence for each place that was cut; empty for a whole result. */
  cuts: string[];
  /** How many items were kept of the list that was cut; undefined when none was. */
  kept: number | undefined;
}

// Some ten thousand tokens.
const defaultRoom = 40_000;
const longestText = 20_000;
const shortestText = 200;
const deepest = 64;
const mostCuts = 10;

/**
 * Cuts a result to `room` characters of JSON, more or less: long texts, long lists, and what is nested deeply. A list
 * keeps whole items.
 */
export function cutResult(result: unknown, redact: Redact, room = defaultRoom): CutResult {
  const cuts: string[] = [];
  let kept: number | undefined;
  let left = room;

  function cut(node: unknown, place: string, depth: number): unknown {
    if (typeof node === "string") return text(node, place);
    if (typeof node !== "object" || node === null) {
      left -= String(node).length + 1;
      return node;
    }
    if (depth > deepest) {
      cuts.push(`${place}: left out, as it is nested in more than ${deepest} levels.`);
      return null;
    }
    return Array.isArray(node) ? list(node, place, depth) : object(node, place, depth);
  }

  function text(whole: string, place: string): string {
    const longest = Math.max(shortestText, Math.min(longestText, left));
    // Masked before it is cut, since the start of a secret must not be left at the end.
    const start = redact(whole.slice(0, 2 * longest + longestSecret)).slice(0, longest);
    left -= start.length + 3;
    if (whole.length <= longest) return start;
    cuts.push(`${place}: the first ${count(start.length)} of ${count(whole.length)} characters.`);
    return `${wellFormed(start)}…`;
  }

  function list(whole: unknown[], place: string, depth: number): unknown[] {
    const items: unknown[] = [];
    for (const [n, item] of whole.entries()) {
      const before = cuts.length;
      const part = cut(item, `${place}[${n}]`, depth + 1);
      if (left < 0 && n > 0) {
        cuts.length = before;
        cuts.push(`${place}: the first ${count(n)} of ${count(whole.length)} items.`);
        kept = n;
        break;
      }
      items.push(part);
    }
    return items;
  }

  function object(whole: object, place: string, depth: number): object {
    const entries: [string, unknown][] = [];
    const all = Object.entries(whole);
    for (const [key, value] of all) {
      if (left < 0) {
        cuts.push(`${place}: ${count(entries.length)} of ${count(all.length)} fields.`);
        break;
      }
      const name = redact(key.slice(0, shortestText));
      left -= name.length + 4;
      entries.push([name, cut(value, `${place}.${printable(name)}`, depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  const value = cut(result, "result", 0);
  const more = cuts.length - mostCuts;
  return { value, cuts: more > 0 ? [...cuts.slice(0, mostCuts), `And ${more} more places.`] : cuts, kept };
}

// A token, in whatever encoding.
const longestSecret = 10_000;

function count(number: number): string {
  return number.toLocaleString("en");
}

// Half of a pair of surrogates is not a character.
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
