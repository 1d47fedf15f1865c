import { isObject, parseJson } from "../../json.js";
import type { Contract, Method } from "../contract.js";
import { declined, failureDifferences } from "../error-response.js";
import { judgeReply } from "../judge.js";
import { counted, shown, shownName, shownPointer } from "../report/describe.js";
import {
  type Difference,
  type Finding,
  firstOfEach,
  type Outcome,
  placeOf,
  verdict,
  verdictOn,
} from "../report/finding.js";
import type { Exchange } from "./har.js";
import type { Drifted, Problem } from "./redocly.js";

/** Judges recorded calls by what drift found, and by what it does not look at: statuses, codes and fields that are gone. */
export function judgeTraffic(contract: Contract, exchanges: Exchange[], { problems }: Drifted): Finding[] {
  const names = [...new Set(exchanges.map(({ method }) => method))].toSorted();
  return names.flatMap((name) => {
    const method = contract.methods.get(name);
    const calls = exchanges.filter((exchange) => exchange.method === name);
    if (!method) return [unknown(contract, name, calls)];
    const found = problems.filter(
      ({ exchangeIndex, ruleId }) => ruleId === "schema-consistency" && exchanges[exchangeIndex]?.method === name,
    );
    return [requestsOf(name, calls, found), repliesOf(contract, method, calls, found), ...bodiless(name, calls)];
  });
}

// drift does not object to a wrong request that was refused: both sides keep the contract then.
function requestsOf(name: string, calls: Exchange[], problems: Problem[]): Finding {
  const verbs = [...new Set(calls.map(({ verb }) => verb))].filter((verb) => verb !== "POST");
  const requests = problems.filter(({ target }) => target === "request").map(told);
  const other = { pointer: "", expected: "POST", got: verbs.map(shownName).join(", ") };
  return finding(name, "requests", [...(verbs.length > 0 ? [other] : []), ...requests], counted(calls.length, "call"));
}

function repliesOf(contract: Contract, method: Method, calls: Exchange[], problems: Problem[]): Finding {
  if (calls.every(({ reply }) => reply.text === undefined)) {
    return { method: method.name, check: "replies", ...verdict("skipped", "none has a body") };
  }
  const replies = problems.filter(({ target }) => target === "response").map(told);
  const places = new Set(replies.map(({ pointer }) => placeOf(pointer)));
  const more = calls.flatMap((call) => missed(contract, method, call));
  const errors = calls.filter(({ reply }) => reply.status !== 200).length;
  const reason = `${counted(calls.length, "call")}, ${counted(errors, "error")}`;
  return finding(
    method.name,
    "replies",
    [...replies, ...more.filter(({ pointer }) => !places.has(placeOf(pointer)))],
    reason,
  );
}

function missed(contract: Contract, method: Method, { verb, request, reply }: Exchange): Difference[] {
  if (reply.text === undefined || verb !== "POST") return [];
  const answer = { status: reply.status, type: reply.type, body: parseJson(reply.text) };
  if (reply.status !== 200) return declined(method, answer) ? [] : failureDifferences(method, answer);
  const select = isObject(request) && Array.isArray(request.select) ? request.select.map(String) : undefined;
  const selected = select?.filter((field) => method.selectable.includes(field));
  // Fields that nobody knows, and no other: what is left of a reply then is not documented.
  if (selected?.length === 0) return [];
  return judgeReply(contract, method, answer, selected).differences;
}

function told({ dataPath = "", details = {}, occurrences }: Problem): Difference {
  const times = occurrences > 1 ? `, ${counted(occurrences, "time")}` : "";
  const actual = parseJson(details.actual ?? "");
  return {
    pointer: shownPointer(dataPath),
    expected: details.expected ?? "what is documented",
    got: `${details.actual === undefined || actual === undefined ? "something else" : shown(actual)}${times}`,
  };
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
  return [{ method, check: "bodies", ...verdict("skipped", reason) }];
}

function finding(method: string, check: string, found: Difference[], reason: string): Finding {
  return { method, check, ...verdictOn(firstOfEach(found), reason) };
}
