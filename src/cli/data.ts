import { readFile } from "node:fs/promises";
import { isDeeperThan, isObject, parseJson } from "../json.js";
import { type Terminal, UsageError } from "./command.js";
import { decodeText } from "./decode-text.js";
import { inexactNumber } from "./params.js";

// A portal's PHP reads no deeper nesting.
const maxDepth = 512;

/** Reads the parameters of `--data`: JSON, `@FILE`, or `-` for stdin. Throws a `UsageError`. */
export async function readData(source: string, terminal: Terminal): Promise<Record<string, unknown>> {
  const value = parseJson(await textOf(source, terminal));
  if (value === undefined) {
    throw new UsageError("--data is not JSON. Where the shell takes quotes away, give a file: --data @params.json");
  }
  // PHP writes an object without keys so.
  if (Array.isArray(value) && value.length === 0) return {};
  if (!isObject(value)) throw new UsageError("--data takes a JSON object: the parameters by their names.");
  if (isDeeperThan(maxDepth, value)) throw new UsageError(`--data is nested in more than ${maxDepth} levels.`);
  const inexact = inexactNumber(value);
  if (inexact === undefined) return value;
  throw new UsageError(
    `--data has a number at ${inexact} that could not be sent exactly; ${Number.MAX_SAFE_INTEGER} is the limit.`,
  );
}

async function textOf(source: string, terminal: Terminal): Promise<string> {
  if (source === "-" || source === "@-") return decodeText(await terminal.input());
  if (!source.startsWith("@")) return source;
  const path = source.slice(1);
  return readFile(path).then(decodeText, ({ code, message }: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read: ${code === "ENOENT" ? "there is no such file" : message}.`);
  });
}
