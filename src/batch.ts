import { type BatchParams, references } from "./batch-reference.js";
import type { CallOptions, MethodName, Params, Result } from "./call.js";
import { type Client, call } from "./client.js";
import { AuthError, Bitrix24Error, LimitError, NetworkError, RedirectError, UnexpectedAnswerError } from "./errors.js";
import { isSafe } from "./names.js";

/** A command of a batch: the REST name of a method, its parameters, and with `as` a name that references can use. */
export type Command = { [M in Exclude<MethodName, "batch">]: CommandOf<M> }[Exclude<MethodName, "batch">];

type CommandOf<M extends MethodName> =
  Record<never, never> extends Params<M>
    ? readonly [method: M, params?: BatchParams<Params<M>>, name?: { readonly as: string }]
    : readonly [method: M, params: BatchParams<Params<M>>, name?: { readonly as: string }];

/** Options of `batch`. */
export interface BatchOptions extends Omit<CallOptions, "idempotencyKey"> {
  /**
   * True allows methods that may write. Such a batch carries no idempotency key, and is not repeated once it may have run.
   * @default false
   */
  writes?: boolean;
}

// A key that the method lacks has no type. The literal itself has been inferred, so TypeScript does not look for such keys.
type Checked<C extends readonly unknown[]> = {
  [K in keyof C]: C[K] extends readonly [infer M extends MethodName, infer P, ...infer Rest]
    ? readonly [M, P & { [Unknown in Exclude<keyof P, keyof Params<M>>]: never }, ...Rest]
    : C[K];
};

/** The results of commands, in their order. */
export type Results<C extends readonly unknown[]> = { -readonly [K in keyof C]: ResultOf<C[K]> };

/** What became of each command. */
export type Outcomes<C extends readonly unknown[]> = { -readonly [K in keyof C]: PromiseSettledResult<ResultOf<C[K]>> };

type ResultOf<C> = C extends readonly [infer M extends MethodName, ...infer P]
  ? P[0] extends { select: infer S extends readonly unknown[] }
    ? Result<M, S>
    : Result<M>
  : never;

/**
 * A command of a batch failed. The portal does not say which: those before it have run and stay so, those after it have not
 * run. `cause` is the error as the portal reported it, of the class of its kind.
 */
export class BatchError extends Bitrix24Error {
  override name = "BatchError";
}

/**
 * Runs up to 50 commands in one request, one after the other, and resolves to their results in the same order:
 * `const [mailbox, messages] = await batch(b24, [["mail.mailbox.get", { id: 1 }], ["mail.message.list", {}]])`.
 * Rejects with a `BatchError` when a command fails, and with a `TypeError` for commands that cannot be sent.
 */
export const batch = /* @__PURE__ */ Object.assign(run, { settled });

async function run<const C extends readonly Command[]>(
  client: Client,
  commands: C & Checked<C>,
  options: BatchOptions = {},
): Promise<Results<C>> {
  const { writes = false, ...rest } = options;
  const results = await sent(client, checked(commands, writes), rest);
  // In the order of the commands, and of their types by the document.
  return results as Results<C>;
}

/**
 * The same for methods that only read, but resolves to an outcome for each command, as `Promise.allSettled` does. It finds
 * the commands that fail by sending the halves of a batch again, so a failure costs several requests.
 */
async function settled<const C extends readonly Command[]>(
  client: Client,
  commands: C & Checked<C>,
  options: Omit<BatchOptions, "writes"> = {},
): Promise<Outcomes<C>> {
  const all = checked(commands, false);
  if (all.some(([, params]) => references(params).length > 0))
    throw new TypeError("batch.settled takes no references: the commands of a batch may travel apart");
  return (await outcomes(client, all, options)) as Outcomes<C>;
}

type Plain = readonly [method: string, params?: object, name?: { readonly as: string }];

async function outcomes(
  client: Client,
  commands: readonly Plain[],
  options: CallOptions,
): Promise<PromiseSettledResult<unknown>[]> {
  const [first, second] = commands;
  // Its error then names the method.
  if (first && !second) return Promise.allSettled([call(client, first[0], first[1], options)]);
  try {
    const results = await sent(client, commands, options);
    return results.map((value) => ({ status: "fulfilled", value }));
  } catch (reason) {
    if (!(reason instanceof BatchError)) return commands.map(() => ({ status: "rejected", reason }));
    const middle = Math.ceil(commands.length / 2);
    const halves = [commands.slice(0, middle), commands.slice(middle)];
    return (await Promise.all(halves.map((half) => outcomes(client, half, options)))).flat();
  }
}

async function sent(client: Client, commands: readonly Plain[], options: CallOptions): Promise<unknown[]> {
  if (commands.length === 0) return [];
  const body = commands.map(([method, query = {}, name]) => ({ method, query, ...name }));
  const safe = commands.every(([method]) => isSafe(method));
  const results = await call(client, "batch", body, { ...options, safe }).catch((error: unknown) => {
    throw isOfCommand(error) ? batchError(error, commands.length) : error;
  });
  if (Array.isArray(results) && results.length === commands.length) return results;
  const detail = `the result is no list of ${commands.length} results`;
  throw new UnexpectedAnswerError({ code: "UNEXPECTED_ANSWER", method: "batch", detail });
}

const mostCommands = 50;

function checked(commands: readonly Plain[], writes: boolean): readonly Plain[] {
  if (commands.length > mostCommands)
    throw new TypeError(`A batch has at most ${mostCommands} commands, not ${commands.length}: send several batches`);
  const known = new Set<string>();
  for (const [n, [method, params, { as: name = `${n}` } = { as: undefined }]] of commands.entries()) {
    if (method === "batch") throw new TypeError("A batch takes no batch as a command");
    if (!writes && !isSafe(method))
      throw new TypeError(`${method} may write: pass { writes: true }, or call it by itself, with an idempotency key`);
    const unknown = references(params).find((alias) => !known.has(alias));
    if (unknown !== undefined) throw new TypeError(`${method} refers to ${unknown}, which no command before it is`);
    if (known.has(name)) throw new TypeError(`Two commands of the batch have the name ${name}`);
    known.add(name);
  }
  return commands;
}

// Other errors are about the request as a whole.
function isOfCommand(error: unknown): error is Bitrix24Error {
  const others = [NetworkError, LimitError, AuthError, RedirectError, UnexpectedAnswerError];
  return error instanceof Bitrix24Error && !others.some((Class) => error instanceof Class);
}

function batchError(cause: Bitrix24Error, length: number): BatchError {
  const { code, status, detail, validation, retryAt, response, attempts } = cause;
  const remedy = `One of ${length} commands failed, and those before it have run. batch.settled finds out which, for methods that only read.`;
  const facts = {
    code,
    status,
    method: "batch",
    detail,
    validation: [...validation],
    remedy,
    retryAt,
    response,
    cause,
  };
  return Object.assign(new BatchError(facts), { attempts });
}
