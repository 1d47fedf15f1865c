import { describe, expect, it } from "vitest";
import type { Change } from "../../../scripts/diff/changes.js";
import type { Impact } from "../../../scripts/diff/impact.js";
import { report } from "../../../scripts/diff/report.js";

const change = (impact: Impact): Change => ({ impact, place: `a ${impact} place`, what: "changed" });

describe("report", () => {
  it("reports in one line that nothing has changed", () => {
    expect(report([], { released: "0.1.0", now: "0.1.0" })).toEqual({ changelog: "no changes since 0.1.0" });
  });

  it("lists the changes by what they do to a caller, breaking ones first", () => {
    const { changelog } = report([change("patch"), change("major"), change("minor"), change("patch")], {
      released: "1.2.3",
      now: "2.0.0",
    });
    expect(changelog).toBe(`# Changes since 1.2.3

## Breaking

- a major place: changed

## New

- a minor place: changed

## Other

- a patch place: changed
- a patch place: changed`);
  });

  it.each<[impact: Impact, released: string, required: string, bump: Impact]>([
    ["major", "0.1.0", "0.2.0", "minor"],
    ["minor", "0.1.9", "0.2.0", "minor"],
    ["patch", "0.1.9", "0.1.10", "patch"],
    ["major", "1.2.3", "2.0.0", "major"],
    ["minor", "1.2.3", "1.3.0", "minor"],
    ["patch", "1.2.3", "1.2.4", "patch"],
  ])("requires of a %s change of %s the version %s", (impact, released, required, bump) => {
    const error = (now: string, declared?: Impact) =>
      report([change("patch"), change(impact)], { released, now, declared }).error;
    expect(error(released)).toContain(`require a ${bump} version, ${required}; the planned one is ${released}.`);
    expect(error(required)).toBeUndefined();
    expect(error("10.0.0")).toBeUndefined();
    expect(error(released, bump)).toBeUndefined();
  });

  it("refuses a changeset that declares too little", () => {
    const { error } = report([change("major")], { released: "1.0.0", now: "1.0.0", declared: "minor" });
    expect(error).toMatch(/require a major version, 2\.0\.0; the planned one is 1\.1\.0\./);
  });
});
