import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as errors from "../../src/index.js";
import { document, type Operation, operations, schemaOf } from "../spec/bundle.js";
import { isTo, nameOf, serverNames, unvisited } from "./cells.js";
import { codeOf, contracts, messageOf, type Reply } from "./document.js";
import { type Door, doors, type Outcome } from "./doors.js";
import { grouped } from "./grouped.js";
import { type Portal, startPortal, ways } from "./portal.js";
import { isShared, isTurnOf } from "./turns.js";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.mock.close());

const classByStatus: Record<number, typeof errors.Bitrix24Error> = {
  400: errors.ValidationError,
  422: errors.ValidationError,
  401: errors.AuthError,
  402: errors.AccessError,
  403: errors.AccessError,
  404: errors.NotFoundError,
  405: errors.Bitrix24Error,
  409: errors.Bitrix24Error,
  429: errors.LimitError,
  500: errors.ServerError,
  503: errors.LimitError,
};

function classOf({ status, value }: Reply) {
  const code = codeOf(value) ?? "";
  if (code.includes("ENTITYNOTFOUND")) return errors.NotFoundError;
  // Whatever their status, these last until somebody acts.
  return code === "PORTAL_DELETED" || code === "PAYMENT_REQUIRED" ? errors.AccessError : classByStatus[status];
}

const doorNames = Object.keys(doors) as Door[];
const cases = contracts.flatMap((contract) => ways.map((way) => ({ ...way, way, ...contract })));

describe.each(cases)("$method through $door by $by", ({ way, method, requests, replies, invalid }) => {
  const [, valid] = requests[0] as [string, Record<string, unknown>];

  it.each(requests)("brings the example response to the example request %s", async (key, params) => {
    const documented = replies.find((candidate) => candidate.key === key) as Reply;
    expectReply(documented, await portal.call(way, method, params));
  });

  const failures = grouped(
    replies.filter((reply) => codeOf(reply.value) && isTurnOf(way, reply)),
    ({ status }) => status,
  );

  it.each([...failures])("brings the documented errors of %i, each with its code", async (status, documented) => {
    for (const failure of documented) {
      const outcome = await portal.call(way, method, valid, `code=${status}, example=${failure.key}`);
      expectReply(failure, outcome);
      if (way.door === "createClient") expectRejection(failure, method, outcome);
    }
  });

  it.each(invalid)("brings an error that names the field for the invalid request $key", async ({ value, breaks }) => {
    const { body, code, error } = await portal.call(way, method, value);
    expect(portal.last().status).toBe(400);
    expect(portal.last().headers.get("sl-violations")).toContain("request");
    expect(code).toBe(codeOf(body as Reply["value"]));
    const field = breaks.slice(1).replace(/\/\d+/g, "").replaceAll("/", ".");
    const names = namesIn(body as Reply["value"]);
    // A code of its own is about a whole parameter.
    const parts = field.split(".");
    expect(names.some((name) => [parts[0], parts.at(-1)].some((part) => name.includes(String(part))))).toBe(true);
    if (way.door === "createFetchClient") return;
    expect(error).toBeInstanceOf(errors.ValidationError);
    const { validation = [] } = Object(Object(body).error) as { validation?: object[] };
    expect(error).toMatchObject({ status: 400, method, validation });
  });
});

function expectReply(documented: Reply, { body, code }: Outcome): void {
  expect(portal.last().status).toBe(documented.status);
  expect(portal.last().headers.get("sl-violations")).toBeNull();
  expect(body).toEqual(documented.value);
  expect(documented.differences(body)).toBeNull();
  expect(code).toBe(codeOf(documented.value));
}

/** The class of the error, its text and a remedy. */
function expectRejection(documented: Reply, method: string, { error }: Outcome): void {
  const { status, value } = documented;
  expect(error?.constructor).toBe(classOf(documented));
  expect(error).toMatchObject({ code: codeOf(value), status, method, detail: messageOf(value) });
  expect(error?.remedy).toBeTypeOf("string");
}

/** The fields that an error names: in its list of validation issues, else somewhere in its message or its code. */
function namesIn(body: Record<string, unknown>): string[] {
  const { validation = [] } = Object(body.error) as { validation?: { field: string }[] };
  if (validation.length > 0) return validation.map(({ field }) => field);
  return [String(messageOf(body)), String(codeOf(body)).toLowerCase()];
}

