import { readFileSync } from "node:fs";

const document = JSON.parse(readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"));

/** The documented response to mail.mailbox.get, as text. */
export const body = JSON.stringify(document.components.examples["mail.mailbox.get.webhook.response"].value);
