import { type Block, section, type Table } from "./blocks.js";
import type { ErrorRow } from "./facts.js";
import { PageError } from "./lines.js";

/** The rows of the tables under “Possible Error Codes”, each with the code printed above its table. */
export function errors(page: Block[]): ErrorRow[] {
  const { inside } = section(page, "Possible Error Codes");
  let code: string | undefined;
  let status: { status?: number } = {};
  return inside.flatMap((block) => {
    if (block.kind === "table") return rows(block, code, status);
    const printed = printedCode(block);
    if (printed) [code, status] = [printed, {}];
    const number = printedStatus(block);
    if (number) status = { status: number };
    return [];
  });
}

/** The number in a line such as `HTTP status: **409**`. */
export function printedStatus(block: Block): number | undefined {
  const digits = block.kind === "text" ? /^HTTP status: \*\*(\d{3})\*\*/i.exec(block.text)?.[1] : undefined;
  return digits ? Number(digits) : undefined;
}

function rows({ at, rows: [, ...rows] }: Table, code: string | undefined, status: { status?: number }): ErrorRow[] {
  if (!code) throw new PageError(at, "no error code is printed above this table");
  return rows.map(({ at, cells: [field, message, ...rest] }) => {
    if (!field || !message || rest.length !== 1)
      throw new PageError(at, "expected three cells: field, description, how to fix");
    return { code, fields: names(field), message: message.replace(/\s+/g, " "), ...status };
  });
}

/** The code spans of a cell; a dash stands for no field. */
function names(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => (name === "-" ? [] : name));
}

function printedCode(block: Block): string | undefined {
  return block.kind === "text" ? /^Error code: `([^`]+)`/i.exec(block.text)?.[1] : undefined;
}
