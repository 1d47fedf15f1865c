import type { Auth } from "../auth/auth.js";
import type { Call } from "../call.js";
import type { Fetch } from "../fetch-response.js";
import { printableJson, redactor } from "../redact.js";
import { portalSend } from "../stack.js";

/** The request that a call would send, with its secrets masked; nothing is sent. */
export async function dryRun(auth: Auth, call: Call): Promise<string> {
  let request = "";
  const fetch: Fetch = async (url, { headers, body }) => {
    const lines = [...new Headers(headers)].map(([name, value]) => `${capitalized(name)}: ${value}`);
    request = [`POST ${url}`, ...lines, "", printableJson(JSON.parse(String(body)))].join("\n");
    return Response.json({ result: null });
  };
  await portalSend(auth, { fetch, limit: false })(call);
  return redactor(auth.secrets)(request);
}

function capitalized(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
