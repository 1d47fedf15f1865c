import { portalUrl } from "../auth/address.js";
import type { Auth } from "../auth/auth.js";
import { webhook } from "../auth/webhook.js";
import { documentation } from "../check/document/fetch-document.js";
import { parseJson } from "../json.js";
import { type Terminal, UsageError } from "./command.js";
import { readTextFile } from "./read-text-file.js";

/** The value in a JSON file, in UTF-8 or UTF-16. Throws a `UsageError` that says what is wrong with the file. */
export async function readJsonFile(path: string): Promise<unknown> {
  // An address where a file is expected may contain a token.
  if (/:\/\/|[?%]/.test(path)) {
    throw new UsageError("This takes a file, not an address; save the response of the address, and give that file.");
  }
  const value = parseJson(await readTextFile(path));
  if (value === undefined) throw new UsageError(`${path} is not JSON.`);
  return value;
}

/** The address of a portal's document. Throws a `UsageError` without the address, which may contain a token. */
export function documentAddress(text: string): URL {
  const example = `https://example.bitrix24.com/rest/api/1/your-webhook-token/${documentation}`;
  return orUsageError(() => portalUrl(text, "The address of the portal's document", example));
}

/** The portal of `--webhook`, or of BITRIX24_WEBHOOK without it. */
export function portalAuth(url: string | undefined, { env }: Terminal): Auth {
  if (url === "") throw new UsageError("--webhook is empty. Give the webhook's URL, or leave the flag out.");
  const hook = url ?? env.BITRIX24_WEBHOOK;
  if (hook) return orUsageError(() => webhook(hook));
  throw new UsageError("Nothing to check is given. Set BITRIX24_WEBHOOK, or add --mock, --portal-document or --har.");
}

function orUsageError<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new UsageError(Object(error).message);
  }
}
