import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { openContext } from "../browser.js";
import type { Tool } from "../tools.js";

const execute = promisify(execFile);

/** Where a sample is run: the mock, by http and by https, an empty folder inside the project, and a browser. */
export interface Stage {
  /** The mock's address as the portal's, without a slash at its end. */
  http: string;
  https: string;
  /** File with the certificate of `https`. */
  certificate: string;
  folder: string;
  browser: Browser | undefined;
}

/** How the samples of one label are run: `run` resolves to what the sample shows its reader. */
export interface Runner {
  needs?: Tool;
  /** Whose address is called, with or without its secret. */
  path: "webhook" | "application";
  run(source: string, name: string, stage: Stage): Promise<string>;
}

const hook = "/rest/1/any-token/";

// A socket as stdin is enough for bash to read ~/.bashrc.
const curl = (source: string, _name: string, { http }: Stage) => output("bash", ["--norc", "-c", filled(source, http)]);

/** A way to run each kind of sample that the document has, by its label. */
export const runners: Record<string, Runner> = {
  "cURL (webhook)": { needs: "curl", path: "webhook", run: curl },
  "cURL (OAuth)": { needs: "curl", path: "application", run: curl },
  "This client": {
    path: "webhook",
    run: (_source, name, { folder, http }) =>
      output("node", [join(folder, `${name}.js`)], { BITRIX24_WEBHOOK: http + hook }),
  },
  "JS SDK": {
    path: "webhook",
    run: (source, name, { folder, https, certificate }) =>
      output("node", [put(folder, `${name}.mjs`, source)], {
        BITRIX24_WEBHOOK: https + hook,
        NODE_EXTRA_CA_CERTS: certificate,
      }),
  },
  "PHP SDK": {
    needs: "php",
    path: "webhook",
    // Composer's packages are not at hand, so a stand-in takes the SDK's place.
    run: (source, name, { folder, http }) => {
      const project = join(folder, "php-sdk");
      put(join(project, "vendor"), "autoload.php", readFileSync("test/surface/docs/php-sdk.php", "utf8"));
      const file = put(project, `${name}.php`, source);
      return output("php", [`-dinclude_path=${project}`, file], { BITRIX24_WEBHOOK: http + hook });
    },
  },
  "PHP CRest": {
    needs: "php",
    path: "webhook",
    run: (source, name, { folder, http }) => {
      put(join(folder, "crest"), "settings.php", `<?php define('C_REST_WEB_HOOK_URL', '${http}${hook}');`);
      return output("php", [put(join(folder, "crest"), `${name}.php`, source)]);
    },
  },
  "BX24.js": { needs: "chromium", path: "application", run: inBrowser },
};

/** Writes a file and gives its path. */
export function put(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

// A reader puts in address, user and credentials; nothing else of a sample is changed.
function filled(source: string, http: string): string {
  return source
    .replace("https://**put_your_bitrix24_address**", http)
    .replace("**put_your_user_id_here**", "1")
    .replace("**put_your_webhook_here**", "any-token")
    .replace("**put_access_token_here**", "any-token");
}

async function output(command: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const { stdout } = await execute(command, args, { env: { PATH: process.env.PATH, ...env } });
  return stdout;
}

// Stands for the library that a portal gives to the page of an application.
const bx24 = (domain: string) =>
  `globalThis.BX24 = { init: (ready) => ready(), getAuth: () => ({ domain: "${domain}", access_token: "any-token" }) };`;

async function inBrowser(source: string, _name: string, { browser, https }: Stage): Promise<string> {
  if (!browser) throw new Error("There is no browser.");
  const context = await openContext(browser, { ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const printed = page.waitForEvent("console");
    await page.addScriptTag({ content: bx24(new URL(https).host) });
    await page.addScriptTag({ content: source });
    const [shown] = (await printed).args();
    return JSON.stringify(await shown?.jsonValue());
  } finally {
    await context.close();
  }
}
