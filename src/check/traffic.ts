import { isObject } from "../mock/reference.js";
import type { Contract, Method } from "./contract.js";
import type { Drifted, Problem } from "./drift.js";
import { failureDifferences } from "./failure.js";
import { firstOfEach } from "./fields.js";
import type { Difference, Finding, Outcome } from "./finding.js";
import { type Exchange, parsed } from "./har.js";
import { judgeReply } from "./reply.js";
import { counted, shown, shownName, shownPointer } from "./shown.js";

/** Judges recorded calls by what drift found, and by what it does not look at: statuses, codes and fields that are gone. */
export function judgeTraffic(contract: Contract, exchanges: Exchange[], { problems }: Drifted): Finding[] {
  const names = [...new Set(exchanges.map(({ method }) => method))].toSorted();
  return names.flatMap((name) => {
    const calls = exchanges.map((exchange, n) => ({ exchange, n })).filter(({ exchange }) => exchange.method === name);
    const method = contract.methods.get(name);
    if (!method)
      return [
        unknown(
          contract,
          name,
          calls.map(({ exchange }) => exchange),
        ),
      ];
    const own = problems.filter(({ exchangeIndex }) => calls.some(({ n }) => n === exchangeIndex));
    const schema = own.filter(({ ruleId }) => ruleId === "schema-consistency");
    const replies = schema.filter(({ target }) => target === "response");
    const unjudged = calls.filter(({ n }) => !replies.some(({ exchangeIndex }) => exchangeIndex === n));
    const verbs = [...new Set(calls.map(({ exchange }) => exchange.verb))].filter((verb) => verb !== "POST");
    const requests = schema.filter(({ target }) => target === "request").map(told);
    return [
      finding(name, "requests", [...verbs.map(otherVerb), ...requests], calls.length),
      finding(
        name,
        "replies",
        [...replies.map(told), ...unjudged.flatMap(({ exchange }) => missed(contract, method, exchange))],
        calls.length,
      ),
      ...bodiless(
        name,
        calls.map(({ exchange }) => exchange),
      ),
    ];
  });
}

function missed(contract: Contract, method: Method, { verb, request, reply }: Exchange): Difference[] {
  if (reply.text === undefined || verb !== "POST") return [];
  const answer = { status: reply.status, type: reply.type, body: parsed(reply.text) };
  if (reply.status !== 200) return failureDifferences(method, answer);
  const select = isObject(request) && Array.isArray(request.select) ? request.select.map(String) : undefined;
  const selected = select?.filter((field) => method.selectable.includes(field));
  // Fields that nobody knows, and no other: what is left of a reply then is not documented.
  if (selected?.length === 0) return [];
  return judgeReply(contract, method, answer, selected).differences;
}

function told({ dataPath = "", details = {}, occurrences }: Problem): Difference {
  const times = occurrences > 1 ? `, ${counted(occurrences, "time")}` : "";
  const actual = parsed(details.actual);
  return {
    pointer: shownPointer(dataPath),
    expected: details.expected ?? "what is documented",
    got: `${details.actual === undefined || actual === undefined ? "something else" : shown(actual)}${times}`,
  };
}

function otherVerb(verb: string): Difference {
  return { pointer: "", expected: "POST", got: shownName(verb) };
}

function unknown(contract: Contract, name: string, calls: Exchange[]): Finding {
  const scopes = new Set([...contract.methods.values()].map(({ scope }) => scope));
  const refused = calls.some(({ reply }) => reply.status === 404) && scopes.has(name.split(".")[0] ?? "");
  const outcome: Outcome = refused ? "broken" : "skipped";
  const differences = refused
    ? [{ pointer: "", expected: "a documented method", got: "a method that the portal does not have" }]
    : [];
  const reason = refused ? "" : `${counted(calls.length, "call")} of a method that is not documented here`;
  return { method: shownName(name), check: "method", outcome, differences, reason };
}

function bodiless(method: string, calls: Exchange[]): Finding[] {
  const count = calls.filter(({ reply }) => reply.text === undefined).length;
  if (count === 0) return [];
  const reason = `${count} of ${counted(calls.length, "answer")} recorded without a body; save the HAR with content`;
  return [{ method, check: "bodies", outcome: "skipped", differences: [], reason }];
}

function finding(method: string, check: string, found: Difference[], calls: number): Finding {
  const differences = firstOfEach(found);
  const outcome: Outcome = differences.length > 0 ? "broken" : "kept";
  return { method, check, outcome, differences, reason: outcome === "kept" ? counted(calls, "call") : "" };
}
