import { describe, expect, it } from "vitest";
import type { Finding, Outcome, Report } from "../../../../src/check/report/finding.js";
import { github } from "../../../../src/check/report/github.js";
import { json } from "../../../../src/check/report/json.js";
import { junit } from "../../../../src/check/report/junit.js";
import { pretty } from "../../../../src/check/report/pretty.js";

const difference = { pointer: "/result/item/id", expected: 'a <"number">', got: "50% of it,\r\n& more\u0001" };

function finding(outcome: Outcome, reason = "", differences: Finding["differences"] = []): Finding {
  return { method: "box.get", check: `is-${outcome}`, outcome, differences, reason };
}

const all: Report = {
  subject: "portal",
  version: "1.2.3",
  findings: [
    finding("kept"),
    finding("broken", "", [difference, { ...difference, pointer: "" }]),
    finding("known", "because"),
    finding("new", "", [{ pointer: "/result/x", expected: "nothing", got: "string" }]),
    finding("refused", "no scope"),
    finding("skipped", "no id"),
    finding("unreachable", "no answer"),
  ],
};
const kept: Report = { ...all, findings: [{ ...finding("kept"), check: "reply" }] };
const covered: Report = {
  ...kept,
  findings: [{ ...finding("kept"), check: "replies" }],
  subject: "har",
  coverage: { operations: { covered: 1, total: 2 } },
};

describe("pretty", () => {
  it("aligns methods, checks and outcomes, with what there is to say below each", () => {
    expect(pretty(all, false)).toBe(`box.get  is-kept         kept
box.get  is-broken       broken
    /result/item/id: expected a <"number">; got 50% of it, & more${" "}
    expected a <"number">; got 50% of it, & more${" "}
box.get  is-known        known
    because
box.get  is-new          new
    /result/x: expected nothing; got string
box.get  is-refused      refused
    no scope
box.get  is-skipped      skipped
    no id
box.get  is-unreachable  unreachable
    no answer

1 kept, 1 broken, 1 known, 1 new, 1 refused, 1 skipped, 1 unreachable. Compare each broken place with the method's official page: the portal, or the document, is at fault.`);
  });

  it("colours nothing but the outcomes", () => {
    const coloured = pretty(all, true);
    expect(coloured).toContain("\u001b[31mbroken\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(pretty(all, false));
  });

  it.each<[string, Partial<Report>, RegExp]>([
    ["a portal that keeps the contract", kept, /The portal keeps the contract, version 1\.2\.3\.$/],
    ["a document that does", { ...kept, subject: "portal-document" }, /The portal's document keeps the contract/],
    ["traffic that does", covered, /The traffic used 1 of 2 operations\.\n1 kept\. The traffic keeps the contract/],
    ["broken traffic", { ...all, subject: "har" }, /Mend the requests that are broken\./],
    [
      "refusals beside",
      { findings: [...kept.findings, finding("refused")] },
      /What was refused needs a scope or rights\.$/,
    ],
    [
      "refusals alone",
      { findings: [finding("refused")] },
      /nothing is known of any reply\. Give the webhook its scopes/,
    ],
    [
      "traffic without replies",
      { subject: "har", findings: [{ ...finding("kept"), check: "requests" }] },
      /nothing is known of any reply\. Record calls of the documented methods/,
    ],
    ["silence", { findings: [finding("unreachable")] }, /Mend what the reason names, or wait; then run this again\.$/],
    ["no finding", { findings: [] }, /^\nnothing checked\. /],
  ])("ends with what to do next: %s", (_what, report, end) =>
    expect(pretty({ ...all, ...report }, false)).toMatch(end),
  );
});

describe("json", () => {
  it("gives verdict, counts and the findings as they are", () => {
    expect(JSON.parse(json(all))).toEqual({
      subject: "portal",
      version: "1.2.3",
      verdict: "broken",
      counts: { kept: 1, broken: 1, known: 1, new: 1, refused: 1, skipped: 1, unreachable: 1 },
      findings: all.findings,
    });
    expect(JSON.parse(json(covered))).toMatchObject({ verdict: "kept", coverage: covered.coverage });
    expect(JSON.parse(json({ ...all, findings: [finding("unreachable")] }))).toMatchObject({ verdict: "unreachable" });
  });
});

describe("junit", () => {
  it("gives a test case for each check, escaped and without what XML cannot hold", () => {
    expect(junit(all)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="7" failures="1" errors="1" skipped="2">
  <testsuite name="bitrix24-openapi check portal" tests="7" failures="1" errors="1" skipped="2">
    <testcase classname="box.get" name="is-kept"/>
    <testcase classname="box.get" name="is-broken"><failure message="broken: /result/item/id: expected a &lt;&quot;number&quot;&gt;; got 50% of it, &amp; more ">/result/item/id: expected a &lt;&quot;number&quot;&gt;; got 50% of it, &amp; more${" "}
expected a &lt;&quot;number&quot;&gt;; got 50% of it, &amp; more </failure></testcase>
    <testcase classname="box.get" name="is-known"><system-out>known
because</system-out></testcase>
    <testcase classname="box.get" name="is-new"><system-out>new
/result/x: expected nothing; got string</system-out></testcase>
    <testcase classname="box.get" name="is-refused"><skipped message="refused: no scope"/></testcase>
    <testcase classname="box.get" name="is-skipped"><skipped message="skipped: no id"/></testcase>
    <testcase classname="box.get" name="is-unreachable"><error message="unreachable: no answer"/></testcase>
  </testsuite>
</testsuites>`);
  });

  it("leaves out of a name what no XML can hold", () => {
    const odd = { ...finding("kept"), method: "a\u0000b\ud800c\uffff" };
    expect(junit({ ...all, findings: [odd] })).toContain('classname="abc"');
  });

  it("tells the coverage of recorded traffic", () =>
    expect(junit(covered)).toContain("<system-out>The traffic used 1 of 2 operations.</system-out>"));
});

describe("github", () => {
  it("annotates all but what is kept, escaped as workflow commands are", () => {
    expect(github(all).split("\n").slice(0, -1)).toEqual([
      '::error title=box.get is-broken%3A broken::/result/item/id: expected a <"number">; got 50%25 of it, & more %0Aexpected a <"number">; got 50%25 of it, & more ',
      "::notice title=box.get is-known%3A known::because",
      "::notice title=box.get is-new%3A new::/result/x: expected nothing; got string",
      "::warning title=box.get is-refused%3A refused::no scope",
      "::notice title=box.get is-skipped%3A skipped::no id",
      "::error title=box.get is-unreachable%3A unreachable::no answer",
    ]);
  });

  it("ends with the summary, and the coverage where there is one", () =>
    expect(github(covered)).toBe(
      "The traffic used 1 of 2 operations.\n1 kept. The traffic keeps the contract, version 1.2.3.",
    ));
});
