import { beforeAll, describe, expect, it } from "vitest";
import { type Contract, readMethods } from "../../../src/check/contract.js";
import { compareDocuments, portalDocument } from "../../../src/check/document/compare-documents.js";
import { exitCode, type Finding } from "../../../src/check/report/finding.js";
import { bundleUrl } from "../../../src/document/bundle.js";
import { documentOfPortal } from "./portal-document.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";

let contract: Contract;
beforeAll(async () => {
  contract = await readMethods(bundleUrl);
});

// A test that plants a drift reaches anywhere into the document.
// biome-ignore lint/suspicious/noExplicitAny: as above
type Parts = { paths: any; request: any; result: any; dto: any; listed: any };

function run(alter: (parts: Parts) => void = () => {}): Finding[] {
  const document = documentOfPortal();
  const schemaOf = (body: object): unknown => Reflect.get(body, "content")["application/json"].schema;
  const { post } = document.paths["/mail.mailbox.get"];
  alter({
    paths: document.paths,
    request: schemaOf(post.requestBody),
    result: Reflect.get(Object(schemaOf(post.responses["200"])), "properties"),
    dto: document.components.schemas["bitrix.mail.mailboxdto"].properties,
    listed: Reflect.get(Object(schemaOf(document.paths["/mail.mailbox.list"].post.requestBody)), "properties"),
  });
  return compareDocuments(contract, document);
}

const places = (findings: Finding[], outcome = "broken") =>
  findings
    .filter((each) => each.outcome === outcome)
    .flatMap(({ method, check, differences }) =>
      differences.map(({ pointer }) => `${method} ${check} ${pointer}`.trim()),
    );

// Both methods speak of mailboxes.
const both = (pointer: string) => [`${get} reply /result/item${pointer}`, `${list} reply /result/items/*${pointer}`];

const drifts: [string, (parts: Parts) => void, string[]][] = [
  ["a method is gone", ({ paths }) => delete paths[`/${get}`], [`${get} method /paths/~1${get}`]],
  [
    "a method takes no POST any more",
    ({ paths }) => {
      paths[`/${get}`] = { get: paths[`/${get}`].post };
    },
    [`${get} method /paths/~1${get}/post`],
  ],
  ["a parameter is gone", ({ request }) => delete request.properties.select, [`${get} parameters /select`]],
  [
    "a required parameter is gone",
    ({ request }) => {
      delete request.properties.id;
      request.required = [];
    },
    [`${get} parameters /id`],
  ],
  [
    "a parameter is retyped",
    ({ request }) => Object.assign(request.properties.id, { type: "string" }),
    [`${get} parameters /id`],
  ],
  [
    "a list of parameters is one text",
    ({ request }) => Object.assign(request.properties, { select: { type: "string" } }),
    [`${get} parameters /select`],
  ],
  [
    "the items of a parameter are retyped",
    ({ request }) => Object.assign(request.properties.select, { items: { type: "integer" } }),
    [`${get} parameters /select/*`],
  ],
  ["a parameter is newly required", ({ request }) => request.required.push("select"), [`${get} parameters /select`]],
  [
    "a new parameter is required",
    ({ request }) => {
      request.properties.reason = { type: "string" };
      request.required.push("reason");
    },
    [`${get} parameters /reason`],
  ],
  [
    "a key of a parameter is gone",
    ({ listed }) => delete listed.pagination.properties.limit,
    [`${list} parameters /pagination/limit`],
  ],
  [
    "a key of a parameter is retyped",
    ({ listed }) => Object.assign(listed.pagination.properties.page, { type: "string" }),
    [`${list} parameters /pagination/page`],
  ],
  [
    "a new parameter is required in a part of the request",
    ({ request }) => {
      request.allOf = [{ properties: { reason: { type: "string" } }, required: ["reason"] }];
    },
    [`${get} parameters /reason`],
  ],
  [
    "what is required is not described",
    ({ request }) => request.required.push("tenant"),
    [`${get} parameters /tenant`],
  ],
  [
    "a parameter is retyped in a part of its schema",
    ({ request }) => Object.assign(request.properties, { id: { allOf: [{ type: "string" }] } }),
    [`${get} parameters /id`],
  ],
  [
    "a method of one object is described as a list",
    ({ request, listed }) => {
      const { id: _, ...rest } = request.properties;
      request.properties = { ...rest, filter: {}, order: {}, pagination: listed.pagination };
      request.required = [];
    },
    [`${get} parameters /id`],
  ],
  ["a reply has no result", ({ result }) => delete result.result, [`${get} reply /result`]],
  [
    "a result leads nowhere",
    ({ result }) => Object.assign(result, { result: { $ref: "#/components/schemas/gone" } }),
    [`${get} reply /result`],
  ],
  [
    "there is no reply",
    ({ paths }) => {
      paths[`/${get}`].post.responses = {};
    },
    [`${get} reply /result`],
  ],
  ["a method describes no parameter at all", ({ request }) => delete request.properties, [`${get} parameters`]],
  ["a field of a reply is gone", ({ dto }) => delete dto.senderName, both("/senderName")],
  ["a field of a reply is retyped", ({ dto }) => Object.assign(dto.id, { type: "string" }), both("/id")],
  ["a field of a reply has a fraction", ({ dto }) => Object.assign(dto.id, { type: "number" }), both("/id")],
  ["a field of a reply is of PHP's other type", ({ dto }) => Object.assign(dto.name, { type: "float" }), both("/name")],
  [
    "what is below result has another name",
    ({ result }) => Object.assign(result.result, { properties: { mailbox: result.result.properties.item } }),
    [`${get} reply /result/item`],
  ],
  [
    "a result is a truth",
    ({ result }) => Object.assign(result, { result: { type: "boolean" } }),
    [`${get} reply /result`],
  ],
];

