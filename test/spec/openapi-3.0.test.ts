import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { bundle, examples, named } from "./bundle.js";

// The edition for tools without OpenAPI 3.1 must judge as the document does; only tuples may be wider there.

type Edition = typeof bundle & { openapi: string };

const older: Edition = JSON.parse(readFileSync("generated/openapi-3.0.json", "utf8"));

function judge(ajv: Ajv | Ajv2020, edition: object): (...path: string[]) => ValidateFunction {
  addFormats.default(ajv as Ajv);
  ajv.addSchema(edition, "document");
  const escaped = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
  return (...path) => ajv.compile({ $ref: `document#/${path.map(escaped).join("/")}` });
}

const newerJudge = judge(new Ajv2020({ strict: false }), bundle);
// Ajv knows OpenAPI 3.0's `nullable` by itself.
const olderJudge = judge(new Ajv({ strict: false }), older);

test("is of OpenAPI 3.0 and has every method", () => {
  expect(older.openapi).toBe("3.0.3");
  expect(Object.keys(older.paths)).toEqual(Object.keys(bundle.paths));
});

test("has no links, which some tools refuse", () => expect(JSON.stringify(older.paths)).not.toContain('"links":{'));

describe.each(named)("%s", (name, { requestBody, responses, ...operation }) => {
  const post = ["paths", `/${name}`, "post"];
  const body = ["content", "application/json", "schema"];

  test("takes and refuses the same requests in both editions", () => {
    const valid = examples(requestBody).map(([, { value }]) => value);
    const invalid = Object.values(operation["x-invalid-requests"] ?? {}).map(({ value }) => value);
    const [newer, former] = [newerJudge(...post, "requestBody", ...body), olderJudge(...post, "requestBody", ...body)];
    const verdicts = [...valid, ...invalid].map((value) => [newer(value), former(value)]);
    expect(verdicts).toEqual([...valid.map(() => [true, true]), ...invalid.map(() => [false, false])]);
  });

  test.each(Object.keys(responses))("has the same %s response in both editions", (status) => {
    const [newer, former] = [bundle, older].map((edition, n) => {
      const { $ref } = edition.paths[`/${name}`]!.post.responses[status]!;
      const place = $ref ? $ref.split("/").slice(1) : [...post, "responses", status];
      return (n === 0 ? newerJudge : olderJudge)(...place, ...body);
    });
    for (const [, { value }] of examples(responses[status]!)) {
      expect([newer?.(value), former?.(value)]).toEqual([true, true]);
      expect([newer?.([value]), former?.([value])]).toEqual([false, false]);
    }
  });
});
