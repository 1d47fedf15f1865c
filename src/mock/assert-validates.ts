import type { Contract } from "./contract.js";
import type { Prism } from "./prism.js";

/** Throws when Prism does not validate a method: it skips a schema that does not compile, and says nothing. */
export async function assertValidates({ operations }: Contract, prism: Prism): Promise<void> {
  for (const { method, responses } of operations.values()) {
    const request = await prism.requestViolations(method, [0]);
    if (request.length === 0) throw new Error(notValidated(`requests of ${method}`));
    for (const { status, schema } of responses) {
      if (schema === undefined) continue;
      const response = { status, headers: { "content-type": "application/json" }, body: [0] };
      const violations = await prism.responseViolations(method, response);
      if (violations.length === 0) throw new Error(notValidated(`${status} responses of ${method}`));
    }
  }
}

function notValidated(what: string): string {
  return (
    `Prism does not validate the ${what}, so the mock would accept anything. A schema there does not compile ` +
    "(or accepts an array where an object is meant); jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema."
  );
}
