import { execFileSync } from "node:child_process";
import { median, rounds } from "./rounds.js";

const modules = ["openapi-fetch", "bitrix24-openapi", "bitrix24-openapi/fetch", "ky", "@bitrix24/b24jssdk"];

/** Milliseconds to import a module, each time in a fresh process. */
export async function startup() {
  const tasks = Object.fromEntries(modules.map((module) => [module, module]));
  const raw = await rounds(tasks, { count: 9, warmUp: 1, measure: milliseconds });
  return Object.fromEntries(Object.entries(raw).map(([name, values]) => [name, median(values)]));
}

async function milliseconds(module) {
  const script = `const t = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - t)`;
  return Number(execFileSync("node", ["--input-type=module", "-e", script], { cwd: import.meta.dirname }));
}
