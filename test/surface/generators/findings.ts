import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Complaint, checkPython, checkTypeScript } from "./compilers.js";
import { type Generator, generators } from "./generators.js";
import { everyCall, misspelt } from "./programs.js";
import { python } from "./python.js";
import { type Environment, folder, type Ran, run, versionOf } from "./run.js";

/** What came of one generator. */
export interface Finding {
  generator: Generator;
  version: string;
  /** What the generator printed and wrote. */
  generated: Ran & { text: string };
  /** Of the compiler: about what was generated, about the user's program, and about the same with an error misspelt. */
  complaints: { client: string[]; programs: string[]; misspelt: string[] };
  /** The user's program, and the one that makes every documented call. */
  caller: Ran;
  everyCall: Ran;
}

/** Generates, compiles and runs everything; by its `environment` a generator and who calls its client find the portal. */
export async function find(environment: (name: string) => Environment): Promise<Finding[]> {
  rmSync(`${folder}out`, { recursive: true, force: true });
  mkdirSync(`${folder}out`);
  const tried = generators.filter(({ language }) => language === "ts" || python !== undefined);
  const generated = await Promise.all(tried.map((generator) => generate(generator, environment(generator.name))));
  for (const generator of tried) writePrograms(generator);
  const complaints = [...(await checkTypeScript()), ...(await checkAllPython(tried))];
  const findings: Finding[] = [];
  // One after the other, for a client's timeout does not know that it shares the machine.
  for (const [n, generator] of tried.entries()) {
    const { name, package: from } = generator;
    findings.push({
      generator,
      version: versionOf(from),
      generated: generated[n]!,
      complaints: sorted(generator, complaints),
      caller: await execute(generator, `callers/${name}`, environment(name)),
      everyCall: await execute(generator, `out/${name}.every-call`, environment(name)),
    });
  }
  return findings;
}

async function generate({ name, command: [program, ...args], options }: Generator, env: Environment) {
  mkdirSync(`${folder}out/${name}`);
  const flags = options.filter((option) => option.startsWith("--")).flatMap((option) => option.split(" "));
  const ran = await run(`node_modules/.bin/${program}`, [...args, ...flags], env);
  const files = readdirSync(`${folder}out/${name}`, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFileSync(`${file.parentPath}/${file.name}`));
  return { ...ran, text: texts.join("\n") };
}

function writePrograms(generator: Generator): void {
  const { name, language } = generator;
  writeFileSync(`${folder}out/${name}.misspelt.${language}`, misspelt(generator));
  writeFileSync(`${folder}out/${name}.every-call.${language}`, everyCall(generator));
}

async function checkAllPython(tried: Generator[]): Promise<Complaint[]> {
  const checked = tried
    .filter(({ language }) => language === "py")
    .map(({ name }) => {
      const programs = [`callers/${name}.py`, `out/${name}.misspelt.py`, `out/${name}.every-call.py`];
      return checkPython(`out/${name}/client.py`, programs);
    });
  return (await Promise.all(checked)).flat();
}

function sorted({ name, language }: Generator, complaints: Complaint[]): Finding["complaints"] {
  const about = (...starts: string[]) =>
    complaints.filter(({ file }) => starts.some((start) => file.startsWith(start))).map(({ text }) => text);
  return {
    client: about(`out/${name}/`),
    programs: about(`callers/${name}.${language}`, `out/${name}.every-call`),
    misspelt: about(`out/${name}.misspelt`),
  };
}

function execute({ name, language }: Generator, program: string, env: Environment): Promise<Ran> {
  if (language === "py") return run(python!, [`${program}.py`], { ...env, PYTHONPATH: `out/${name}` });
  return run("../../../node_modules/.bin/tsx", [`${program}.ts`], env);
}
