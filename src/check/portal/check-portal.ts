import { isLoopback } from "../../auth/address.js";
import type { Auth } from "../../auth/auth.js";
import type { Fetch } from "../../call.js";
import { type Redact, redactor } from "../../redact.js";
import type { Contract } from "../contract.js";
import { type Finding, type Verdict, verdict } from "../report/finding.js";
import { failureCode } from "../response-code.js";
import { plan, type Step } from "./plan.js";
import { asking, NoAnswer } from "./probe.js";

/** Told before each step: which of how many it is. */
export type Progress = (done: number, of: number, step: Pick<Step, "method" | "check">) => void;

/** Holds a portal against the document, by reading only. Ends with the first check that no portal answers. */
export async function checkPortal(
  contract: Contract,
  auth: Auth,
  fetch: Fetch,
  progress: Progress,
): Promise<Finding[]> {
  const steps = plan(contract, {
    ask: asking(auth, fetch),
    stranger: asking(strangerTo(auth), fetch),
    isMock: () => isMock(auth, fetch),
  });
  // The codes of a portal are written in capitals, and so is a secret that it repeats as one.
  const redact = redactor(() => auth.secrets().flatMap((text) => [text, text.toUpperCase(), text.toLowerCase()]));
  const findings: Finding[] = [];
  for (const [n, { method, check, run }] of steps.entries()) {
    progress(n + 1, steps.length, { method, check });
    const judged = await run().catch(unanswered);
    findings.push({ method, check, ...masked(judged, redact) });
    if (judged.outcome === "unreachable") break;
  }
  return findings;
}

// A portal can repeat what it was sent, even as a code or as the name of a field.
function masked({ outcome, differences, reason }: Verdict, redact: Redact): Verdict {
  const parts = differences.map(({ pointer, expected, got }) => ({
    pointer: redact(pointer),
    expected: redact(expected),
    got: redact(got),
  }));
  return { outcome, differences: parts, reason: redact(reason) };
}

function unanswered(thrown: unknown): Verdict {
  if (!(thrown instanceof NoAnswer)) throw thrown;
  return verdict("unreachable", thrown.message);
}

// The same address with a token that no portal has given.
function strangerTo(auth: Auth): Auth {
  return { ...auth, baseUrl: () => auth.baseUrl().replace(/[^/]+$/, "no-such-token") };
}

/** True when the mock of this package answers: at a path that no portal has, its error code says so. */
async function isMock(auth: Auth, fetch: Fetch): Promise<boolean> {
  const { origin, hostname } = new URL(auth.baseUrl());
  if (!isLoopback(hostname)) return false;
  const init = { method: "POST", signal: AbortSignal.timeout(60_000) };
  const body = await fetch(`${origin}/rest/api/`, init)
    .then((answer): Promise<unknown> => answer.json())
    .catch(() => undefined);
  return failureCode(body)?.startsWith("MOCK_") ?? false;
}
