import { readContract } from "../../../src/check/contract.js";
import { readBundle } from "../../../src/document/bundle.js";
import { partOf } from "../../../src/document/part.js";

const methods = ["mail.mailbox.get", "mail.mailbox.list"];

/** The document with two methods only, so that tests of what a check finds are about these, whatever else is documented. */
export function mailboxDocument() {
  const bundle = readBundle() as Document;
  const parts = methods.map((name) => partOf(bundle, name) as Document);
  const paths = Object.assign({}, ...parts.map((part) => part.paths)) as Document["paths"];
  for (const { post } of Object.values(paths)) {
    const success = post.responses["200"]!;
    const links = Object.entries(success.links ?? {}).filter(([, { operationId }]) => methods.includes(operationId));
    success.links = Object.fromEntries(links);
  }
  const named = (kind: string) => Object.assign({}, ...parts.map(({ components }) => components[kind]));
  return {
    ...bundle,
    paths,
    components: { ...bundle.components, schemas: named("schemas"), examples: named("examples") },
  };
}

/** The same, as the checks read it. */
export const mailboxContract = () => readContract(mailboxDocument());

interface Document {
  paths: Record<string, { post: Operation }>;
  components: Record<string, object>;
}

interface Operation {
  responses: Record<string, { links?: Record<string, { operationId: string }> }>;
}
