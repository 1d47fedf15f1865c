/** The webhook's token in all programs, which shows where a generator writes it down. */
export const token = "CANARY-generators";

/** One generator: how to run it on the bundle, and how to call the client that it writes. */
export interface Generator {
  /** The name of its folder in `out/`. */
  name: string;
  /** The name of its programs in `callers/`, which versions of one generator share. @default its own name */
  callers?: string;
  package: string;
  language: "ts" | "py";
  /** The program, below `node_modules/`, with its arguments; paths are relative to this folder. */
  command: string[];
  /** The file that holds what it prints, where it writes no file itself. */
  prints?: string;
  /** The options of the client that is tested here. */
  options: string[];
  /** What becomes of the server variables, where what it writes does not show it. */
  serverVariables?: string;
  /** The lines before the first call of a program: imports, and the base URL. */
  setUp: string;
  /** An expression that makes the call and evaluates to the body of the response. */
  call(method: string, params: string): string;
  /** The lines after the last call. */
  tearDown?: string;
  /** True when its client takes a `fetch`; `callers/` then has a program that gives it `portalFetch`. */
  takesFetch?: true;
  /** What users should know of it, shown as long as its output matches the sign. */
  quirks?: { sign: RegExp; is: string }[];
}

/** The bundle, relative to this folder. */
export const bundle = "../../../generated/openapi.yaml";

/** The program of generators that do not start with the Node of this project. */
export const node24 = "node24/bin/node";

export const camelCase = (method: string) => method.replaceAll(/\.(\w)/g, (_, letter) => letter.toUpperCase());
export const snakeCase = (method: string) => method.replaceAll(".", "_");
