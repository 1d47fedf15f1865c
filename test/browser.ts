import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";

// Chromium itself talks to its makers unless it is told not to.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"];
const executablePath = names
  .map((name) => spawnSync("which", [name ?? ""], { encoding: "utf8" }).stdout.trim())
  .find((path) => path !== "");

/** A Chromium until the test ends. Without one the test is skipped and says so; in CI, which skips nothing, it fails. */
export async function openBrowser({ skip }: TestContext): Promise<Browser> {
  if (executablePath === undefined) {
    const needed = "needs Chromium (Debian: apt-get install chromium; elsewhere name it in CHROMIUM)";
    if (process.env.CI) throw new Error(`This test ${needed}.`);
    return skip(needed);
  }
  const browser = await chromium.launch({ executablePath, args: quiet });
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
  const page = await browser.newPage();
  // Whatever would leave this machine is answered here, or not at all.
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
