// Generated from openapi/ by `npm run generate`. Do not edit.

/** A difference between a value and a schema, as Ajv reports it; `instancePath` is a JSON pointer into the value. */
export interface AjvError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** True when the value fits the schema; otherwise `errors` holds the differences until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: AjvError[] | null;
}

/** Loads a file of validators by their names. */
export type Load = () => Promise<{ validators: Record<string, Validator> }>;

/** Validators of what stands under `result`, by scope and method. */
export const scopes: Record<string, Load>;

/** The validator of the envelope, whatever the result. */
export const envelope: Load;

/** Validators of error responses, by HTTP status. */
export const errors: Load;
