import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";
import { browserPath, need } from "./tools.js";

// Without these, Chromium itself sends requests.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium; undefined where there is none, for the tests skip themselves then. */
export async function launchBrowser(): Promise<Browser | undefined> {
  return browserPath === undefined ? undefined : chromium.launch({ executablePath: browserPath, args: quiet });
}

/** A window of its own, which waits as long as the tests do: two minutes. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(120_000);
  return context;
}

/** A Chromium until the test ends, which is skipped where there is none. */
export async function openBrowser(context: TestContext): Promise<Browser> {
  need("chromium", context);
  const browser = (await launchBrowser()) as Browser;
  onTestFinished(() => browser.close());
  return browser;
}

/** A page of this machine; `files` are its own by their paths, and `elsewhere` those of other hosts by their URLs. */
export async function openPage(
  browser: Browser,
  files: Record<string, string>,
  elsewhere: Record<string, string> = {},
): Promise<Page> {
  const server = createServer(({ url = "" }, response) => {
    const type = url === "/" ? "text/html" : "text/javascript";
    response.writeHead(url in files ? 200 : 404, { "content-type": type }).end(files[url]);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const page = await (await openContext(browser)).newPage();
  // A request to another host is answered from `elsewhere`, or aborted.
  await page.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    (route) => {
      const body = elsewhere[route.request().url()];
      return body === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
    },
  );
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page;
}
