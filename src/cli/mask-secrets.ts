import { mask, redactor } from "../redact.js";

/**
 * Masks the secrets of the environment and whatever looks like one. A webhook's URL or a token in the wrong place of the
 * command line is an easy mistake, and the error would show it.
 */
export function maskSecrets({ BITRIX24_WEBHOOK, BITRIX24_ACCESS_TOKEN }: Record<string, string | undefined>) {
  const [, , token = ""] = new RegExp(webhookToken, "i").exec(BITRIX24_WEBHOOK ?? "") ?? [];
  const redact = redactor(() => [token, BITRIX24_ACCESS_TOKEN ?? ""]);
  return (text: string) =>
    redact(text)
      .replace(new RegExp(webhookToken, "gi"), `$1${mask}`)
      .replace(new RegExp(accessToken, "gi"), `$1${mask}`);
}

// As it is, encoded for a URL however often, or escaped in JSON.
const slashes = String.raw`(?:\\*\/|%(?:25)*2f)+`;
const webhookToken = String.raw`(${slashes}rest(?:${slashes}api)?${slashes}\d+${slashes})([^/\s"'\\]+)`;
const accessToken = String.raw`((?:auth|token|secret)["\\]*(?:[=:]|%(?:25)*3d)["\\]*)[^&\s"',}\\]+`;
