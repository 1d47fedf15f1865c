import type { Auth } from "../../auth/auth.js";
import type { Fetch } from "../../call.js";
import { type Redact, redactor } from "../../redact.js";
import { type Answer, asking, NoAnswer, read } from "../portal/probe.js";
import { type Finding, verdict } from "../report/finding.js";
import { declaredCode } from "../response-code.js";
import { portalDocument } from "./compare-documents.js";

/** The method by which a portal gives its own document. */
export const documentation = "rest.documentation.openapi";

/** A portal's own document, or what there is to report instead of it. */
export type Fetched = { document: object } | { finding: Finding };

/** Asks a portal for its own document. */
export function askForDocument(auth: Auth, fetch: Fetch): Promise<Fetched> {
  const ask = asking(auth, fetch);
  return fetched(() => ask(documentation, {}), redactor(auth.secrets));
}

/** Fetches a document from any address: by POST from a portal, by GET from elsewhere. */
export function fetchDocument(url: URL, fetch: Fetch): Promise<Fetched> {
  const posted = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" };
  const init: RequestInit = { ...(url.pathname.includes("/rest/") ? posted : {}), redirect: "manual" };
  // Any part of the path can be a token, but for the names that all portals have.
  const secret = url.pathname.split("/").filter((part) => part.length > 4 && part !== documentation);
  const redact = redactor(() => secret);
  const signal = AbortSignal.timeout(60_000);
  const failed = (thrown: unknown): never => {
    // Its message may hold the address, and so the token.
    throw new NoAnswer(`no answer came: ${Object(Object(thrown).cause).code ?? "the connection failed"}.`);
  };
  const asked = () => fetch(url.href, { ...init, signal });
  return fetched(() => asked().then(read).catch(failed), redact);
}

async function fetched(asked: () => Promise<Answer>, redact: Redact): Promise<Fetched> {
  const reported = (outcome: Finding["outcome"], reason: string): Fetched => ({
    finding: { method: documentation, check: "document", ...verdict(outcome, reason) },
  });
  try {
    const { status, body } = await asked();
    const document = portalDocument(body);
    if (status === 200 && document) return { document };
    const told = [`HTTP ${status}`, redact(declaredCode(body) ?? "")].filter(Boolean).join(", ");
    if (status === 401 || status === 403) return reported("refused", told);
    return reported("unreachable", `what answers there is no OpenAPI document: ${told}`);
  } catch (error) {
    if (error instanceof NoAnswer) return reported("unreachable", error.message);
    throw error;
  }
}
