import { readFileSync } from "node:fs";
import { notice } from "./notice.js";

/** The known faults of portals' documents, as data for the checks. */
export function knownFaults(): string {
  const faults = JSON.parse(readFileSync("openapi/known-faults.json", "utf8"));
  return `// ${notice}

/** A difference that a portal's own document is known to have, and why this document is right all the same. */
export interface KnownFault {
  /** A method's name, with * for any part of it. */
  methods: string;
  difference: string;
  /** Where, with * for any part of it; everywhere unless given. */
  pointers?: string[];
  reason: string;
}

export const knownFaults: KnownFault[] = ${JSON.stringify(faults, null, 2)};
`;
}
