import { describe, expect, it } from "vitest";
import { junit } from "../../../../src/check/report/junit.js";
import { all, covered, finding } from "./reports.js";

describe("junit", () => {
  it("gives a test case for each check, escaped and without characters that XML does not allow", () => {
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
    <testcase classname="box.get" name="is-unreachable"><error message="unreachable: no response"/></testcase>
  </testsuite>
</testsuites>`);
  });

  it("leaves out of a name the characters that XML does not allow", () => {
    const odd = { ...finding("kept"), method: "a\u0000b\ud800c\uffff" };
    expect(junit({ ...all, findings: [odd] })).toContain('classname="abc"');
  });

  it("gives the coverage of recorded traffic", () =>
    expect(junit(covered)).toContain("<system-out>The traffic used 1 of 2 operations.</system-out>"));
});
