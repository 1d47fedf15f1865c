import type { Operation } from "../document/operations.js";
import type { Flag } from "./flags.js";

/** The help of `call`: every method with its summary. */
export function overview(methods: Map<string, { summary: string }>): string {
  const lines = [...methods].map(([name, { summary }]) => [name, summary]);
  return `bitrix24-openapi call METHOD [--flag value …] [--data JSON] [--json] [--mock] [--webhook URL] [--dry-run] [--yes]

${aligned(lines)}

The portal is that of --webhook, else of BITRIX24_WEBHOOK, else of BITRIX24_ADDRESS and BITRIX24_ACCESS_TOKEN.
HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured. Before a method that writes is called, you are asked; --yes confirms, and
is needed where there is no terminal. --dry-run prints the request and sends nothing. --help after a method lists its flags.`;
}

/** The help of a method: its flags, and the command's own. */
export function methodHelp({ method, summary, safe }: Operation, flags: Flag[]): string {
  const lines = flags.map((flag) => {
    const text = describe(flag);
    return flag.dataOnly
      ? [`${flag.name}, in --data`, `${text} The flag --${flag.name} is the command's own.`.trim()]
      : [`--${flag.name} ${flag.type}${flag.list ? " …" : ""}`, text];
  });
  const common = [
    ["--data JSON|@FILE|-", "all parameters as JSON, from a file or from stdin; flags override them"],
    ["--json", "print the result as JSON"],
    ["--mock", "call the mock instead of a portal"],
    ["--webhook URL", "the portal to call; BITRIX24_WEBHOOK by default"],
    ["--dry-run", "print the request, without secrets, and send nothing"],
  ];
  const writing = [
    ["--yes", "call the method, which writes, without asking; needed where there is no terminal"],
    [
      "--idempotency-key KEY",
      "a key of your own: a portal that honours it runs calls with the same key once in 24 hours",
    ],
  ];
  const lists = flags.some(({ list }) => list) ? "\n\nRepeat the flag of a list (…) for each of its values." : "";
  return `bitrix24-openapi call ${method}\n\n${summary}.\n\n${aligned([...lines, ...common, ...(safe ? [] : writing)])}${lists}`;
}

function describe({ required, description, choices }: Flag): string {
  const [first = ""] = description.split("\n\n");
  return [required ? "required." : "", first.replace(/\s+/g, " "), choices ? `One of ${choices.join(", ")}.` : ""]
    .filter(Boolean)
    .join(" ");
}

function aligned(lines: string[][]): string {
  const width = Math.max(...lines.map(([name = ""]) => name.length));
  return lines.map(([name = "", text]) => `  ${name.padEnd(width)}  ${text}`).join("\n");
}
