import { program, timed } from "./run.js";

/** Milliseconds of the first `createClient` in a process, of the built package, and kilobytes that a client holds. */
export function client(folder: string): { ms: number; kilobytes: number } {
  const script = `
    import { createClient, webhook } from "./dist/src/index.js";
    const auth = webhook("http://127.0.0.1/rest/1/any-token/");
    const started = performance.now();
    createClient(auth);
    const ms = performance.now() - started;
    gc();
    const before = process.memoryUsage().heapUsed;
    const clients = Array.from({ length: 200 }, () => createClient(auth));
    gc();
    console.log(JSON.stringify({ ms, kilobytes: (process.memoryUsage().heapUsed - before) / 1024 / clients.length }));`;
  return program(script, folder, "--expose-gc");
}

/** CPU seconds to start a mock of the document, beyond those of an empty program, and CPU ms of each request. */
export function mock(folder: string): { start: number; request: number } {
  const script = `
    import { startMock } from "./dist/src/mock.js";
    import { readFileSync } from "node:fs";
    const begun = process.cpuUsage();
    const mock = await startMock();
    const url = mock.url + "/rest/api/1/any-token/";
    const names = Object.keys(JSON.parse(readFileSync("generated/openapi.json", "utf8")).paths);
    const ask = async (n) => {
      const body = n % 2 ? "{}" : '{"id":1}';
      const headers = { "content-type": "application/json" };
      await (await fetch(url + names[n % 2].slice(1), { method: "POST", headers, body })).text();
    };
    await ask(0);
    const { user, system } = process.cpuUsage(begun);
    for (let n = 0; n < 200; n++) await ask(n);
    const before = process.cpuUsage();
    for (let n = 0; n < 1000; n++) await ask(n);
    const used = process.cpuUsage(before);
    await mock.close();
    console.log(JSON.stringify({ start: (user + system) / 1e6, request: (used.user + used.system) / 1e6 }));`;
  return program(script, folder);
}

/** Instantiations that the type checker makes for twenty calls of different methods, shared out among them. */
export function types(folder: string, methods: string[], write: (name: string, text: string) => void): number {
  const count = (calls: string[]) => {
    write(
      "calls.ts",
      `import type { Client } from "./src/index.ts";\ndeclare const b24: Client;\n${calls.join("\n")}\n`,
    );
    const flags =
      "--noEmit --strict --skipLibCheck --allowImportingTsExtensions --module nodenext --target es2022 --types node";
    const { stdout } = timed(`node_modules/.bin/tsc ${flags} --extendedDiagnostics calls.ts`, folder);
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  };
  const calls = methods.map((name, n) => `export const r${n} = (await b24.${name}({ id: 1 } as never));`);
  return (count(calls) - count([])) / methods.length;
}
