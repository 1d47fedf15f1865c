import type { IncomingHttpHeaders } from "node:http";
import type { Operation } from "../document/operations.js";
import { replyTo, replyWished, wishes } from "./choose.js";
import { type Contract, refusals } from "./contract.js";
import { verbs } from "./cors.js";
import { wishIn } from "./prefer.js";
import type { Prism, Reply, Violation } from "./prism.js";
import { parameters } from "./request-body.js";
import type { Route } from "./route.js";
import { validationReply } from "./validation-error.js";

/** A request as far as the answer depends on it. */
export interface Asked {
  verb: string;
  route: Route;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A reply, what it was made from, and Prism's complaints about it and its request. */
export interface Answer extends Reply {
  answer: string;
  violations: Violation[];
}

/** What answers come from. */
export interface Source {
  contract: Contract;
  prism: Prism;
}

/** Answers as a portal does, and in its order: path, method, verb, credentials, body, parameters. */
export async function answerTo(source: Source, asked: Asked): Promise<Answer> {
  const { contract, prism } = source;
  const { route, verb } = asked;
  if (verb === "OPTIONS") return { status: 204, headers: {}, body: undefined, answer: "preflight", violations: [] };
  if (route.kind === "nowhere") return own(404, "MOCK_NO_SUCH_PATH", texts.path);
  if (route.kind === "older") return refused(contract, "ERROR_METHOD_NOT_FOUND");
  const operation = contract.operations.get(route.method);
  if (!operation) return refused(contract, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION");
  const answer = await answerOf(source, operation, asked);
  const violations = await prism.replyViolations(operation.method, answer);
  return { ...answer, violations: [...answer.violations, ...violations] };
}

async function answerOf({ contract, prism }: Source, operation: Operation, asked: Asked): Promise<Answer> {
  const { verb, headers, text, route } = asked;
  if (verb !== "POST" && verb !== "GET") return own(405, "MOCK_VERB_NOT_ALLOWED", texts.verb, { allow: verbs });
  const wish = wishIn(String(headers.prefer ?? ""));
  // A portal reads no query string, so a GET has no parameters at all.
  const body = verb === "GET" ? {} : parameters(text, headers["content-type"]);
  if (route.kind === "application" && !wish && !body?.auth) return refused(contract, "NO_AUTH_FOUND");
  if (!body) return refused(contract, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
  const violations = await prism.requestViolations(operation.method, body);
  if (violations.length > 0) return { ...validationReply(contract, operation, body, violations), violations };
  if (!wish) return { ...(await replyTo(prism, operation, body)), violations };
  const wished = await replyWished(prism, operation, wish);
  return wished ? { ...wished, violations } : own(404, "MOCK_NO_SUCH_EXAMPLE", texts.example + wishes(operation));
}

function refused({ refusal }: Contract, code: keyof typeof refusals): Answer {
  return { status: refusals[code], headers: json, body: refusal(code), answer: code, violations: [] };
}

/** An error of the mock itself, which no portal gives. */
export function own(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { ...json, ...headers }, body: { error: { code, message } }, answer: code, violations: [] };
}

const json = { "content-type": "application/json" };

const texts = {
  path: "The mock answers at /rest/api/{user_id}/{webhook_token}/{method} and at /rest/api/{method}, nowhere else.",
  verb: "Call a method by POST. A GET counts as a POST without parameters.",
  example: "The document has no reply as the Prefer header wants it. Prefer one of these: ",
};
