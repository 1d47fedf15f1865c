import type { Auth } from "../auth/auth.js";
import { webhook } from "../auth/webhook.js";
import type { Call } from "../call.js";
import { readBundle } from "../document/bundle.js";
import { type Operation, readOperations } from "../document/operations.js";
import type { Fetch } from "../fetch-response.js";
import { deepestJson, isDeeperThan } from "../json.js";
import { checkKey } from "../layers/idempotency.js";
import { suggestion } from "../nearest.js";
import { printableJson } from "../redact.js";
import { portalSend } from "../stack.js";
import { methodHelp, overview } from "./call-help.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { confirm } from "./confirm.js";
import { readData } from "./data.js";
import { dryRun } from "./dry-run.js";
import { flagsOf } from "./flags.js";
import { readOptions } from "./options.js";
import { paramsFrom } from "./params.js";
import { portal } from "./portal.js";
import { proxyFetch } from "./proxy.js";
import { table } from "./table.js";

const options = {
  data: { type: "string" },
  json: { type: "boolean", default: false },
  mock: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  webhook: { type: "string" },
  yes: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  "idempotency-key": { type: "string" },
} as const;

const reserved = new Set(Object.keys(options));

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
  const { method, request, safe } = operation;
  const flags = flagsOf(bundle, request, reserved);
  const own = flags.filter(({ dataOnly }) => !dataOnly);
  const texts = Object.fromEntries(own.map(({ name, list }) => [name, { type: "string" as const, multiple: list }]));
  const values = readOptions(args, { ...texts, ...options });
  if (values.help) return terminal.out(methodHelp(operation, flags));
  const { data, json, mock, webhook: url, yes, "dry-run": dry, "idempotency-key": key, ...given } = values;
  const params = paramsFrom(flags, given, data === undefined ? {} : await readData(data, terminal));
  const call: Call = { method, params, safe, ...(key !== undefined && { idempotencyKey: writtenKey(key) }) };

  async function make(auth: Auth, fetch?: Fetch): Promise<void> {
    if (dry) return terminal.out(await dryRun(auth, call));
    // The mock keeps nothing.
    if (!safe && !mock && !yes) await confirm(`${method} writes to ${new URL(auth.origin).host}.`, terminal);
    if (mock) terminal.err("The response comes from the mock, not from a portal.");
    const { result, idempotency } = await portalSend(auth, fetch ? { fetch } : {})(call);
    if (isDeeperThan(deepestJson, result))
      throw new Error(`The result is nested in more than ${deepestJson} levels, too many to be printed.`);
    terminal.out(json ? printableJson(result) : table(result));
    if (key !== undefined && idempotency && idempotency !== "honoured") terminal.err(remarks[idempotency]);
  }

  await (mock ? withMock(make) : make(portal(url, terminal.env), await proxyFetch(terminal.env)));
}

const remarks = {
  replayed: "The portal had run a call with this key before, and has repeated its response.",
  ignored: "The portal ignores the idempotency key of this method: the same call runs again.",
};

function writtenKey(key: string): string {
  try {
    checkKey(key);
    return key;
  } catch {
    throw new UsageError("--idempotency-key takes 1 to 255 printable ASCII characters without spaces.");
  }
}

async function withMock(make: (auth: Auth) => Promise<void>): Promise<void> {
  const { startMock } = await import("../mock.js");
  const server = await startMock();
  try {
    await make(webhook(server.webhook));
  } finally {
    await server.close();
  }
}
