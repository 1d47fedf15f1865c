import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Leftovers } from "./leftovers.js";

/** Runs a program, named by its path, and resolves to what it leaves behind. */
export async function leftoversOf<T extends Leftovers>(program: string): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", "--import", "tsx", program]);
  return JSON.parse(stdout);
}
