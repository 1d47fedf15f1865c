import { readFileSync } from "node:fs";
import { notice } from "./notice.js";

/** The known faults of portals' documents, as data for the checks. */
export function knownFaults(): string {
  const faults = JSON.parse(readFileSync("openapi/known-faults.json", "utf8"));
  return `// ${notice}

/** A difference that a portal's own document is known to have, and why this document is right all the same. */
export interface KnownFault {
  /** Name of a method, with * for any part of it. */
  methods: string;
  /** The checks that may find it; all of them by default. */
  checks?: string[];
  /** The kind of difference. */
  difference: string;
  /** JSON pointers, with * for any part; everywhere by default. */
  pointers?: string[];
  reason: string;
}

export const knownFaults: KnownFault[] = ${JSON.stringify(faults, null, 2)};
`;
}
