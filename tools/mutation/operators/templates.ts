import type { Mutant } from "../mutant.js";
import { pointer } from "../pointer.js";

/** Changes of the texts that the document is derived with, such as samples of code, by their names. */
export function templateMutants(templates: Record<string, string>): Mutant[] {
  const names = Object.keys(templates);
  return [
    ...names.slice(1).map((name, n) => {
      const before = names[n] as string;
      const traded = { [before]: templates[name] ?? "", [name]: templates[before] ?? "" };
      return mutant("swap-templates", [before], traded);
    }),
    ...Object.entries(templates).flatMap(([name, text]) =>
      withoutLine(text).map(([line, without]) => mutant("drop-template-line", [name, line], { [name]: without })),
    ),
  ];
}

function mutant(operator: string, keys: string[], templates: Record<string, string>): Mutant {
  const where = pointer(["templates", ...keys]);
  return { id: `${operator} ${where}`, operator, pointer: where, apply() {}, templates };
}

/** The text without each line in turn, with the line's number. One without a letter is punctuation of another. */
function withoutLine(text: string): [line: string, without: string][] {
  const lines = text.split("\n");
  return lines.flatMap((line, n) =>
    /[a-z]/i.test(line) ? [[String(n + 1), lines.toSpliced(n, 1).join("\n")] as [string, string]] : [],
  );
}
