import type { Finding, Report } from "./finding.js";
import { formatCoverage, formatLines } from "./format.js";

/** The report as JUnit XML: a test case for each check, with its method as the class name. */
export function junit({ subject, findings, coverage }: Report): string {
  const number = (...outcomes: string[]) => findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const numbers = `tests="${findings.length}" failures="${number("broken")}" errors="${number("unreachable")}" skipped="${number("refused", "skipped")}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${numbers}>`,
    `  <testsuite name="bitrix24-openapi check ${subject}" ${numbers}>`,
    ...findings.map(testCase),
    ...(coverage ? [`    <system-out>${escaped(formatCoverage(coverage))}</system-out>`] : []),
    "  </testsuite>",
    "</testsuites>",
  ].join("\n");
}

function testCase(finding: Finding): string {
  const { method, check } = finding;
  const inner = body(finding);
  const head = `    <testcase classname="${escaped(method)}" name="${escaped(check)}"`;
  return inner ? `${head}>${inner}</testcase>` : `${head}/>`;
}

function body(finding: Finding): string {
  const { outcome } = finding;
  const lines = formatLines(finding);
  const message = `message="${escaped([outcome, lines[0]].filter(Boolean).join(": "))}"`;
  if (outcome === "broken") return `<failure ${message}>${escaped(lines.join("\n"))}</failure>`;
  if (outcome === "unreachable") return `<error ${message}/>`;
  if (outcome === "refused" || outcome === "skipped") return `<skipped ${message}/>`;
  return lines.length > 0 ? `<system-out>${escaped([outcome, ...lines].join("\n"))}</system-out>` : "";
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// Some characters are not allowed in XML, even escaped.
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character]!);
}
