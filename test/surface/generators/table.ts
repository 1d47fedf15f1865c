import type { Finding } from "./findings.js";
import { node24, token } from "./generator.js";
import { callerOf } from "./programs.js";
import { manifestOf } from "./run.js";

/** The table, in Markdown. */
export function tableOf(verdicts: Verdict[]): string {
  const rows = verdicts.map((verdict) => `| ${Object.values(verdict).join(" | ")} |`);
  const head = ["| Generator | Compiles | Calls | Typed errors | Server variables | Worth knowing |"];
  return [...head, `|${" --- |".repeat(6)}`, ...rows].join("\n");
}

/** A row of the table, in the order of its columns. */
export interface Verdict {
  generator: string;
  compiles: string;
  calls: string;
  typedErrors: string;
  serverVariables: string;
  worthKnowing: string;
}

/** The row of a finding; `calls` is true when all responses were as documented. */
export function verdict(finding: Finding, calls: boolean): Verdict {
  const { generator, generated, compileErrors } = finding;
  const { version, engines } = manifestOf(generator.package);
  const options = generator.options.map((option) => `, \`${option}\``).join("");
  const quirks = (generator.quirks ?? []).filter(({ sign }) => sign.test(textOf(generated))).map(({ is }) => is);
  if (generator.command[0] === node24) quirks.unshift(`Needs Node ${engines?.node}; what it writes does not.`);
  return {
    generator: `${generator.callers ?? generator.name} ${version}${options}`,
    compiles: yesOrNo(generated.code === 0 && compileErrors.client.length === 0),
    calls: yesOrNo(calls),
    typedErrors: yesOrNo(compileErrors.programs.length === 0 && compileErrors.misspelt.length > 0),
    serverVariables: serverVariables(finding, calls),
    worthKnowing: quirks.join(" "),
  };
}

function serverVariables({ generator, generated }: Finding, calls: boolean): string {
  // The first kind of caller passes the variables instead of a URL; the second kind of client was generated with them.
  if (callerOf(generator).includes("webhook_token")) return yesOrNo(calls);
  if (generator.serverVariables) return generator.serverVariables;
  if (generated.text.includes(token)) return calls ? "yes, when it generates" : "no";
  if (generated.text.includes("{webhook_token}")) return "no, left in the base URL as they are";
  if (generated.text.includes("put_your_webhook_here")) return "no, filled in with their defaults";
  return "no, and no base URL";
}

function textOf({ stdout, stderr, text }: Finding["generated"]): string {
  return [stdout, stderr, text].join("\n");
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}
