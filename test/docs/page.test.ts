import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle, named, type Operation, operations } from "../spec/bundle.js";
import { openBrowser } from "./browser.js";
import { desktop, type Opened, open, phone, place, text } from "./opened.js";
import { need } from "./tools.js";

const [method = missing()] = operations;

let browser: Browser;
let front: Opened;

beforeAll(async () => {
  execFileSync("npm", ["run", "docs", "--silent"], { stdio: ["ignore", "ignore", "inherit"] });
  const opened = await openBrowser();
  // Without one each test is skipped, or fails in CI.
  if (!opened) return;
  browser = opened;
  front = await open(browser, desktop);
}, 120_000);

afterAll(() => browser?.close());

beforeEach((context) => need("chromium", context));

describe("the page of API docs", () => {
  it("opens from a file, without a network, a request or a complaint", async () => {
    await front.page.getByRole("heading", { level: 1, name: bundle.info.title }).waitFor();
    expect(front.requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(front.complaints).toEqual([]);
  });

  it("may not send anything, should it ever want to", async () => {
    const sent = front.page.evaluate(() => fetch("http://127.0.0.1:9/").catch(({ message }) => message));
    expect(await sent).toBe("Failed to fetch");
    expect(front.complaints.splice(0).join()).toMatch(/violates the following Content Security Policy directive/);
  });

  it("has a title, a description and an icon of its own", async () => {
    expect(await front.page.title()).toContain(bundle.info.title);
    expect(await front.page.getAttribute('meta[name="description"]', "content")).toBe(bundle.info.summary);
    expect(await front.page.getAttribute('link[rel="icon"]', "href")).toMatch(/^data:image\/svg\+xml,/);
  });

  it.each(["Get a webhook", "Get an OAuth token", "Stay within the limits", "Find an error code"])(
    "guides before the reference, and from the menu: %s",
    async (heading) => {
      const menu = front.page.locator(".menu-content").getByText(heading, { exact: true });
      const [item, title] = [menu, front.page.getByRole("heading", { name: heading })];
      expect([await item.count(), await title.count()]).toEqual([1, 1]);
    },
  );

  it("has the bundle beside it", async () => {
    for (const name of ["openapi.yaml", "openapi.json"]) {
      const href = await front.page.getByRole("link", { name, exact: true }).evaluate((link: HTMLAnchorElement) => link.href);
      expect(existsSync(fileURLToPath(href))).toBe(true);
      expect(readFileSync(fileURLToPath(href))).toEqual(readFileSync(`generated/${name}`));
    }
  });

  it("tells of every error code its status, what happened and what to do", async () => {
    const shown = await text(front.page.locator("body"));
    for (const code of bundle.components.schemas.KnownErrorCode?.enum ?? missing()) {
      const { summary = "", description = "" } = bundle.components.examples[code] ?? missing();
      expect(shown).toMatch(new RegExp(`\\b${code} \\d{3}\\b`));
      for (const part of [summary, description]) expect(shown).toContain(plain(part));
    }
  });

  it("finds a method by its name", async () => {
    const { page } = await open(browser, desktop);
    await page.getByTestId("search-trigger").click();
    await page.keyboard.type(method.operationId);
    await page.getByText(method.summary).last().click();
    await page.waitForURL((url) => url.hash === place(method));
    await page.context().close();
  });

  it("keeps to the width of a phone, and has its menu there", async () => {
    for (const at of ["", place(method)]) {
      const { page } = await open(browser, phone, at);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
      await page.context().close();
    }
  });

  it.each(["light", "dark"] as const)("keeps nobody out by what we wrote, in %s", async (colorScheme) => {
    await front.page.emulateMedia({ colorScheme });
    for (const at of ["", place(method)]) {
      const { page } = await open(browser, desktop, at, colorScheme);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.filter(({ impact, id }) => impact === "critical" || id === "color-contrast")).toEqual([]);
      await page.context().close();
    }
  });

  it("is shown to whoever wants to see it", async () => {
    mkdirSync("dist/docs-screenshots", { recursive: true });
    for (const [width, viewport] of Object.entries({ desktop, phone }))
      for (const [what, at] of Object.entries({ front: "", method: place(method) })) {
        const { page } = await open(browser, viewport, at);
        const path = `dist/docs-screenshots/${what}-${width}.png`;
        expect((await page.screenshot({ path })).length).toBeGreaterThan(10_000);
        console.log(`see ${path}`);
        await page.context().close();
      }
  });
});

describe.each(named)("the page's part on %s", (operationId, operation) => {
  let opened: Opened;
  beforeAll(async () => {
    if (browser) opened = await open(browser, desktop, place(operation));
  });

  it("says what it does, who may call it and at which addresses", async () => {
    const section = await text(opened.page.locator(`[id="${place(operation).slice(2)}"]`));
    expect(section).toContain(plain(operation.description));
    for (const { url } of bundle.servers) expect(section).toContain(`${url}/${operationId}`);
  });
});

function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();
}

function missing(): never {
  throw new Error("the document should have had it");
}
