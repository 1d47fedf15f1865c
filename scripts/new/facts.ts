import { existsSync, readFileSync } from "node:fs";

/** The facts of a method's official page, as far as a draft needs them. */
export interface Facts {
  method: string;
  scope: string[];
  page: string;
  parameters: { name: string; type: string; required: boolean; values?: string[] }[];
  reply: { name: string; type: string; table?: string }[];
  errors: { code: string; fields: string[]; message: string; status?: number }[];
  requests: { webhook: object | null };
  responses: Record<string, object[]>;
}

/** The facts in `test/spec/pages/`. Throws when there are none of the method. */
export function factsOf(method: string): Facts {
  const file = `test/spec/pages/${method}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  throw new Error(`There is no ${file}. Extract the facts of the official page first: npm run pages -- --help`);
}
