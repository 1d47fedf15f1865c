import { describe, expect, it } from "vitest";
import type { Change } from "../../../scripts/diff/changes.js";
import { report } from "../../../scripts/diff/report.js";
import type { Impact } from "../../../scripts/diff/version.js";

const change = (impact: Impact): Change => ({ impact, place: `a ${impact} place`, what: "changed" });

describe("report", () => {
  it("says in one line that nothing has changed", () => {
    expect(report([], { released: "0.1.0", now: "0.1.0" })).toEqual({ changelog: "no changes since 0.1.0" });
  });

  it("lists the changes by what they do to a caller, the worst first", () => {
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

  it.each<[impact: Impact, released: string, deserved: string, bump: Impact]>([
    ["major", "0.1.0", "0.2.0", "minor"],
    ["minor", "0.1.9", "0.2.0", "minor"],
    ["patch", "0.1.9", "0.1.10", "patch"],
    ["major", "1.2.3", "2.0.0", "major"],
    ["minor", "1.2.3", "1.3.0", "minor"],
    ["patch", "1.2.3", "1.2.4", "patch"],
  ])("asks for the bump that a %s change of %s deserves: %s", (impact, released, deserved, bump) => {
    const complaint = (now: string, declared?: Impact) =>
      report([change("patch"), change(impact)], { released, now, declared }).complaint;
    expect(complaint(released)).toContain(`deserve a ${bump} version, ${deserved}; what is planned is ${released}.`);
    expect(complaint(deserved)).toBeUndefined();
    expect(complaint("10.0.0")).toBeUndefined();
    expect(complaint(released, bump)).toBeUndefined();
  });

  it("is not content with a changeset that declares too little", () => {
    const { complaint } = report([change("major")], { released: "1.0.0", now: "1.0.0", declared: "minor" });
    expect(complaint).toMatch(/deserve a major version, 2\.0\.0; what is planned is 1\.1\.0\./);
  });
});
