import { oauth } from "../auth/oauth.js";
import { webhook } from "../auth/webhook.js";
import { call as callMethod, createClient } from "../client.js";
import { readBundle } from "../document/bundle.js";
import { type Operation, readOperations } from "../document/operations.js";
import { deepestJson, isDeeperThan } from "../json.js";
import { printableJson } from "../redact.js";
import { methodHelp, overview } from "./call-help.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { readData } from "./data.js";
import { flagsOf } from "./flags.js";
import { suggestion } from "./nearest.js";
import { readOptions } from "./options.js";
import { paramsFrom } from "./params.js";
import { proxyFetch } from "./proxy.js";
import { table } from "./table.js";

const options = {
  data: { type: "string" },
  json: { type: "boolean", default: false },
  mock: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  webhook: { type: "string" },
} as const;

// `yes` is kept free for a question before a call that writes.
const reserved = new Set([...Object.keys(options), "yes"]);

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
  if (!operation) {
    throw new UsageError(`${JSON.stringify(method)} is not a documented method.${suggestion(method, methods.keys())}`);
  }
  try {
    await callWith(args, operation, bundle, terminal);
  } catch (error) {
    if (error instanceof UsageError) error.command = `call ${method}`;
    throw error;
  }
};

/** Calls one method with the arguments after its name. */
export async function callWith(
  args: string[],
  operation: Operation,
  bundle: object,
  terminal: Terminal,
): Promise<void> {
  const { method, request } = operation;
  const flags = flagsOf(bundle, request, reserved);
  const own = flags.filter(({ dataOnly }) => !dataOnly);
  const texts = Object.fromEntries(own.map(({ name, list }) => [name, { type: "string" as const, multiple: list }]));
  const values = readOptions(args, { ...texts, ...options });
  if (values.help) return terminal.out(methodHelp(operation, flags));
  const { data, json, mock, webhook: url, ...given } = values;
  const params = paramsFrom(flags, given, data === undefined ? {} : await readData(data, terminal));
  const result = mock ? await callMock(method, params, terminal) : await callPortal(method, params, url, terminal);
  if (isDeeperThan(deepestJson, result))
    throw new Error(`The result is nested in more than ${deepestJson} levels, too many to be printed.`);
  terminal.out(json ? printableJson(result) : table(result));
}

async function callMock(method: string, params: object, terminal: Terminal): Promise<unknown> {
  const { startMock } = await import("../mock.js");
  const server = await startMock();
  try {
    terminal.err("The response comes from the mock, not from a portal.");
    return await callMethod(createClient(webhook(server.webhook)), method, params);
  } finally {
    await server.close();
  }
}

async function callPortal(
  method: string,
  params: object,
  url: string | undefined,
  { env }: Terminal,
): Promise<unknown> {
  const auth = portal(url, env);
  return callMethod(createClient(auth, { fetch: await proxyFetch(env) }), method, params);
}

function portal(url: string | undefined, env: Terminal["env"]) {
  const { BITRIX24_WEBHOOK, BITRIX24_ADDRESS: address, BITRIX24_ACCESS_TOKEN: accessToken } = env;
  if (url === "") throw new UsageError("--webhook is empty. Give the webhook's URL, or leave the flag out.");
  const hook = url ?? BITRIX24_WEBHOOK;
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
