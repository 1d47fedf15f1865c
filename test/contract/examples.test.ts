import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as errors from "../../src/index.js";
import { document, type Operation, operations, schemaOf } from "../spec/bundle.js";
import { serverNames, unvisited } from "./cells.js";
import { codeOf, contracts, messageOf, type Reply } from "./document.js";
import { type Door, doors } from "./doors.js";
import { type Credentials, credentials, type Portal, startPortal } from "./portal.js";

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
const ways = doorNames.flatMap((door) => (Object.keys(credentials) as Credentials[]).map((by) => ({ door, by })));
const cases = contracts.flatMap((contract) => ways.map((way) => ({ ...way, way, ...contract })));

describe.each(cases)("$method through $door by $by", ({ way, method, requests, replies, invalid }) => {
  const [, valid] = requests[0] as [string, Record<string, unknown>];

  it.each(requests)("brings the example response to the example request %s", async (key, params) => {
    const documented = replies.find((candidate) => candidate.key === key) as Reply;
    const { body, code } = await portal.call(way, method, params);
    expect(portal.last().status).toBe(documented.status);
    expect(portal.last().headers.get("sl-violations")).toBeNull();
    expect(body).toEqual(documented.value);
    expect(documented.differences(body)).toBeNull();
    expect(code).toBe(codeOf(documented.value));
  });

  const failures = replies.filter(({ value }) => codeOf(value));

  it.each(failures)("brings the documented error $status $key, with its code", async (documented) => {
    const prefer = `code=${documented.status}, example=${documented.key}`;
    const { body, code } = await portal.call(way, method, valid, prefer);
    expect(portal.last().status).toBe(documented.status);
    expect(portal.last().headers.get("sl-violations")).toBeNull();
    expect(body).toEqual(documented.value);
    expect(documented.differences(body)).toBeNull();
    expect(code).toBe(codeOf(documented.value));
  });

  it.each(invalid)("brings an error that names the field for the invalid request $key", async ({ value, breaks }) => {
    const { body, code } = await portal.call(way, method, value);
    expect(portal.last().status).toBe(400);
    expect(portal.last().headers.get("sl-violations")).toContain("request");
    expect(code).toBe(codeOf(body as Reply["value"]));
    const field = breaks.slice(1).replace(/\/\d+/g, "").replaceAll("/", ".");
    const names = namesIn(body as Reply["value"]);
    expect(names.some((name) => name === field || name.includes(field.split(".").at(-1) as string))).toBe(true);
  });
});

/** The fields that an error names: in its list of validation issues, else somewhere in its message. */
function namesIn(body: Record<string, unknown>): string[] {
  const { validation = [] } = Object(body.error) as { validation?: { field: string }[] };
  return validation.length > 0 ? validation.map(({ field }) => field) : [String(messageOf(body))];
}

const typed = cases.filter(({ door }) => door === "createClient");

describe.each(typed)("$method through $door by $by, when it fails", ({ way, method, requests, replies, invalid }) => {
  const [, valid] = requests[0] as [string, Record<string, unknown>];
  const failures = replies.filter(({ value }) => codeOf(value));

  it.each(failures)("rejects $status $key with the class of the error, its text and a remedy", async (documented) => {
    const { status, key, value } = documented;
    const { error } = await portal.call(way, method, valid, `code=${status}, example=${key}`);
    expect(error?.constructor).toBe(classOf(documented));
    expect(error).toMatchObject({ code: codeOf(value), status, method, detail: messageOf(value) });
    expect(error?.remedy).toBeTypeOf("string");
  });

  it.each(invalid)("rejects the invalid request $key with a ValidationError", async ({ value }) => {
    const { error, body } = await portal.call(way, method, value);
    expect(error).toBeInstanceOf(errors.ValidationError);
    expect(error).toMatchObject({ status: 400, method });
    const { validation = [] } = Object(Object(body).error) as { validation?: object[] };
    expect(error?.validation).toEqual(validation);
  });
});

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

  const missed = (change: (planted: typeof document) => void) => {
    const planted = structuredClone(document);
    change(planted);
    const already = unvisited(document, visits());
    return unvisited(planted, visits()).filter((name) => !already.includes(name));
  };

  it("leave no cell of the document unvisited", () => {
    expect(unvisited(document, visits())).toEqual([]);
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
    // A list of commands has no parameters of its own.
    const { operationId: method } = operations.find(({ requestBody }) => schemaOf(requestBody).properties) as Operation;
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
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !name.includes(" by Planted: "))).toEqual([]);
  });
});
