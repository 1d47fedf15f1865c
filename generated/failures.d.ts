// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Validator } from "./validators.js";

/** For each method and each status other than 200 the validator of the reply. */
export const failures: Record<string, Record<number, Validator>>;
