import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Change, changes } from "../../../scripts/diff/changes.js";
import { bundle, type Operation } from "../../spec/bundle.js";

type Bundle = typeof bundle;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diff-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What has changed between the bundle as it is, and a copy with this done to it. */
function changed(change: (planted: Bundle) => void): Change[] {
  const planted = structuredClone(bundle);
  change(planted);
  const files = [bundle, planted].map((document, n) => {
    const file = join(folder, `${n}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  return changes(...(files as [string, string]));
}

const [{ operationId: method }] = Object.values(bundle.paths).map(({ post }) => post) as [Operation];
const post = ({ paths }: Bundle) => paths[`/${method}`]!.post;
const requestOf = (planted: Bundle) => post(planted).requestBody.content["application/json"].schema;
const { Time, KnownErrorCode } = bundle.components.schemas;
const [example = ""] = Object.keys(bundle.components.examples);

describe("changes", () => {
  it("rates each by what it does to a caller, and says where it is", () => {
    const found = changed((planted) => {
      const { schemas, examples } = planted.components;
      schemas.Time = {
        ...Time,
        properties: { ...Time?.properties, operating: { ...Time?.properties?.operating, type: "string" } },
      };
      schemas.KnownErrorCode = { ...KnownErrorCode, enum: [...(KnownErrorCode?.enum ?? []), "PLANTED"] };
      Object.assign(requestOf(planted).properties!, { planted: { type: "string" } });
      requestOf(planted).required = ["planted"];
      Object.assign(planted.paths, { "/planted": { post: { ...post(planted), operationId: "planted" } } });
      delete post(planted).responses["403"];
      post(planted).summary = "Planted";
      examples[example] = { ...examples[example], value: { planted: 1 } };
    });
    const lines = found.map(({ impact, place, what }) => `${impact} ${place}: ${what}`);
    expect(lines.toSorted()).toEqual(
      [
        `major ${method} › requestBody › required: Properties became required: \`planted\``,
        `major ${method} › responses › 403: Response \`403\` was removed`,
        "major Time › operating › type: Type of `operating` widened from 'number' to 'string'",
        "minor KnownErrorCode › enum: Enum of `KnownErrorCode` gained values: 'PLANTED'",
        `minor ${method} › requestBody › planted: added`,
        "minor planted: added",
        `patch ${method} › summary: ${JSON.stringify(post(bundle).summary)} → "Planted"`,
        `patch example ${example}: has another value`,
      ].toSorted(),
    );
  });

  it("are none where nothing but the version has changed", () => {
    expect(changed(({ info }) => Object.assign(info, { version: "99.0.0" }))).toEqual([]);
  });

  it("overlook nothing that Redocly does not look at", () => {
    const found = changed((planted) =>
      Object.assign(post(planted), { "x-invalid-requests": { planted: { value: 1 } } }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.impact).toBe("patch");
  });
});
