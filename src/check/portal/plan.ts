import { isDeepStrictEqual } from "node:util";
import { pointer } from "../../document/reference.js";
import { isObject, valueAt } from "../../json.js";
import type { Contract, Method, Provocation } from "../contract.js";
import { judgeProvoked, judgeReply } from "../judge.js";
import { shownType } from "../report/describe.js";
import { type Verdict, verdict, verdictOn } from "../report/finding.js";
import { inOrder } from "./order.js";
import type { Answer, Ask } from "./probe.js";

/** One check that is still to be made. */
export interface Step {
  method: string;
  check: string;
  run(): Promise<Verdict>;
}

/** Ways to ask the portal: as its user, and with a token it cannot know; and whether it is the mock after all. */
export interface Ways {
  ask: Ask;
  stranger: Ask;
  isMock(): Promise<boolean>;
}

const noSuchMethod = { code: "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" };
// The largest identifier that every portal can read; none counts that far.
const impossible = 2 ** 31 - 1;

/** The checks of every method that is safe to repeat, those first whose replies give the others their parameters. */
export function plan(contract: Contract, { ask, stranger, isMock }: Ways): Step[] {
  const found = new Map<string, Record<string, unknown>>();
  const methods = inOrder([...contract.methods.values()]);
  const known = (method: Method) => found.get(method.name) ?? {};

  function steps(method: Method): Step[] {
    const step = (check: string, run: () => Promise<Verdict>): Step => ({ method: method.name, check, run });
    if (!method.safe) return [step("reply", async () => skipped("it may write, so it is not called"))];
    const { name, selectable, provocations } = method;
    const selected = selectable.slice(0, 2);
    const cut = selected.length === 0 ? [] : [step("select", () => valid(method, { select: selected }, selected))];
    return [
      step("reply", () => valid(method, {})),
      ...cut,
      ...provocations.map((each) =>
        step(each.name, async () => judgeProvoked(method, each, await provoked(name, each, known(method)))),
      ),
    ];
  }

  async function valid(method: Method, more: object, selected?: string[]): Promise<Verdict> {
    const needed = Object.entries(known(method)).filter(([param]) => method.required.includes(param));
    const missing = method.required.find((param) => !needed.some(([name]) => name === param));
    if (missing !== undefined) return skipped(whence(methods, method, missing));
    const answer = await ask(method.name, { ...Object.fromEntries(needed), ...more });
    if (!selected) keep(method, answer);
    return judgeReply(contract, method, answer, selected);
  }

  function keep({ links }: Method, { body }: Answer): void {
    for (const link of links) {
      const value = valueAt(body, pointer(link.pointer));
      if (value !== undefined) found.set(link.method, { ...found.get(link.method), [link.param]: value });
    }
  }

  async function provoked(name: string, { params, fault }: Provocation, given: Record<string, unknown>) {
    const own = Object.keys(params).filter((param) => param !== fault && fault !== undefined && param in given);
    const answer = await ask(name, { ...params, ...Object.fromEntries(own.map((param) => [param, given[param]])) });
    const absent = fault === undefined ? withImpossible(params) : params;
    // The document's example of what does not exist may exist on this portal.
    return answer.status === 200 && !isDeepStrictEqual(absent, params) ? ask(name, absent) : answer;
  }

  const [first] = methods;
  const open = methods.find(({ safe, required }) => safe && required.length === 0);
  return [
    ...(first
      ? [
          {
            method: "any method",
            check: "unknown-method",
            run: async () => contact(await ask(`${first.scope}.no.such.method`, {}), first),
          },
        ]
      : []),
    ...(open
      ? [{ method: "any method", check: "bad-token", run: async () => refusing(open, await stranger(open.name, {})) }]
      : []),
    ...methods.flatMap(steps),
  ];

  async function refusing(method: Method, answer: Answer): Promise<Verdict> {
    if (answer.status === 200 && (await isMock())) return skipped("the mock knows no tokens");
    const judged = judgeReply(contract, method, answer);
    if (judged.outcome === "refused") return verdictOn([]);
    return answer.status === 200
      ? verdictOn([{ pointer: "", expected: "HTTP 401 for a token that does not exist", got: "HTTP 200" }])
      : judged;
  }
}

// Asked first, so that it also tells whether there is a portal at all.
function contact(answer: Answer, method: Method): Verdict {
  const { status, type, body } = answer;
  if (isObject(body) && ("error" in body || "result" in body)) return judgeProvoked(method, noSuchMethod, answer);
  const reason = `what answers there is no portal: HTTP ${status}, ${shownType(type)}`;
  return verdict("unreachable", reason);
}

function withImpossible(params: Record<string, unknown>): Record<string, unknown> {
  const far = (value: unknown) => (Number.isInteger(value) ? impossible : value);
  return Object.fromEntries(Object.entries(params).map(([param, value]) => [param, far(value)]));
}

function whence(methods: Method[], { name }: Method, param: string): string {
  const sources = methods.flatMap((method) => method.links.map((link) => ({ ...link, from: method.name })));
  const source = sources.find((link) => link.method === name && link.param === param);
  if (!source) return `no reply of another method gives its ${param}`;
  return `it needs ${param}, and the reply of ${source.from} has no ${source.pointer} to take it from`;
}

function skipped(reason: string): Verdict {
  return verdict("skipped", reason);
}
