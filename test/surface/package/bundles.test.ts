import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Format } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, runIn, startProject } from "./project.js";

let project: Project;
beforeAll(async () => {
  project = await startProject();
});
afterAll(() => project.remove());

// Fails once by the portal's error, once by the connection, and prints what a program sees of it.
const program = `
  import { AuthError, createClient, NetworkError, webhook } from "bitrix24-openapi";
  const fetches = {
    response: async () => Response.json({ error: "expired_token", error_description: "for CANARY_7f3a" }, { status: 401 }),
    connection: async () => { throw new TypeError("fetch failed: CANARY_7f3a"); },
  };
  const seen = {};
  (async () => {
    for (const [name, fetch] of Object.entries(fetches)) {
      const b24 = createClient(webhook("https://portal.example/rest/1/CANARY_7f3a/"), { fetch, retry: { attempts: 1 } });
      const error = await b24.mail.mailbox.list().catch((thrown) => thrown);
      const { code, detail, remedy = "" } = error;
      seen[name] = { code, detail, hasRemedy: remedy !== "", isTyped: error instanceof AuthError || error instanceof NetworkError };
    }
    console.log(JSON.stringify(seen));
  })();`;

/** Bundles the program from the installed package; the folder's files, the program's own first. */
async function bundled(name: string, format: Format, splitting: boolean): Promise<string[]> {
  const outdir = join(project.folder, name);
  mkdirSync(outdir);
  const stdin = { contents: program, resolveDir: project.folder };
  const options = { bundle: true, minify: true, platform: "browser", target: "es2022", logLevel: "error" } as const;
  await build({
    stdin,
    ...options,
    format,
    splitting,
    outdir,
    outExtension: { ".js": format === "esm" ? ".mjs" : ".cjs" },
  });
  const files = readdirSync(outdir).map((file) => join(outdir, file));
  return files.sort((file) => (file.includes("stdin") ? -1 : 1));
}

const run = async (file = "") => JSON.parse(await runIn(project, `await import(${JSON.stringify(file)})`));
const failures = {
  response: { code: "expired_token", detail: "for ***", hasRemedy: true, isTyped: true },
  connection: { code: "NETWORK_FAILURE", detail: "no response: fetch failed: ***", hasRemedy: true, isTyped: true },
};

describe("a bundle of the client", () => {
  it("loads what describes a failure, and coalescing, from files of their own", async () => {
    const files = await bundled("split", "esm", true);
    const [entry, ...others] = files.map((file) => /\w+/.exec(basename(file))?.[0]);
    expect([entry, ...others.sort()]).toEqual(["stdin", "chunk", "coalesce", "failures"]);
    expect(await run(files[0])).toEqual(failures);
  });

  it("shows status and class of the same failures, and nothing to mask, when that file is gone", async () => {
    const [entry, ...others] = await bundled("gone", "esm", true);
    for (const file of others) if (basename(file).startsWith("failures")) rmSync(file);
    const detail = "what describes a failure could not be loaded";
    expect(await run(entry)).toEqual({
      response: { code: "NO_ERROR_CODE", detail, hasRemedy: false, isTyped: true },
      connection: { code: "NETWORK_FAILURE", detail, hasRemedy: false, isTyped: true },
    });
  });

  it.each(["esm", "iife"] as const)("can be a single file: %s", async (format) => {
    const files = await bundled(`single-${format}`, format, false);
    expect(files).toHaveLength(1);
    expect(await run(files[0])).toEqual(failures);
  });
});