describe("check --portal-document finds, and nothing besides, that", () => {
  it.each(drifts)("%s", (_what, alter, expected) => {
    const findings = run(alter);
    expect(places(findings)).toEqual(expected);
    expect(exitCode({ subject: "portal-document", version: "", findings })).toBe(1);
  });
});

describe("check --portal-document", () => {
  it("finds nothing broken in a document as portals give it, and reports its known faults with their reasons", () => {
    const findings = run();
    expect(places(findings)).toEqual([]);
    expect(places(findings, "known")).toEqual([
      `${list} parameters /name`,
      `${list} parameters /email`,
      `${list} reply /result`,
    ]);
    for (const { reason } of findings.filter(({ outcome }) => outcome === "known")) expect(reason).toMatch(/^Portals /);
    expect(exitCode({ subject: "portal-document", version: "", findings })).toBe(0);
  });

  it.each<[string, (parts: Parts) => void, string]>([
    [
      "GET beside POST",
      ({ paths }) => Object.assign(paths[`/${get}`], { get: { responses: {} } }),
      `${get} verbs /paths/~1${get}`,
    ],
    ["properties as a list", ({ request }) => Object.assign(request, { properties: [] }), `${get} parameters`],
    ["an array without items", ({ request }) => delete request.properties.select.items, `${get} parameters /select`],
    [
      "a result without fields",
      ({ result }) => Object.assign(result, { result: { type: "object" } }),
      `${get} reply /result`,
    ],
    ["PHP's name of a type", ({ dto }) => Object.assign(dto.id, { type: "int" }), `${get} reply /result/item/id`],
  ])("takes %s for a known fault", (_what, alter, place) => {
    const findings = run(alter);
    expect(places(findings)).toEqual([]);
    expect(places(findings, "known")).toContain(place);
  });

  it("finds nothing broken where media types have parameters, and in schemas that come back to themselves", () => {
    const findings = run(({ paths, dto }) => {
      const { content } = paths[`/${get}`].post.responses["200"];
      content["Application/JSON; charset=utf-8"] = content["application/json"];
      delete content["application/json"];
      dto.parent = { $ref: "#/components/schemas/bitrix.mail.mailboxdto/properties/parent" };
      dto.senderName = { type: "string", allOf: [{ $ref: "#/components/schemas/bitrix.mail.mailboxdto" }] };
    });
    expect(places(findings)).toEqual([]);
  });

  it("takes for known only what the list names, at the places it names", () => {
    const nowhere = { methods: "mail.mailbox.*", difference: "bare-list", pointers: ["/elsewhere/*"], reason: "No." };
    const other = { methods: "tasks.*", difference: "bare-list", reason: "No." };
    const findings = compareDocuments(contract, documentOfPortal(), [nowhere, other]);
    expect(places(findings)).toContain(`${list} reply /result`);
  });

  it("reports what only the portal has as new, which breaks nobody", () => {
    const findings = run(({ dto, request }) => {
      dto.colour = { type: "string" };
      request.properties.language = { type: "string" };
    });
    expect(places(findings)).toEqual([]);
    expect(places(findings, "new")).toEqual(
      expect.arrayContaining([`${get} parameters /language`, ...both("/colour"), `${list} parameters /filter`]),
    );
    expect(findings.filter(({ check, outcome }) => check === "method" && outcome === "new")).toEqual([
      expect.objectContaining({ method: "mail.mailbox.senders" }),
      expect.objectContaining({ method: "mail.message.send" }),
    ]);
  });

  it("counts the methods of other scopes instead of listing them", () => {
    expect(run().at(-1)).toMatchObject({
      method: "other scopes",
      outcome: "skipped",
      reason: "2 methods of scopes not documented here",
    });
  });
});

describe("portalDocument", () => {
  it("takes the document bare, and below result", () => {
    const document = documentOfPortal();
    expect(portalDocument(document)).toBe(document);
    expect(portalDocument({ result: document, time: {} })).toBe(document);
  });

  it.each([[undefined], [null], ["text"], [[]], [{}], [{ openapi: "3.0.0" }], [{ error: { code: "X" } }]])(
    "takes %j for none",
    (value) => expect(portalDocument(value)).toBeUndefined(),
  );
});
