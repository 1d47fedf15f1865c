import type { Contract } from "./contract.js";
import type { Prism } from "./prism.js";

/** Makes sure that Prism validates: it goes on silently without, when a schema does not compile. */
export async function assertValidates({ operations }: Contract, prism: Prism): Promise<void> {
  for (const { method, responses } of operations.values()) {
    const request = await prism.requestViolations(method, [0]);
    if (request.length === 0) throw new Error(notValidated(`requests of ${method}`));
    for (const { status, schema } of responses) {
      const reply = { status, headers: { "content-type": "application/json" }, body: [0] };
      const violations = schema !== undefined ? await prism.replyViolations(method, reply) : [reply];
      if (violations.length === 0) throw new Error(notValidated(`replies ${status} of ${method}`));
    }
  }
}

function notValidated(what: string): string {
  return (
    `Prism does not validate the ${what}, so the mock would accept anything. A schema there does not compile ` +
    "(or takes an array for an object); jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema."
  );
}
