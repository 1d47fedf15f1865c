import type * as Package from "@stoplight/prism-http";
import { partOf } from "../document/part.js";

/** One way in which a request or a response differs from the document, as in the `sl-violations` header of Prism's server. */
export interface Violation {
  /** `request` or `response`, its part, and in a body the keys that lead to the place, escaped as in a JSON pointer. */
  location: string[];
  severity: string | undefined;
  code: string | number | undefined;
  message: string;
}

/** A response before its body is serialised. */
export interface PrismResponse {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** The documented response to take: the successful one without a code, its first example without a key. */
export interface Choice {
  code?: number;
  exampleKey?: string;
}

/** What the mock uses of Prism, for one method. */
export interface Prism {
  response(choice: Choice): Promise<PrismResponse>;
  requestViolations(body: unknown): Promise<Violation[]>;
  responseViolations(response: PrismResponse): Promise<Violation[]>;
}

/** Loads Prism, which takes longer than all the rest of the mock. */
export function loadPrism(): Promise<typeof Package> {
  return import("@stoplight/prism-http");
}

/** Prism for one method of a bundle, in this process and without a socket of its own. */
export async function openPrism(bundle: object, method: string): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await loadPrism();
  // Prism resolves references in place, so it gets a copy.
  const operations = await getHttpOperationsFromSpec(structuredClone(partOf(bundle, method)));

  async function run(body: unknown, config: Partial<Package.IHttpMockConfig>, given?: PrismResponse) {
    const right = given && { statusCode: given.status, headers: given.headers, body: given.body };
    const replacement = right && { mock: () => () => ({ _tag: "Right" as const, right }) };
    const prism = createInstance({ ...defaults, ...config }, { logger: silent, ...replacement });
    const headers = { "content-type": "application/json" };
    const outcome = await prism.request({ method: "post", url: { path: `/${method}` }, headers, body }, operations)();
    if (outcome._tag === "Left") throw outcome.left;
    return outcome.right;
  }

  return {
    async response(choice) {
      const { output } = await run({}, { mock: { dynamic: false, ...choice } });
      return { status: output.statusCode, headers: { ...output.headers }, body: output.body };
    },
    async requestViolations(body) {
      // Prism would look for a documented response to an invalid request; a given one saves the search.
      const { validations } = await run(body, { validateRequest: true }, empty);
      return validations.input.map((violation) => readViolation("request", violation));
    },
    async responseViolations(response) {
      const { validations } = await run({}, { validateResponse: true }, response);
      return validations.output.map((violation) => readViolation("response", violation));
    },
  };
}

const empty = { status: 200, headers: {}, body: {} };

const defaults: Package.IHttpMockConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

// Replaces Prism's pino logger, so that the mock prints nothing.
const silent = { child: () => silent, trace() {}, debug() {}, info() {}, warn() {}, error() {}, success() {} };

const severities = ["Error", "Warning", "Information", "Hint"];

function readViolation(
  side: string,
  violation: { path?: string[]; severity: number; code?: string | number; message: string },
): Violation {
  const { path = [], severity, code, message } = violation;
  return { location: [side, ...path], severity: severities[severity], code, message };
}
