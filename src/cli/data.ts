import { deepestJson, isDeeperThan, isObject, parseJson } from "../json.js";
import { type Terminal, UsageError } from "./command.js";
import { inexactNumber } from "./params.js";
import { decodeText, readTextFile } from "./read-text-file.js";

/** Reads the parameters of `--data`: JSON, `@FILE`, or `-` for stdin. Throws a `UsageError`. */
export async function readData(source: string, terminal: Terminal): Promise<Record<string, unknown>> {
  const value = parseJson(await textOf(source, terminal));
  if (value === undefined) {
    throw new UsageError("--data is not JSON. Where the shell takes quotes away, give a file: --data @params.json");
  }
  // PHP writes an object without keys so.
  if (Array.isArray(value) && value.length === 0) return {};
  if (!isObject(value)) throw new UsageError("--data takes a JSON object: the parameters by their names.");
  if (isDeeperThan(deepestJson, value)) throw new UsageError(`--data is nested in more than ${deepestJson} levels.`);
  const inexact = inexactNumber(value);
  if (inexact === undefined) return value;
  throw new UsageError(
    `--data has a number at ${inexact} that could not be sent exactly; ${Number.MAX_SAFE_INTEGER} is the limit.`,
  );
}

async function textOf(source: string, terminal: Terminal): Promise<string> {
  if (source === "-" || source === "@-") return decodeText(await terminal.input());
  return source.startsWith("@") ? readTextFile(source.slice(1)) : source;
}
