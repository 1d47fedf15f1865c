/** What a page of the official documentation says about a method. */
export interface PageFacts {
  method: string;
  scope: string[];
  /** The path of the page in the documentation's repository. */
  page: string;
  parameters: Parameter[];
  reply: ReplyRow[];
  errors: ErrorRow[];
  /** The bodies of the two cURL samples; null where the sample sends none. */
  requests: { webhook: unknown; oauth: unknown };
  /** The example responses by the status printed above them. */
  responses: Record<string, unknown[]>;
}

/** The content of `test/spec/pages/<method>.json`. */
export interface StoredFacts extends PageFacts {
  source: Source;
}

/** The commit of the documentation that the facts were read from. */
export interface Source {
  repository: string;
  commit: string;
  /** As in 2026-08-21. */
  date: string;
  licence: string;
}

/** `name` is dotted, the parents first; a nested one is `required` when its parent is given. */
export interface Parameter {
  name: string;
  type: string;
  required: boolean;
  values?: string[];
}

/** `table` is the heading of a further table. */
export interface ReplyRow {
  name: string;
  type: string;
  table?: string;
  values?: string[];
}

/** `message` may hold placeholders such as `#FIELD#`; `status` only where it is printed at this error. */
export interface ErrorRow {
  code: string;
  fields: string[];
  message: string;
  status?: number;
}
