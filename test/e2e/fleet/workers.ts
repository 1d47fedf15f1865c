import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A process that runs `worker.js` with one task. */
export interface Worker {
  process: ChildProcess;
  /** What the task resolved to; rejects when the process has ended before. */
  outcome: Promise<unknown>;
}

/** Starts a process for each task, and lets all of them begin together. They end with this one. */
export async function startWorkers(tasks: object[]): Promise<Worker[]> {
  const started = tasks.map((task) =>
    fork(new URL("worker.js", import.meta.url), { env: { ...process.env, WORKER: JSON.stringify(task) } }),
  );
  await Promise.all(started.map((each) => message(each, (sent) => sent === "ready")));
  const workers = started.map((each) => ({ process: each, outcome: message(each, isOutcome).then(outcomeOf) }));
  for (const each of started) each.send("go");
  return workers;
}

/** The outcomes of all the workers. */
export function outcomes<T>(workers: Worker[]): Promise<T[]> {
  return Promise.all(workers.map(({ outcome }) => outcome)) as Promise<T[]>;
}

/** The first message of a worker that `is` accepts. */
export async function message(worker: ChildProcess, is: (sent: unknown) => boolean): Promise<unknown> {
  for (;;) {
    const [sent] = await Promise.race([once(worker, "message"), ended(worker)]);
    if (is(sent)) return sent;
  }
}

async function ended(worker: ChildProcess): Promise<never> {
  const [code, signal] = worker.exitCode === null ? await once(worker, "exit") : [worker.exitCode];
  throw new Error(`the worker has ended: ${signal ?? code}`);
}

function isOutcome(sent: unknown): boolean {
  return typeof sent === "object" && sent !== null && "outcome" in sent;
}

function outcomeOf(sent: unknown): unknown {
  return Object(sent).outcome;
}
