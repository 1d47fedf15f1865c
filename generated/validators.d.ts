// Generated from openapi/ by `npm run generate`. Do not edit.

/** One way in which a reply differs from the document; `instancePath` is a JSON pointer into the reply. */
export interface Difference {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** True when the reply is as documented; otherwise `errors` holds the differences until the next call. */
export interface Validator {
  (reply: unknown): boolean;
  errors?: Difference[] | null;
}

export const validators: Record<string, Validator>;
