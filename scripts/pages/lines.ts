import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A line of the documentation; `file` is relative to the checkout, `number` counts from 1. */
export interface Line {
  file: string;
  number: number;
  text: string;
}

/** Its message begins with `file:line:`, as compilers write it. */
export class PageError extends Error {
  override name = "PageError";

  constructor({ file, number }: Pick<Line, "file" | "number">, problem: string) {
    super(`${file}:${number}: ${problem}`);
  }
}

/** The lines of a page with its includes in place; each line knows the file that it comes from. */
export function readLines(root: string, file: string, including: string[] = []): Line[] {
  let code = false;
  return linesOf(readFileSync(join(root, file), "utf8"), file).flatMap((line) => {
    if (line.text.trim().startsWith("```")) code = !code;
    if (code || !line.text.trim().startsWith("{% include")) return [line];
    const target = included(line);
    if (!existsSync(join(root, target))) throw new PageError(line, `includes ${target}, which does not exist`);
    if ([file, ...including].includes(target)) throw new PageError(line, `includes ${target}, which includes it`);
    return readLines(root, target, [file, ...including]);
  });
}

/** Splits a text into lines that know where they stand. */
export function linesOf(text: string, file: string): Line[] {
  return text.split(/\r?\n/).map((text, index) => ({ file, number: index + 1, text }));
}

function included(line: Line): string {
  const [, path] = /^\{% include (?:notitle )?\[[^\]]*\]\(([^)#]+)\) %\}$/.exec(line.text.trim()) ?? [];
  if (!path) throw new PageError(line, "cannot read this include");
  return relative(".", join(dirname(line.file), path));
}
