import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../../src/check/document/compare-documents.js";
import { judgeProvoked, judgeResponse } from "../../../src/check/judge.js";
import type { Finding } from "../../../src/check/report/finding.js";
import { github } from "../../../src/check/report/github.js";
import { json } from "../../../src/check/report/json.js";
import { junit } from "../../../src/check/report/junit.js";
import { pretty } from "../../../src/check/report/pretty.js";
import { redactFindings } from "../../../src/check/report/redact-findings.js";
import { readHar } from "../../../src/check/traffic/har.js";
import { judgeTraffic } from "../../../src/check/traffic/judge-traffic.js";
import { writeHar } from "../../../src/check/traffic/write-har.js";
import { portalDocument } from "../../../src/document/portal-document.js";
import { seeded } from "../../properties/seeded.js";
import { changed } from "./changed.js";
import { mailboxContract } from "./mailboxes.js";
import { documentOfPortal } from "./portal-document.js";
import { entry, har, mailbox } from "./recorded.js";

const contract = mailboxContract();
const outcomes = ["kept", "broken", "known", "new", "refused", "skipped", "unreachable"];

function expectReport(subject: "portal-document" | "har", findings: Finding[]): void {
  for (const { outcome, reason, differences } of findings) {
    expect(outcomes).toContain(outcome);
    expect(reason).not.toMatch(/undefined|\[object/);
    for (const { pointer, expected, got } of differences) {
      expect(pointer).toMatch(/^(\/[\w.*~-]*)*$/);
      expect(`${expected} ${got}`).not.toMatch(/undefined|\[object/);
    }
    if (outcome === "broken" || outcome === "new") expect(differences.length + reason.length).toBeGreaterThan(0);
  }
  const report = { subject, version: "1.2.3", findings };
  for (const format of [json, junit, github]) expect(format(report)).not.toBe("");
  expect(pretty(report, true)).not.toBe("");
}

describe("check", () => {
  it("compares a portal's document, whatever stands in it and wherever it refers to", () =>
    fc.assert(
      fc.property(
        changed(documentOfPortal)
          .map(portalDocument)
          .filter((document) => document !== undefined),
        (document) => expectReport("portal-document", compareDocuments(contract, document)),
      ),
      seeded,
    ));

  it("finds nothing broken in this package's own document, and something in most changed ones", () => {
    let found = 0;
    fc.assert(
      fc.property(
        changed(() => contract.root),
        (changedRoot) => {
          const document = portalDocument(changedRoot);
          if (!document) return;
          const findings = compareDocuments(contract, document);
          expectReport("portal-document", findings);
          if (findings.some(({ outcome }) => outcome !== "kept")) found++;
        },
      ),
      { ...seeded, numRuns: Math.ceil(seeded.numRuns / 5) },
    );
    expect(compareDocuments(contract, contract.root).map(({ outcome }) => outcome)).not.toContain("broken");
    expect(found).toBeGreaterThan(0);
  });

  it("judges a recording, whatever stands in it", () => {
    const recording = () =>
      har([
        entry("mail.mailbox.get", { id: 1, select: ["id"] }, { result: { item: mailbox } }),
        entry("mail.mailbox.list", {}, { error: { code: "X", message: "" } }, 400),
      ]);
    return fc.assert(
      fc.asyncProperty(changed(recording), async (given) => {
        const { exchanges, secrets } = readHar(given) ?? { exchanges: [], secrets: [] };
        expect(readHar(writeHar(contract, exchanges))?.exchanges).toHaveLength(exchanges.length);
        const findings = await judgeTraffic(contract, exchanges, { problems: [], coverage: {} });
        expectReport("har", redactFindings(findings, secrets));
      }),
      seeded,
    );
  });

  it("judges a response, whatever stands in it", () => {
    const method = contract.methods.get("mail.mailbox.list")!;
    const success = () => ({ result: { items: [mailbox, mailbox] }, time: { start: 1, duration: 0.1 } });
    const error = () => ({ error: { code: "INVALID_REQUEST", message: "No.", validation: [{ field: "id" }] } });
    const status = fc.constantFrom(200, 201, 302, 400, 401, 404, 418, 429, 500);
    return fc.assert(
      fc.asyncProperty(fc.oneof(changed(success), changed(error)), status, async (body, code) => {
        const response = { status: code, type: "application/json", body };
        const verdicts = [
          await judgeResponse(contract, method, response),
          await judgeResponse(contract, method, response, ["id", "name"]),
          await judgeProvoked(method, { code: undefined }, response),
        ];
        expectReport(
          "har",
          verdicts.map((each) => ({ method: method.name, check: "response", ...each })),
        );
      }),
      seeded,
    );
  });
});
