import { describe, expect, test } from "vitest";
import { examples, named } from "./bundle.js";
import { files } from "./source.js";

const labels = ["This client", "cURL (webhook)", "cURL (OAuth)", "JS SDK", "PHP SDK", "BX24.js", "PHP CRest"];

test("each file of openapi/samples/ is used", () =>
  expect(files.filter((file) => file.startsWith("openapi/samples/"))).toHaveLength(labels.length));

describe.each(named)("the samples of %s", (operationId, operation) => {
  const { requestBody, "x-codeSamples": samples } = operation;
  const sample = (label: string) => samples.find((one) => one.label === label)?.source ?? "";
  const [[, first] = ["", { value: {} }]] = examples(requestBody);
  const body = JSON.stringify(first.value);

  test("show each way of the official page, this project's client before them", () =>
    expect(samples.map(({ label }) => label)).toEqual(labels));
  test("leave no placeholder of ours unfilled", () => {
    for (const { source } of samples) expect(source).not.toMatch(/{{\s*[\w-]+\s*}}/);
  });
  test("call by name in this project's client", () =>
    expect(sample("This client")).toContain(`await b24.${operationId}({`));
  test("send the first request example with cURL, an application's with its token", () => {
    expect(sample("cURL (webhook)")).toContain(`-d '${body}'`);
    expect(sample("cURL (OAuth)")).toContain(`"auth":"**put_access_token_here**"}'`);
    for (const label of ["cURL (webhook)", "cURL (OAuth)"]) expect(sample(label)).toContain(`/${operationId}\n`);
  });
  test("use the REST 3.0 call of the JS SDK, which its callMethod is not", () => {
    expect(sample("JS SDK")).toContain("actions.v3.call.make({");
    expect(sample("JS SDK")).toContain(`method: "${operationId}"`);
  });
  test.each(["PHP SDK", "BX24.js", "PHP CRest"])("go to /rest/api/ themselves where %s does not", (label) => {
    expect(sample(label)).toMatch(/does not reach \/rest\/api\/ yet/);
    expect(sample(label)).toContain(`/${operationId}`);
  });
  test.each(["This client", "JS SDK", "PHP SDK", "BX24.js", "PHP CRest"])("ask the same thing in %s", (label) =>
    expect(bare(sample(label))).toContain(bare(body)),
  );
});

/** What JSON, JavaScript and PHP literals of one value have in common. */
function bare(literal: string): string {
  return literal
    .replace(/[\s'"\\]/g, "")
    .replaceAll("=>", ":")
    .replace(/,(?=[}\]])/g, "")
    .replaceAll("{", "[")
    .replaceAll("}", "]");
}
