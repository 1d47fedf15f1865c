import type { Operation } from "../document/operations.js";
import type { Prism, Violation } from "./prism.js";

/**
 * Prism for a method, which proves before the first validation by a schema that it uses this schema, and rejects when it
 * does not: it skips a schema that does not compile, and says nothing.
 */
export function proven({ method, responses }: Operation, prism: Prism): Prism {
  const proofs = new Map<string, Promise<void>>();
  const prove = (what: string, validate: () => Promise<Violation[]>) => {
    const proof = proofs.get(what) ?? assertFinds(`${what} of ${method}`, validate);
    proofs.set(what, proof);
    return proof;
  };
  return {
    ...prism,
    async requestViolations(body) {
      await prove("requests", () => prism.requestViolations([0]));
      return prism.requestViolations(body);
    },
    async responseViolations(response) {
      const { status } = response;
      const hasSchema = responses.some((each) => each.status === status && each.schema !== undefined);
      if (hasSchema) await prove(`${status} responses`, () => prism.responseViolations({ ...response, body: [0] }));
      return prism.responseViolations(response);
    },
  };
}

async function assertFinds(what: string, validate: () => Promise<Violation[]>): Promise<void> {
  if ((await validate()).length > 0) return;
  throw new Error(
    `Prism does not validate the ${what}, so the mock would accept anything. A schema there does not compile ` +
      "(or accepts an array where an object is meant); jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema.",
  );
}
