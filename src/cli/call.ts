import { parseArgs } from "node:util";
import { oauth } from "../auth/oauth.js";
import { webhook } from "../auth/webhook.js";
import { createClient } from "../client.js";
import { readBundle } from "../document/bundle.js";
import { readOperations } from "../document/operations.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { type Flag, flagsOf, paramsFrom } from "./flags.js";
import { table } from "./table.js";

const options = {
  json: { type: "boolean", default: false },
  mock: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  webhook: { type: "string" },
} as const;

/** `call METHOD --flag value …`: one call, its result as a table or as JSON. */
export const call: Command = async ([method, ...args], terminal) => {
  const bundle = readBundle();
  const methods = readOperations(bundle);
  if (method === undefined || method === "--help" || method === "-h") {
    terminal.out(overview(methods));
    if (method === undefined) throw new UsageError("Which method?");
    return;
  }
  if (method.startsWith("-")) throw new UsageError(`Name the method first, then ${method} and the other flags.`);
  const operation = methods.get(method);
  if (!operation)
    throw new UsageError(`${JSON.stringify(method)} is not documented; there are ${[...methods.keys()].join(", ")}.`);
  const flags = flagsOf(bundle, operation.request);
  const texts = Object.fromEntries(flags.map(({ name }) => [name, { type: "string" as const }]));
  const { values } = parseArgs({ args, options: { ...texts, ...options } });
  if (values.help) return terminal.out(usage(method, operation.summary, flags));
  const params = paramsFrom(flags, values);
  const result = await answered(method, params, values, terminal);
  terminal.out(values.json ? JSON.stringify(result, null, 2) : table(result));
};

async function answered(
  method: string,
  params: object,
  { mock, webhook: url }: { mock?: boolean; webhook?: string },
  terminal: Terminal,
) {
  if (!mock) return invoke(createClient(portal(url, terminal.env)), method, params);
  const { startMock } = await import("../mock.js");
  const server = await startMock();
  try {
    terminal.err("The mock answers, not a portal.");
    return await invoke(createClient(webhook(server.webhook)), method, params);
  } finally {
    await server.close();
  }
}

function portal(url: string | undefined, env: Terminal["env"]) {
  const { BITRIX24_WEBHOOK, BITRIX24_ADDRESS: address, BITRIX24_ACCESS_TOKEN: accessToken } = env;
  const hook = url || BITRIX24_WEBHOOK;
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

function invoke(client: object, method: string, params: object): Promise<unknown> {
  const found: unknown = method.split(".").reduce<object>((node, name) => Reflect.get(node, name), client);
  // The method's name was looked up in the document, from which the client's tree is generated.
  return (found as (params: object) => Promise<unknown>)(params);
}

function overview(methods: Map<string, { summary: string }>): string {
  const lines = [...methods].map(([name, { summary }]) => [name, summary]);
  return `bitrix24-openapi call METHOD [--flag value …] [--json] [--mock] [--webhook URL]\n\n${indented(lines)}

The portal is the one of --webhook, else of BITRIX24_WEBHOOK, else of BITRIX24_ADDRESS and BITRIX24_ACCESS_TOKEN.
After a method, --help lists its flags.`;
}

function usage(method: string, summary: string, flags: Flag[]): string {
  const lines = flags.map((flag) => [`--${flag.name} ${placeholder(flag)}`, told(flag)]);
  const common = [
    ["--json", "print the result as JSON"],
    ["--mock", "let the mock answer"],
    ["--webhook URL", "the portal to call; BITRIX24_WEBHOOK unless given"],
  ];
  return `bitrix24-openapi call ${method}\n\n${summary}.\n\n${indented([...lines, ...common])}`;
}

function placeholder({ type, list }: Flag): string {
  return list ? `${type},…` : type;
}

function told({ required, description, choices }: Flag): string {
  const [first = ""] = description.split("\n\n");
  return [required ? "required." : "", first.replace(/\s+/g, " "), choices ? `One of ${choices.join(", ")}.` : ""]
    .filter(Boolean)
    .join(" ");
}

function indented(lines: string[][]): string {
  const width = Math.max(...lines.map(([name = ""]) => name.length));
  return lines.map(([name = "", text]) => `  ${name.padEnd(width)}  ${text}`).join("\n");
}
