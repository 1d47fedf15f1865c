import { codeOf, contracts, type Reply } from "./document.js";
import { grouped } from "./grouped.js";
import { type Way, ways } from "./portal.js";

// An error that many methods share comes through each of the ways, but for each method through one of them only, in turn.
const errors = contracts.flatMap(({ replies }) => replies.filter(({ value }) => codeOf(value)));
const shared = [...grouped(errors, ({ place }) => place).values()].filter(({ length }) => length >= ways.length);
const turns = new Map(shared.flatMap((sharing) => sharing.map((reply, turn) => [reply, ways[turn % ways.length]])));

/** True for an error that as many methods have as there are ways to call them. */
export function isShared(reply: Reply): boolean {
  return turns.has(reply);
}

/** True when a test is to bring this reply by this way. */
export function isTurnOf(way: Way, reply: Reply): boolean {
  return (turns.get(reply) ?? way) === way;
}
