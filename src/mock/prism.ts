import type * as Package from "@stoplight/prism-http";

/** One way in which a request or a reply differs from the document, as the `sl-violations` header of Prism's server has it. */
export interface Violation {
  /** `request` or `response`, its part, and in a body the keys that lead to the place, escaped as in a JSON pointer. */
  location: string[];
  severity: string | undefined;
  code: string | number | undefined;
  message: string;
}

/** A reply as it goes out; the body is not yet text. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Which documented reply to give; without a code the successful one, without an example the first. */
export interface Choice {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
}

/** Prism, cut down to what the mock asks of it; `method` must be one of the document's. */
export interface Prism {
  reply(method: string, choice: Choice): Promise<Reply>;
  requestViolations(method: string, body: unknown): Promise<Violation[]>;
  replyViolations(method: string, reply: Reply): Promise<Violation[]>;
}

/** Loads the optional peer; its absence is an error that says how to install it. */
export async function loadPrism(load = () => import("@stoplight/prism-http")): Promise<typeof Package> {
  try {
    return await load();
  } catch (cause) {
    const message =
      "The mock is built on @stoplight/prism-http, an optional peer of this package, which could not be loaded. " +
      "Run: npm install --save-dev @stoplight/prism-http@5.12.0";
    throw new Error(message, { cause });
  }
}

/** Prism on a bundle, in this process and without a socket of its own. */
export async function openPrism(bundle: object): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await loadPrism();
  // Prism resolves references in place, so it gets a copy.
  const operations = await getHttpOperationsFromSpec(structuredClone(bundle));

  async function ask(method: string, body: unknown, config: Partial<Package.IHttpMockConfig>, reply?: Reply) {
    const ready = reply && { statusCode: reply.status, headers: reply.headers, body: reply.body };
    const given = ready && { mock: () => () => ({ _tag: "Right" as const, right: ready }) };
    const prism = createInstance({ ...quiet, ...config }, { logger: silent, ...given });
    const headers = { "content-type": "application/json" };
    const result = await prism.request({ method: "post", url: { path: `/${method}` }, headers, body }, operations)();
    if (result._tag === "Left") throw result.left;
    return result.right;
  }

  return {
    async reply(method, choice) {
      const { output } = await ask(method, {}, { mock: { dynamic: false, ...choice } });
      return { status: output.statusCode, headers: { ...output.headers }, body: output.body };
    },
    async requestViolations(method, body) {
      // Prism would look for a documented reply to a bad request; an empty one given spares it the search.
      const { validations } = await ask(
        method,
        body,
        { validateRequest: true },
        { status: 200, headers: {}, body: {} },
      );
      return validations.input.map((violation) => described("request", violation));
    },
    async replyViolations(method, reply) {
      const { validations } = await ask(method, {}, { validateResponse: true }, reply);
      return validations.output.map((violation) => described("response", violation));
    },
  };
}

const quiet: Package.IHttpMockConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

// Stands in for Prism's pino logger, so that the mock prints nothing and needs no second peer.
const silent = { child: () => silent, trace() {}, debug() {}, info() {}, warn() {}, error() {}, success() {} };

const severities = ["Error", "Warning", "Information", "Hint"];

function described(
  side: string,
  violation: { path?: string[]; severity: number; code?: string | number; message: string },
): Violation {
  const { path = [], severity, code, message } = violation;
  return { location: [side, ...path], severity: severities[severity], code, message };
}
