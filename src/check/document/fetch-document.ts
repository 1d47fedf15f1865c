import type { Auth } from "../../auth/auth.js";
import { defaultMaxBytes, readBody } from "../../body.js";
import { errorCode } from "../../document/error-codes.js";
import { portalDocument } from "../../document/portal-document.js";
import { networkError } from "../../failure/network-error.js";
import { ownRemedies } from "../../failure/own-remedies.js";
import type { Fetch, FetchResponse } from "../../fetch-response.js";
import { redactor } from "../../redact.js";
import { outcomeOf } from "../error-response.js";
import { NoResponseError, noResponse, portalProbe } from "../portal/probe.js";
import { type Finding, type Outcome, verdict } from "../report/finding.js";
import { describeErrorCode, type PortalResponse, portalResponse } from "../response.js";

/** The method that returns a portal's own document. */
export const documentation = "rest.documentation.openapi";

/** A portal's own document, or the finding to report instead. */
export type FetchedDocument = { document: object } | { finding: Finding };

/** Calls a portal for its own document. */
export function portalDocumentOf(auth: Auth, fetch: Fetch): Promise<FetchedDocument> {
  const probe = portalProbe(auth, fetch);
  return fetchedDocument(() => probe(documentation, {}));
}

/** Fetches a document from any address: by POST from a portal, by GET from elsewhere. */
export function fetchDocument(url: URL, fetch: Fetch): Promise<FetchedDocument> {
  const post = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" };
  const init: RequestInit = { ...(url.pathname.includes("/rest/") ? post : {}), redirect: "manual" };
  return fetchedDocument(async () => {
    let response: FetchResponse | undefined;
    let body: string | undefined;
    try {
      response = await fetch(url.href, { ...init, signal: AbortSignal.timeout(60_000) });
      body = await readBody(response, defaultMaxBytes);
    } catch (thrown) {
      // The message may contain the address, whose parts may be secret.
      const redact = redactor(() => url.pathname.split("/").filter((part) => part.length > 4));
      throw noResponse(networkError(documentation, thrown, redact, response !== undefined));
    }
    const { status, headers } = response;
    if (status >= 300 && status < 400) throw redirected(headers, url);
    if (body === undefined) throw new NoResponseError(`the response has more than ${defaultMaxBytes} bytes.`);
    return portalResponse(status, headers, body);
  });
}

/** Parts of an address that may be secret: the token of a webhook, and what looks like one. */
export function addressSecrets({ pathname }: URL): string[] {
  const [, token] = /\/rest\/(?:api\/)?\d+\/([^/]+)/.exec(pathname) ?? [];
  return pathname
    .split("/")
    .filter(
      (part) => part === token || (part.length > 4 && /\d/.test(part)) || (part.length > 15 && !part.includes(".")),
    );
}

async function fetchedDocument(request: () => Promise<PortalResponse>): Promise<FetchedDocument> {
  const finding = (outcome: Outcome, reason: string): FetchedDocument => ({
    finding: { method: documentation, check: "document", ...verdict(outcome, reason) },
  });
  try {
    const { status, body } = await request();
    const document = portalDocument(body);
    if (status === 200 && document) return { document };
    const reason = [`HTTP ${status}`, describeErrorCode(body)].filter(Boolean).join(", ");
    if (outcomeOf(errorCode(body), status) === "refused") return finding("refused", reason);
    return finding("unreachable", `the response is not an OpenAPI document: ${reason}`);
  } catch (error) {
    if (error instanceof NoResponseError) return finding("unreachable", error.message);
    throw error;
  }
}

function redirected(headers: Headers, url: URL): NoResponseError {
  const location = headers.get("location");
  const host = location !== null && URL.canParse(location, url) ? new URL(location, url).host : "elsewhere";
  return new NoResponseError(`the address redirects to ${host}. ${ownRemedies.REDIRECT}`);
}
