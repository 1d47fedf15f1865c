import { examples, type Operation } from "../bundle.js";
import type { Difference } from "./difference.js";
import type { ErrorRow, Page } from "./page.js";

/** The statuses and codes that every method shares; a page repeats some of them. */
export interface Shared {
  has(status: string, code: string): boolean;
  /** True for a code that the document has under a status of its own; a page prints it without one, in changing words. */
  hasElsewhere(code: string): boolean;
}

/** A complaint that an error example makes: its code, its message, and the field where it names one. */
interface Complaint {
  status: string;
  code: string;
  message: string;
  field: string | undefined;
  /** True for the example that stands for its code in the whole document; its message is that of another method. */
  general: boolean;
}

/** Compares the rows of the page's error tables with the error examples of the method, in both directions. */
export function errorDifferences(operation: Operation, page: Page, shared: Shared): Difference[] {
  const method = operation.operationId;
  const complaints = complaintsOf(operation);
  const missing = page.errors
    .filter(({ status, code }) => status !== undefined || !shared.hasElsewhere(code))
    .flatMap((row) => missingFrom(complaints, row).map((place) => ({ method, ...place })));
  const unknown = complaints
    .filter(({ status, code }) => !shared.has(status, code))
    .filter((complaint) => !printed(page).some((row) => states(row, complaint)))
    .map(({ status, code, message, field }) => ({
      method,
      place: ["errors", status, code, field].filter(Boolean).join("."),
      page: undefined,
      document: message,
    }));
  return [...missing, ...unknown];
}

function missingFrom(complaints: Complaint[], row: ErrorRow): Omit<Difference, "method">[] {
  const { status } = row;
  const fields = row.fields.length > 0 ? row.fields : [undefined];
  return fields
    .filter((field) => !complaints.some((each) => isUnder(status, each) && matches(row, field, each)))
    .map((field) => ({
      place: ["errors", status ?? 400, row.code, field].filter(Boolean).join("."),
      page: row.message,
      document: complaints.filter(({ code }) => code === row.code).map((each) => `${each.status}: ${each.message}`),
    }));
}

// Where the page prints no status, error-codes.yaml says which one the code has.
function isUnder(status: number | undefined, complaint: Complaint): boolean {
  return status === undefined || complaint.status === String(status);
}

// Of several fields in a row, a message need not name the one at fault; a row of `#FIELD#` is about any field.
function matches(row: ErrorRow, field: string | undefined, { code, message, field: named }: Complaint): boolean {
  const isAbout = named === undefined || named === field || field?.startsWith("#");
  return code === row.code && pattern(row.message).test(plain(message)) && isAbout === true;
}

function states(row: ErrorRow, complaint: Complaint): boolean {
  if (complaint.general) return row.code === complaint.code;
  const fields = row.fields.length > 0 ? row.fields : [undefined];
  return fields.some((field) => matches(row, field, complaint));
}

/** The rows of the tables, and what the literal examples of the page say. */
function printed(page: Page): ErrorRow[] {
  const literal = Object.entries(page.responses).flatMap(([status, bodies]) =>
    status === "200" ? [] : bodies.flatMap((body) => complaintsIn(status, "", body)),
  );
  const rows = literal.map(({ code, message, field }) => ({
    code,
    // What is quoted in an example is one value of many.
    message: message.replace(/`[^`]*`/g, "`#VALUE#`"),
    fields: field === undefined ? [] : [field],
  }));
  return [...page.errors, ...rows];
}

function complaintsOf({ responses }: Operation): Complaint[] {
  return Object.entries(responses)
    .filter(([status]) => status !== "200")
    .flatMap(([status, body]) => examples(body).flatMap(([key, { value }]) => complaintsIn(status, key, value)));
}

function complaintsIn(status: string, key: string, body: object): Complaint[] {
  const { error } = body as {
    error?: { code: string; message: string; validation?: { field?: string; message?: string }[] };
  };
  if (typeof error !== "object") return [];
  const { code, message, validation = [] } = error;
  const shown = { status, code, general: key === code };
  if (validation.length === 0) return [{ ...shown, message, field: undefined }];
  return validation.map((issue) => ({ ...shown, message: issue.message ?? message, field: issue.field }));
}

/** A message as a pattern, in which `#NAME#` stands for any text. */
function pattern(message: string): RegExp {
  // Tables put into words what literal examples print with the identifier in it.
  const template = plain(message).replace("the specified identifier", "ID = #ID#");
  const escaped = template.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/#\w+#/g, ".*")}$`);
}

// Tables and literal examples of one page differ in backticks and in the full stop.
function plain(message: string): string {
  return message.replaceAll("`", "").replace(/\.$/, "");
}
