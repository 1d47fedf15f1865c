import { type ParseArgsConfig, parseArgs } from "node:util";
import { suggestion } from "../nearest.js";
import { UsageError } from "./command.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>["values"];
type Token = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>["tokens"]>[number];

/**
 * Reads the arguments of a command: `--name value` and `--name=value`; an option that is `multiple` may be repeated.
 * Throws a `UsageError` that names what is wrong and the option that was most likely meant.
 */
export function readOptions<const O extends Options>(args: string[], options: O): Values<O> {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  const checked = tokens.flatMap((token) => checkToken(token, options, seen));
  return parseArgs({ args: checked, options }).values;
}

// The argument of a token with its value attached, so that the value may begin with a dash.
function checkToken(token: Token, options: Options, seen: Set<string>): string[] {
  if (token.kind === "option-terminator") return [];
  if (token.kind === "positional") {
    throw new UsageError(
      `Unexpected argument ${JSON.stringify(token.value)}: it belongs to no flag. Quote a value with spaces.`,
    );
  }
  const { name, rawName, value, inlineValue } = token;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const flag = (near: string) => `--${near}`;
    throw new UsageError(`There is no flag ${rawName}.${suggestion(name, Object.keys(options), flag)}`);
  }
  if (option.type === "boolean") {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return [rawName];
  }
  if (value === undefined) throw new UsageError(`${rawName} needs a value.`);
  if (!inlineValue && value.startsWith("--")) {
    throw new UsageError(`${rawName} needs a value. One that begins with -- is written ${rawName}=${value}.`);
  }
  if (seen.has(name) && !option.multiple) throw new UsageError(`${rawName} takes one value, and is given twice.`);
  seen.add(name);
  return [`--${name}=${value}`];
}
