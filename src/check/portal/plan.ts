import { isDeepStrictEqual } from "node:util";
import { pointer } from "../../document/reference.js";
import { isObject, valueAt } from "../../json.js";
import type { Contract, Method, Provocation } from "../contract.js";
import { judgeProvoked, judgeResponse } from "../judge.js";
import { describeType } from "../report/describe.js";
import { type Verdict, verdict, verdictOn } from "../report/finding.js";
import type { PortalResponse } from "../response.js";
import type { Probe } from "./probe.js";
import { sortByLinks } from "./sort-by-links.js";

/** A check that has not run yet. */
export interface Step {
  method: string;
  check: string;
  run(): Promise<Verdict>;
}

/** How to call the portal: as its user, and with a token that it cannot know. */
export interface Probes {
  asUser: Probe;
  asStranger: Probe;
  /** True when it is the mock, which accepts any token. */
  isMock(): Promise<boolean>;
}

const noSuchMethod = { code: "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" };
// The largest identifier that every portal can read; no portal has as many objects.
const absentId = 2 ** 31 - 1;

/** The checks of every method that only reads; a method comes after those whose responses give it a parameter. */
export function plan(contract: Contract, { asUser, asStranger, isMock }: Probes): Step[] {
  const methods = sortByLinks([...contract.methods.values()]);
  const found = new Map<string, Record<string, unknown>>();
  const paramsFor = ({ name }: Method) => found.get(name) ?? {};
  const [first] = methods;
  const withoutParams = methods.find(({ safe, required }) => safe && required.length === 0);
  return [
    ...(first ? [{ ...anyMethod, check: "unknown-method", run: () => unknownMethod(first) }] : []),
    ...(withoutParams ? [{ ...anyMethod, check: "bad-token", run: () => badToken(withoutParams) }] : []),
    ...methods.flatMap(stepsOf),
  ];

  // The first check, so it also finds out whether there is a portal at all.
  async function unknownMethod(method: Method): Promise<Verdict> {
    const response = await asUser(`${method.scope}.no.such.method`, {});
    const { status, type, body } = response;
    if (isObject(body) && ("error" in body || "result" in body)) return judgeProvoked(method, noSuchMethod, response);
    return verdict("unreachable", `this is not a portal: HTTP ${status}, ${describeType(type)}`);
  }

  async function badToken(method: Method): Promise<Verdict> {
    const response = await asStranger(method.name, {});
    const { status } = response;
    if (status === 200 && (await isMock())) return skipped("the mock accepts any token");
    const judged = await judgeResponse(contract, method, response);
    if (judged.outcome === "refused") return verdictOn([]);
    if (status !== 200 && judged.outcome !== "new") return judged;
    return verdictOn([{ pointer: "", expected: "HTTP 401 for a token that does not exist", got: `HTTP ${status}` }]);
  }

  function stepsOf(method: Method): Step[] {
    const step = (check: string, run: () => Promise<Verdict>): Step => ({ method: method.name, check, run });
    if (!method.safe) return [step("response", async () => skipped("it may write, so it is not called"))];
    const selected = method.selectable.slice(0, 2);
    return [
      step("response", () => validCall(method)),
      ...(selected.length > 0 ? [step("select", () => validCall(method, selected))] : []),
      ...method.provocations.map((each) => step(each.name, () => provokedCall(method, each))),
    ];
  }

  async function validCall(method: Method, selected?: string[]): Promise<Verdict> {
    const params = Object.fromEntries(
      Object.entries(paramsFor(method)).filter(([name]) => method.required.includes(name)),
    );
    const missing = method.required.find((name) => !(name in params));
    if (missing !== undefined) return skipped(missingReason(methods, method, missing));
    const response = await asUser(method.name, { ...params, ...(selected && { select: selected }) });
    if (!selected) keepParams(method, response);
    return judgeResponse(contract, method, response, selected);
  }

  function keepParams({ links }: Method, { body }: PortalResponse): void {
    for (const link of links) {
      const value = valueAt(body, pointer(link.pointer));
      if (value !== undefined) found.set(link.method, { ...found.get(link.method), [link.param]: value });
    }
  }

  async function provokedCall(method: Method, provocation: Provocation): Promise<Verdict> {
    const { params, fault } = provocation;
    const known = Object.entries(paramsFor(method)).filter(([name]) => fault !== undefined && name !== fault);
    const own = Object.fromEntries(known.filter(([name]) => name in params));
    const response = await asUser(method.name, { ...params, ...own });
    const absent = fault === undefined ? withAbsentIds(params) : params;
    // The object that the document's example calls absent may exist on this portal.
    const again = response.status === 200 && !isDeepStrictEqual(absent, params);
    return judgeProvoked(method, provocation, again ? await asUser(method.name, absent) : response);
  }
}

const anyMethod = { method: "any method" };

function withAbsentIds(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Number.isInteger(value) ? absentId : value]),
  );
}

function missingReason(methods: Method[], { name }: Method, param: string): string {
  const sources = methods.flatMap((method) => method.links.map((link) => ({ ...link, from: method.name })));
  const source = sources.find((link) => link.method === name && link.param === param);
  if (!source) return `no response of another method gives its ${param}`;
  return `it needs ${param}, and the response of ${source.from} has no ${source.pointer} to take it from`;
}

function skipped(reason: string): Verdict {
  return verdict("skipped", reason);
}
