import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type CompileError, checkPython, checkTypeScript } from "./compilers.js";
import type { Generator } from "./generator.js";
import { generators } from "./generators.js";
import { callerOf, everyCall, misspelt } from "./programs.js";
import { python } from "./python.js";
import { type Environment, folder, type Ran, run } from "./run.js";

/** What one generator wrote, and how it compiled and ran. */
export interface Finding {
  generator: Generator;
  /** What the generator printed and wrote. */
  generated: Ran & { text: string };
  /** Errors of the compiler: in what was generated, in the user's programs, and in one with an error misspelt. */
  compileErrors: { client: string[]; programs: string[]; misspelt: string[] };
  /** The user's program, the one that makes every documented call, and the user's with `portalFetch` on a bad day. */
  caller: Ran;
  everyCall: Ran;
  badDay: Ran | undefined;
}

/** Generates, compiles and runs everything; the `environment` tells a generator and the programs where the portal is. */
export async function find(environment: (name: string) => Environment): Promise<Finding[]> {
  rmSync(`${folder}out`, { recursive: true, force: true });
  mkdirSync(`${folder}out`);
  const tried = generators.filter(({ language }) => language === "ts" || python !== undefined);
  const generated = await Promise.all(tried.map((generator) => generate(generator, environment(generator.name))));
  for (const generator of tried) writePrograms(generator);
  const checked = Promise.all([checkTypeScript(), checkAllPython(tried)]);
  const findings: Omit<Finding, "compileErrors">[] = [];
  // One after the other: the time limit of a client does not know that it shares the machine.
  for (const [n, generator] of tried.entries()) {
    const { name, takesFetch } = generator;
    findings.push({
      generator,
      generated: generated[n]!,
      caller: await execute(generator, `out/${name}.caller`, environment(name)),
      everyCall: await execute(generator, `out/${name}.every-call`, environment(name)),
      badDay: takesFetch ? await execute(generator, `out/${name}.bad-day`, environment(name)) : undefined,
    });
  }
  const compileErrors = (await checked).flat();
  return findings.map((finding) => ({ ...finding, compileErrors: sorted(finding.generator, compileErrors) }));
}

async function generate({ name, command: [program, ...args], options, prints }: Generator, env: Environment) {
  mkdirSync(`${folder}out/${name}`);
  const flags = options.filter((option) => option.startsWith("--")).flatMap((option) => option.split(" "));
  const ran = await run(`node_modules/${program}`, [...args, ...flags], env);
  if (prints) writeFileSync(`${folder}out/${name}/${prints}`, ran.stdout);
  const files = readdirSync(`${folder}out/${name}`, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFileSync(`${file.parentPath}/${file.name}`));
  return { ...ran, text: texts.join("\n") };
}

function writePrograms(generator: Generator): void {
  const { name, language, takesFetch } = generator;
  writeFileSync(`${folder}out/${name}.caller.${language}`, callerOf(generator));
  if (takesFetch) writeFileSync(`${folder}out/${name}.bad-day.ts`, callerOf(generator, ".bad-day"));
  writeFileSync(`${folder}out/${name}.misspelt.${language}`, misspelt(generator));
  writeFileSync(`${folder}out/${name}.every-call.${language}`, everyCall(generator));
}

async function checkAllPython(tried: Generator[]): Promise<CompileError[]> {
  const checked = tried
    .filter(({ language }) => language === "py")
    .map(({ name }) => {
      const programs = [`out/${name}.caller.py`, `out/${name}.misspelt.py`, `out/${name}.every-call.py`];
      return checkPython(`out/${name}/client.py`, programs);
    });
  return (await Promise.all(checked)).flat();
}

function sorted({ name }: Generator, compileErrors: CompileError[]): Finding["compileErrors"] {
  const about = (...starts: string[]) =>
    compileErrors.filter(({ file }) => starts.some((start) => file.startsWith(start))).map(({ text }) => text);
  return {
    client: about(`out/${name}/`),
    programs: about(`out/${name}.caller`, `out/${name}.bad-day`, `out/${name}.every-call`),
    misspelt: about(`out/${name}.misspelt`),
  };
}

function execute({ name, language }: Generator, program: string, env: Environment): Promise<Ran> {
  if (language === "py") return run(python!, [`${program}.py`], { ...env, PYTHONPATH: `out/${name}` });
  return run("../../../node_modules/.bin/tsx", [`${program}.ts`], env);
}
