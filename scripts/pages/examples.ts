import { type Block, type Code, firstLine, section } from "./blocks.js";
import { printedStatus } from "./errors.js";
import type { PageFacts } from "./facts.js";
import { parseExample } from "./json.js";
import { PageError } from "./lines.js";

/** The example responses by the status printed above each. */
export function responses(page: Block[]): PageFacts["responses"] {
  const found: PageFacts["responses"] = {};
  for (const title of ["Response Handling", "Error Handling"]) {
    let status: number | undefined;
    for (const block of section(page, title).inside) {
      status = block.kind === "heading" ? undefined : (printedStatus(block) ?? status);
      if (block.kind !== "code" || !block.language.startsWith("json")) continue;
      if (!status) throw new PageError(block.at, "no HTTP status is printed above this example");
      found[status] = [...(found[status] ?? []), parseExample(block)];
    }
  }
  if (!found[200]) throw new PageError(firstLine(page), "has no example of a response with status 200");
  return found;
}

/** The method that both cURL samples call, and the bodies that they send. */
export function requests(page: Block[]): { method: string; bodies: PageFacts["requests"] } {
  const { at, inside } = section(page, "Code Examples");
  const samples = ["cURL (Webhook)", "cURL (OAuth)"].map((tab) => {
    const code = inside.find((block) => block.kind === "code" && block.tab === tab);
    if (code?.kind !== "code") throw new PageError(at, `has no code in a tab “${tab}”`);
    return { method: methodOf(code), body: body(code) };
  });
  const [webhook, oauth] = samples;
  if (webhook!.method !== oauth!.method)
    throw new PageError(at, `the samples call ${webhook!.method} and ${oauth!.method}`);
  return { method: oauth!.method, bodies: { webhook: webhook!.body, oauth: oauth!.body } };
}

function methodOf({ at, text }: Code): string {
  const [, method] = /^\s*https:\/\/\S+\/rest\/api\/(?:\S+\/)?([\w.]+)\s*$/m.exec(text) ?? [];
  if (!method) throw new PageError(at, "calls no method of REST 3.0, at an address with /rest/api/");
  return method;
}

function body(code: Code): unknown {
  const [, quoted] = /-d '((?:[^']|'\\'')*)'/.exec(code.text) ?? [];
  return quoted === undefined ? null : parseExample({ at: code.at, text: quoted.replaceAll(`'\\''`, "'") });
}
