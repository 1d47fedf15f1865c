import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { bundle, examples, named, type Schema, schemaOf } from "./bundle.js";

// Strict Ajv does not see the properties around a condition; a test below does.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
// Strict Ajv rejects keywords it does not know, and these are extensions of the document.
ajv.addKeyword("x-error-code");
ajv.addKeyword("x-default-fields");
for (const [name, schema] of Object.entries(bundle.components.schemas)) ajv.addSchema(withLocalRefs(schema), name);

describe("in strict Ajv", () => {
  test.each(Object.keys(bundle.components.schemas))("the component %s compiles", (name) =>
    expect(ajv.getSchema(name)).toBeTypeOf("function"),
  );
  test.each(Object.entries(bundle.components.schemas))(
    "the component %s requires no property that it lacks",
    (_, schema) => expect(undefinedIn(schema)).toEqual([]),
  );
});

describe.each(named)("%s", (_name, operation) => {
  const { requestBody, responses, "x-invalid-requests": invalid = {} } = operation;
  const request = schemaOf(requestBody);
  const responseExamples = Object.entries(responses).flatMap(([status, response]) =>
    examples(response).map(([key, { value }]) => [status, key, value, schemaOf(response)] as const),
  );

  test.each(["request", ...Object.keys(responses)])("has a schema that strict Ajv compiles: %s", (body) =>
    expect(() => check(schemaOf(responses[body] ?? requestBody))).not.toThrow(),
  );
  test("requires no property that it lacks, in the request and in every response", () =>
    expect([requestBody, ...Object.values(responses)].flatMap((body) => undefinedIn(schemaOf(body)))).toEqual([]));
  test.each(examples(requestBody))("accepts the request %s", (_key, { value }) =>
    expect(check(request)(value)).toEqual([]),
  );
  test.each(responseExamples)("accepts the response %s %s", (_status, _key, value, schema) =>
    expect(check(schema)(value)).toEqual([]),
  );
  test.each(Object.entries(invalid))("rejects %s where it is wrong and nowhere else", (_key, { value, ...named }) => {
    const errors = check(request)(value);
    expect([...new Set(errors.map(({ at }) => at))]).toEqual([named.breaks]);
    expect(errors.map(({ keyword }) => keyword)).toContain(named.keyword);
  });
  test("has an invalid request for each parameter that can be missing", () => {
    const missing = Object.values(invalid).filter(({ keyword }) => keyword === "required");
    expect(missing.map(({ breaks }) => breaks)).toEqual(expect.arrayContaining(requiredIn(request)));
  });
});

const compiled = new Map<Schema, ReturnType<typeof ajv.compile>>();

/** Returns a function that lists where a value breaks the schema, and by which keyword. */
function check(schema: Schema) {
  const validate = compiled.get(schema) ?? ajv.compile(withLocalRefs(schema));
  compiled.set(schema, validate);
  return (value: unknown) => {
    validate(value);
    return faults(validate.errors ?? []).map((error) => ({ at: pointer(error), keyword: error.keyword }));
  };
}

/** Ajv points to the object when a property is missing or unknown; the document points to the property. */
// What a single branch of `anyOf` or `oneOf` misses is no fault, and `if` only repeats what its `then` says.
function faults(errors: ErrorObject[]): ErrorObject[] {
  const branches = errors.filter(({ keyword }) => /^(any|one)Of$/.test(keyword));
  const inBranch = ({ schemaPath }: ErrorObject) =>
    branches.some((other) => schemaPath.startsWith(`${other.schemaPath}/`));
  return errors.filter((error) => error.keyword !== "if" && !inBranch(error));
}

/** Ajv blames the object for a property that is missing or too many; the document names the property. */
function pointer({ instancePath, params }: ErrorObject): string {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return property === undefined ? instancePath : `${instancePath}/${escaped(property)}`;
}

function requiredIn({ required = [], properties = {} }: Schema, at = ""): string[] {
  const within = Object.entries(properties).flatMap(([name, schema]) => requiredIn(schema, `${at}/${escaped(name)}`));
  return [...required.map((name) => `${at}/${escaped(name)}`), ...within];
}

/** What a schema requires and does not define; a condition or a branch may leave that to the schema around it. */
function undefinedIn(schema: Schema, around: string[] = []): string[] {
  const { required = [], properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const defined = [...around, ...Object.keys(properties)];
  const beside = [...allOf, ...anyOf, ...oneOf, schema.not, schema.if, schema.then];
  const below = [...Object.values(properties), items];
  return [
    ...required.filter((name) => !defined.includes(name)),
    ...beside.flatMap((part) => (part ? undefinedIn(part, defined) : [])),
    ...below.flatMap((part) => (part ? undefinedIn(part) : [])),
  ];
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function withLocalRefs(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", ""));
}
