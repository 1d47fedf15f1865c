import { isLoopback } from "../../auth/address.js";
import type { Auth } from "../../auth/auth.js";
import { defaultMaxBytes, readBody } from "../../body.js";
import { errorCode } from "../../document/error-codes.js";
import type { Fetch } from "../../fetch-response.js";
import { parseJson } from "../../json.js";
import type { Contract } from "../contract.js";
import { type Finding, type Verdict, verdict } from "../report/finding.js";
import { redactFindings } from "../report/redact-findings.js";

import { plan, type Step } from "./plan.js";
import { NoResponseError, portalProbe } from "./probe.js";

/** Called before each step, with its number and how many there are. */
export type Progress = (step: number, steps: number, next: Pick<Step, "method" | "check">) => void;

/** Compares a portal with the document by calls that only read. Ends with the first check that gets no response. */
export async function checkPortal(
  contract: Contract,
  auth: Auth,
  fetch: Fetch,
  progress: Progress,
): Promise<Finding[]> {
  const steps = plan(contract, {
    asUser: portalProbe(auth, fetch),
    asStranger: portalProbe(withUnknownToken(auth), fetch),
    isMock: () => isMock(auth, fetch),
  });
  const findings: Finding[] = [];
  for (const [n, { method, check, run }] of steps.entries()) {
    progress(n + 1, steps.length, { method, check });
    const judged = await run().catch(verdictWithoutResponse);
    findings.push({ method, check, ...judged });
    if (judged.outcome === "unreachable") break;
  }
  return redactFindings(findings, auth.secrets());
}

function verdictWithoutResponse(thrown: unknown): Verdict {
  if (!(thrown instanceof NoResponseError)) throw thrown;
  return verdict("unreachable", thrown.message);
}

function withUnknownToken(auth: Auth): Auth {
  return { ...auth, baseUrl: () => auth.baseUrl().replace(/[^/]+$/, "no-such-token") };
}

/** True for the mock of this package: at a path that no portal has, its error code says so. */
async function isMock(auth: Auth, fetch: Fetch): Promise<boolean> {
  const { origin, hostname } = new URL(auth.baseUrl());
  if (!isLoopback(hostname)) return false;
  const init = { method: "POST", signal: AbortSignal.timeout(60_000) };
  const body = await fetch(`${origin}/rest/api/`, init)
    .then((response) => readBody(response, defaultMaxBytes))
    .catch(() => undefined);
  return errorCode(parseJson(body ?? ""))?.startsWith("MOCK_") ?? false;
}
