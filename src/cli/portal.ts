import type { Auth } from "../auth/auth.js";
import { oauth } from "../auth/oauth.js";
import { webhook } from "../auth/webhook.js";
import { type Terminal, UsageError } from "./command.js";

/** The portal of a webhook's URL, else of the environment. Throws a `UsageError` where neither names one. */
export function portal(url: string | undefined, env: Terminal["env"]): Auth {
  const { BITRIX24_WEBHOOK, BITRIX24_ADDRESS: address, BITRIX24_ACCESS_TOKEN: accessToken } = env;
  if (url === "") throw new UsageError("--webhook is empty. Give the webhook's URL, or leave the flag out.");
  const hook = url ?? BITRIX24_WEBHOOK;
  try {
    if (hook) return webhook(hook);
    if (address && accessToken) return oauth({ address, accessToken });
  } catch (error) {
    throw new UsageError(Object(error).message);
  }
  throw new UsageError(
    "No portal is given. Set BITRIX24_WEBHOOK, or BITRIX24_ADDRESS and BITRIX24_ACCESS_TOKEN, or add --mock.",
  );
}
