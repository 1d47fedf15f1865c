import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";

/** As much of a process as the console touches, with streams of the given kind. */
export function fakeProcess(terminal: { isTTY?: boolean; columns?: number } = {}, env: NodeJS.ProcessEnv = {}) {
  const stream = () => Object.assign(new PassThrough(), terminal);
  return Object.assign(new EventEmitter(), { stdin: stream(), stdout: stream(), stderr: stream(), env });
}