describe("the mock", () => {
  it("validates requests at all, which Prism silently gives up when a schema does not compile", async () => {
    for (const { method, requests } of contracts) {
      const { code } = await portal.call({ door: "createClient", by: "webhook" }, method, { surely: "no parameter" });
      const fault = Array.isArray(requests[0]?.[1]) ? "INVALIDSELECT" : "VALIDATION_REQUESTVALIDATION";
      expect([code, portal.last().status]).toEqual([`BITRIX_REST_V3_EXCEPTION_${fault}EXCEPTION`, 400]);
    }
  });
});

// The last in this file: they look at the calls of all the tests above.
describe.each(doorNames)("the calls of these tests through %s", (door) => {
  const visits = () => portal.visits.filter((visit) => visit.door === door);

  // One method is enough to plant something in, but a list of commands has no parameters of its own.
  const { operationId: method } = operations.find(({ requestBody }) => schemaOf(requestBody).properties) as Operation;
  const small = { ...document, paths: { [`/${method}`]: document.paths[`/${method}`]! } };

  const missed = (change: (planted: typeof document) => void) => {
    const planted = structuredClone(small);
    change(planted);
    const already = unvisited(small, visits());
    return unvisited(planted, visits()).filter((name) => !already.includes(name));
  };

  it("leave no cell of the document unvisited", () => {
    expect(unvisited(document, visits(), portal.visits)).toEqual([]);
  });

  it.each(serverNames)("bring every code of the errors that methods share, at the server %s", (name) => {
    const shared = contracts.flatMap(({ replies }) => replies.filter(isShared));
    const codes = new Set(shared.map(({ value }) => codeOf(value)));
    const server = document.servers.find((each) => nameOf(each) === name)!;
    const seen = new Set(visits().flatMap((visit) => (isTo(server, visit) ? [visit.code] : [])));
    expect([...codes].filter((code) => !seen.has(code))).toEqual([]);
  });

  const example = { planted: { value: { planted: 1 } } };
  const failure = { PLANTED: { value: { error: "PLANTED" } } };
  const field = { planted: { properties: { within: {} } } };
  const json = ["content", "application/json"];
  it.each<[string, string[], object, string[]]>([
    ["status", ["responses"], { 418: { content: { [json[1]!]: { schema: {}, examples: {} } } } }, ["status 418"]],
    ["request example", ["requestBody", ...json, "examples"], example, ["request example planted"]],
    ["invalid request", ["x-invalid-requests"], example, ["invalid request planted"]],
    ["response example", ["responses", "200", ...json, "examples"], example, ["response example 200 planted"]],
    [
      "error code",
      ["responses", "400", ...json, "examples"],
      failure,
      ["response example 400 PLANTED", "error code 400 PLANTED"],
    ],
    [
      "parameter",
      ["requestBody", ...json, "schema", "properties"],
      field,
      ["parameter planted", "parameter planted.within"],
    ],
    [
      "response field",
      ["responses", "200", ...json, "schema", "properties", "time", "properties"],
      field,
      ["response field time.planted", "response field time.planted.within"],
    ],
    [
      "field of an error",
      ["responses", "429", ...json, "schema", "oneOf", "0", "properties"],
      field,
      ["response field planted", "response field planted.within"],
    ],
  ])("would miss, and name, a cell that none of them visits: a planted %s", (_what, path, addition, cells) => {
    const names = missed(({ paths }) => {
      const node = path.reduce((node: object, key) => Reflect.get(node, key), paths[`/${method}`]!.post);
      Object.assign(node, addition);
    });
    expect(names).toEqual(serverNames.flatMap((server) => cells.map((cell) => `${method} by ${server}: ${cell}`)));
  });

  it("would miss, and name, a known error code that no method gives", () => {
    expect(missed(({ components }) => components.schemas.KnownErrorCode?.enum?.push("PLANTED"))).toEqual([
      "error code PLANTED",
    ]);
  });

  it("would miss every cell of a server that none of them calls", () => {
    const names = missed(({ servers }) =>
      servers.push({ url: "/other", description: "Planted. A third server.", variables: {} }),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !name.includes(" by Planted: "))).toEqual([]);
  });
});
