import { describe, expect, it } from "vitest";
import { readContract } from "../../../src/check/contract.js";
import { compareDocuments } from "../../../src/check/document/compare-documents.js";
import { exitCode, type Finding } from "../../../src/check/report/finding.js";
import { mailboxContract } from "./mailboxes.js";
import { documentOfPortal } from "./portal-document.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";

const contract = mailboxContract();

// A test that plants a drift reaches anywhere into the document.
// biome-ignore lint/suspicious/noExplicitAny: as above
type Parts = { paths: any; request: any; result: any; dto: any; dtos: any; listed: any };

function compare(alter: (parts: Parts) => void = () => {}): Finding[] {
  const document = documentOfPortal();
  const schemaOf = (body: object): unknown => Reflect.get(body, "content")["application/json"].schema;
  const { post } = document.paths["/mail.mailbox.get"];
  alter({
    paths: document.paths,
    request: schemaOf(post.requestBody),
    result: Reflect.get(Object(schemaOf(post.responses["200"])), "properties"),
    dtos: document.components.schemas,
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

// Both methods return mailboxes.
const both = (pointer: string) => [
  `${get} response /result/item${pointer}`,
  `${list} response /result/items/*${pointer}`,
];

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
  ["a response has no result", ({ result }) => delete result.result, [`${get} response /result`]],
  [
    "a result leads nowhere",
    ({ result }) => Object.assign(result, { result: { $ref: "#/components/schemas/gone" } }),
    [`${get} response /result`],
  ],
  [
    "there is no response",
    ({ paths }) => {
      paths[`/${get}`].post.responses = {};
    },
    [`${get} response /result`],
  ],
  ["a method describes no parameter at all", ({ request }) => delete request.properties, [`${get} parameters`]],
  ["a field of a response is gone", ({ dto }) => delete dto.senderName, both("/senderName")],
  ["a field of a response is retyped", ({ dto }) => Object.assign(dto.id, { type: "string" }), both("/id")],
  ["a field of a response has a fraction", ({ dto }) => Object.assign(dto.id, { type: "number" }), both("/id")],
  [
    "a field of a response is of PHP's other type",
    ({ dto }) => Object.assign(dto.name, { type: "float" }),
    both("/name"),
  ],
  [
    "what is below result has another name",
    ({ result }) => Object.assign(result.result, { properties: { mailbox: result.result.properties.item } }),
    [`${get} response /result/item`],
  ],
  [
    "a field of a response may also be a text",
    ({ dto }) => Object.assign(dto.id, { type: ["integer", "string"] }),
    both("/id"),
  ],
  ...["oneOf", "anyOf"].map((union): (typeof drifts)[number] => [
    `a field of a response may also be a text, by ${union}`,
    ({ dto }) => {
      dto.id = { [union]: [{ type: "integer" }, { type: "string" }] };
    },
    both("/id"),
  ]),
  [
    "a component has lost its fields",
    ({ dtos }) => Object.assign(dtos, { "bitrix.mail.mailboxdto": { type: "object" } }),
    both(""),
  ],
  [
    "a component has lost its fields to an empty list",
    ({ dtos }) => Object.assign(dtos["bitrix.mail.mailboxdto"], { properties: [] }),
    both(""),
  ],
  ["a component is gone", ({ dtos }) => delete dtos["bitrix.mail.mailboxdto"], both("")],
  [
    "the items of a list lead nowhere",
    ({ paths }) => {
      const { schema } = paths[`/${list}`].post.responses["200"].content["application/json"];
      schema.properties.result = { type: "array", items: { $ref: "#/components/schemas/gone" } };
    },
    [`${list} response /result/items/*`],
  ],
  [
    "a list does not say what its items are",
    ({ paths }) => {
      const { schema } = paths[`/${list}`].post.responses["200"].content["application/json"];
      schema.properties.result = { type: "array" };
    },
    [`${list} response /result/items`],
  ],
  [
    "a field of a response leads nowhere",
    ({ dto }) => {
      dto.email = { $ref: "#/components/schemas/gone" };
    },
    both("/email"),
  ],
  [
    "an object within a result has no fields",
    ({ result }) => Object.assign(result.result.properties, { item: { type: "object" } }),
    [`${get} response /result/item`],
  ],
  ...["delete", "put", "patch", "head", "options", "trace"].map((verb): (typeof drifts)[number] => [
    `${verb.toUpperCase()} stands beside POST`,
    ({ paths }) => {
      paths[`/${get}`] = { ...paths[`/${get}`], get: { responses: {} }, [verb]: { responses: {} } };
    },
    [`${get} verbs /paths/~1${get}/${verb}`],
  ]),
  ...["query", "header", "cookie", "path"].map((place): (typeof drifts)[number] => [
    `a new ${place} parameter is required`,
    ({ paths }) => {
      paths[`/${get}`].post.parameters = [{ name: "tenant", in: place, required: true }];
    },
    [`${get} parameters /tenant`],
  ]),
  [
    "a new parameter of the path is required, by reference",
    ({ paths, dtos }) => {
      dtos.tenant = { name: "tenant", in: "query", required: true };
      paths[`/${get}`].parameters = [{ $ref: "#/components/schemas/tenant" }];
    },
    [`${get} parameters /tenant`],
  ],
  [
    "a parameter takes fewer values",
    ({ request }) => Object.assign(request.properties.select.items, { enum: ["id", "name"] }),
    [`${get} parameters /select/*`],
  ],
  [
    "a parameter takes one value",
    ({ request }) => Object.assign(request.properties.id, { const: 1 }),
    [`${get} parameters /id`],
  ],
  [
    "a parameter has a lower limit",
    ({ listed }) => Object.assign(listed.pagination.properties.limit, { maximum: 10 }),
    [`${list} parameters /pagination/limit`],
  ],
  [
    "a parameter is required although its properties are an empty list",
    ({ request }) => Object.assign(request, { properties: [], required: ["id", "reason"] }),
    [`${get} parameters /reason`],
  ],
  [
    "properties are a list of names",
    ({ request }) => Object.assign(request, { properties: ["id", "select"] }),
    [`${get} parameters`],
  ],
  [
    "a list has lost one of its own parameters",
    ({ listed }) => {
      listed.name = { type: "string" };
    },
    [`${list} parameters /email`],
  ],
  [
    "a list has lost its pagination",
    ({ listed }) => delete listed.pagination,
    [`${list} parameters /name`, `${list} parameters /email`, `${list} parameters /pagination`],
  ],
  [
    "a result is a boolean",
    ({ result }) => Object.assign(result, { result: { type: "boolean" } }),
    [`${get} response /result`],
  ],
];

describe("check --portal-document finds, and nothing else, that", () => {
  it.each(drifts)("%s", (_what, alter, expected) => {
    const findings = compare(alter);
    expect(places(findings)).toEqual(expected);
    expect(exitCode({ subject: "portal-document", version: "", findings })).toBe(1);
  });
});

describe("check --portal-document", () => {
  it("finds nothing broken in a document as portals give it, and reports its known faults with their reasons", () => {
    const findings = compare();
    expect(places(findings)).toEqual([]);
    expect(places(findings, "known")).toEqual([
      `${list} parameters /name`,
      `${list} parameters /email`,
      `${list} response /result`,
    ]);
    for (const { reason } of findings.filter(({ outcome }) => outcome === "known")) expect(reason).toMatch(/^Portals /);
    expect(exitCode({ subject: "portal-document", version: "", findings })).toBe(0);
  });

  it.each<[string, (parts: Parts) => void, string]>([
    [
      "GET beside POST",
      ({ paths }) => Object.assign(paths[`/${get}`], { get: { responses: {} } }),
      `${get} verbs /paths/~1${get}/get`,
    ],
    ["properties as a list", ({ request }) => Object.assign(request, { properties: [] }), `${get} parameters`],
    ["an array without items", ({ request }) => delete request.properties.select.items, `${get} parameters /select`],
    [
      "a result without fields",
      ({ result }) => Object.assign(result, { result: { type: "object" } }),
      `${get} response /result`,
    ],
    ["PHP's name of a type", ({ dto }) => Object.assign(dto.id, { type: "int" }), `${get} response /result/item/id`],
  ])("takes %s for a known fault", (_what, alter, place) => {
    const findings = compare(alter);
    expect(places(findings)).toEqual([]);
    expect(places(findings, "known")).toContain(place);
  });

  it("finds nothing broken where media types have parameters, and in schemas that come back to themselves", () => {
    const findings = compare(({ paths, dto }) => {
      const { content } = paths[`/${get}`].post.responses["200"];
      content["Application/JSON; charset=utf-8"] = content["application/json"];
      delete content["application/json"];
      dto.parent = { $ref: "#/components/schemas/bitrix.mail.mailboxdto/properties/parent" };
      dto.senderName = { type: "string", allOf: [{ $ref: "#/components/schemas/bitrix.mail.mailboxdto" }] };
    });
    expect(places(findings)).toEqual([]);
  });

  it("takes for known only what the list names, at the places it names", () => {
    const fault = { methods: "mail.mailbox.*", difference: "bare-list", reason: "No." };
    const faults = [
      { ...fault, pointers: ["/elsewhere/*"] },
      { ...fault, methods: "tasks.*" },
      { ...fault, checks: ["parameters"] },
    ];
    const findings = compareDocuments(contract, documentOfPortal(), faults);
    expect(places(findings)).toContain(`${list} response /result`);
    expect(places(compareDocuments(contract, documentOfPortal(), [fault]))).not.toContain(`${list} response /result`);
  });

  it("does not take a flat result for a list because of a list among its fields", () => {
    const flat = { type: "object", properties: { success: {}, taskId: {}, to: { type: "array", items: {} } } };
    const document = JSON.parse(JSON.stringify(contract.root));
    document.paths[`/${list}`].post.responses["200"].content["application/json"].schema.properties.result = flat;
    const findings = compareDocuments(readContract(document), documentOfPortal());
    expect(places(findings)).toContain(`${list} response /result`);
    expect(places(findings, "known")).not.toContain(`${list} parameters /name`);
  });

  it("lists a new optional parameter outside the body as new, and no place for the token", () => {
    const findings = compare(({ paths }) => {
      paths[`/${get}`].post.parameters = [
        { name: "auth", in: "query", required: true },
        { name: "lang", in: "query" },
        { name: 7, in: "query", required: true },
        null,
      ];
    });
    expect(places(findings)).toEqual([]);
    expect(places(findings, "new")).toContain(`${get} parameters /lang`);
  });

  it("compares a document whose schemas include each other twice, forty levels deep", () => {
    const findings = compare(({ dtos, dto }) => {
      const schemas = Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => {
          const next = { $ref: `#/components/schemas/${n < 39 ? `level${n + 1}` : "last"}` };
          return [`level${n}`, { allOf: [next, next], properties: { again: next } }];
        }),
      );
      Object.assign(dtos, schemas, { last: { type: "object", properties: { ...dto } } });
      dtos["bitrix.mail.mailboxdto"] = { $ref: "#/components/schemas/level0" };
    });
    expect(places(findings)).toEqual([]);
    expect(places(findings, "new")).toEqual(expect.arrayContaining(both("/again")));
  });

  it("reports what only the portal has as new, which breaks nobody", () => {
    const findings = compare(({ dto, request }) => {
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
    expect(compare().at(-1)).toMatchObject({
      method: "other scopes",
      outcome: "skipped",
      reason: "2 methods of scopes not documented here",
    });
  });
});
