import { codeOf } from "../../../redocly/complete/error-tables.js";
import { examples, operations } from "../bundle.js";
import type { Shared } from "./errors.js";

const counts = new Map<string, number>();
for (const { responses } of operations)
  for (const [status, body] of Object.entries(responses))
    for (const [key, { value }] of examples(body))
      if (key === codeOf(value)) counts.set(`${status} ${key}`, (counts.get(`${status} ${key}`) ?? 0) + 1);

// A list of commands takes no idempotency key.
const writes = operations.filter(({ parameters }) => parameters).length;

/** What every method has is shared: the statuses 401 to 503, and the common codes of 400; and what every write has. */
export const shared: Shared = {
  has: (status, code) => {
    const count = counts.get(`${status} ${code}`) ?? 0;
    return count === operations.length || (count === writes && code.includes("IDEMPOTENCYKEY"));
  },
  hasElsewhere: (code) => ["401", "403", "404", "405", "429", "500", "503"].some((status) => shared.has(status, code)),
};
