import { readContract } from "../../../src/check/contract.js";
import { readBundle } from "../../../src/document/bundle.js";

const methods = ["mail.mailbox.get", "mail.mailbox.list"];

/** The document with two methods only, so that tests of what a check finds are about these, whatever else is documented. */
export function mailboxDocument() {
  const bundle = readBundle() as { paths: Record<string, { post: Operation }> };
  bundle.paths = Object.fromEntries(methods.map((name) => [`/${name}`, bundle.paths[`/${name}`]!]));
  for (const { post } of Object.values(bundle.paths)) {
    const success = post.responses["200"]!;
    const links = Object.entries(success.links ?? {}).filter(([, { operationId }]) => methods.includes(operationId));
    success.links = Object.fromEntries(links);
  }
  return bundle;
}

/** The same, as the checks read it. */
export const mailboxContract = () => readContract(mailboxDocument());

interface Operation {
  responses: Record<string, { links?: Record<string, { operationId: string }> }>;
}
