import { readFile } from "node:fs/promises";
import { portalUrl } from "../auth/address.js";
import type { Auth } from "../auth/auth.js";
import { webhook } from "../auth/webhook.js";
import { documentation } from "../check/document/fetch-document.js";
import { parseJson } from "../json.js";
import { type Terminal, UsageError } from "./command.js";

/** What a JSON file holds. Throws a `UsageError` that says what is wrong with it. */
export async function fileOf(path: string): Promise<unknown> {
  // An address where a file is wanted may hold a token.
  if (/:\/\/|[?%]/.test(path))
    throw new UsageError("An address is given where a file is wanted; save what it answers.");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path} cannot be read: ${error.code === "ENOENT" ? "there is no such file" : error.message}.`,
    );
  });
  // Windows PowerShell begins what it saves with a byte order mark.
  const value = parseJson(text.replace(/^\ufeff/, ""));
  if (value === undefined) throw new UsageError(`${path} is not JSON.`);
  return value;
}

/** The address of a portal's document; it may hold a token, so no error repeats it. */
export function addressOf(text: string): URL {
  const example = `https://example.bitrix24.com/rest/api/1/your-webhook-token/${documentation}`;
  return orUsage(() => portalUrl(text, "The address of the portal's document", example));
}

/** The portal of `--webhook`, else of BITRIX24_WEBHOOK. */
export function portalOf(url: string | undefined, { env }: Terminal): Auth {
  const hook = url ?? env.BITRIX24_WEBHOOK;
  if (hook) return orUsage(() => webhook(hook));
  throw new UsageError("Nothing to check is given. Set BITRIX24_WEBHOOK, or add --mock, --portal-document or --har.");
}

function orUsage<T>(made: () => T): T {
  try {
    return made();
  } catch (error) {
    throw new UsageError(Object(error).message);
  }
}
