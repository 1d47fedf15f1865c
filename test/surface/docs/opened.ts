import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { groupOf } from "../../../redocly/groups.js";
import type { Operation } from "../../spec/bundle.js";
import { openContext } from "../browser.js";

export const desktop = { width: 1440, height: 1000 };
export const phone = { width: 390, height: 844 };

/** The page in a browser without a network, its requests, and its errors and warnings. */
export interface Opened {
  page: Page;
  requests: string[];
  errors: string[];
}

/** Opens the page at one of its places, as `#/mail`, and waits until it is ready. */
export async function open(browser: Browser, viewport: typeof desktop, at = ""): Promise<Opened> {
  const context = await openContext(browser, { viewport, offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  await page.goto(pathToFileURL(resolve("dist/docs/index.html")).href + at);
  // The search is the last thing to be ready.
  await page
    .getByText(/^Search/)
    .first()
    .waitFor({ state: "attached" });
  return { page, requests, errors };
}

/** Where a method stands on the page. */
export function place({ operationId }: Operation): string {
  return `#/${groupOf(operationId)}/${operationId}`;
}

/** What a reader sees of an element, each run of white space as one blank. */
export async function text(element: Locator): Promise<string> {
  return (await element.innerText()).replace(/\u200b/g, "").replace(/\s+/g, " ");
}

/** Markdown as a reader sees it, in one line. */
export function plain(markdown: string): string {
  return markdown
    .replace(/`|\*\*|^- /gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
