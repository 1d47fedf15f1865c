import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle, operations } from "../../spec/bundle.js";
import { launchBrowser } from "../browser.js";
import { need } from "../tools.js";
import { desktop, type Opened, open, phone, place, plain, text } from "./opened.js";

const [method = missing()] = operations;

let browser: Browser;
let front: Opened;
let views: { name: string; width: number; opened: Opened }[];

beforeAll(async () => {
  const opened = await launchBrowser();
  // Without one each test is skipped, or fails in CI.
  if (!opened) return;
  browser = opened;
  views = [];
  for (const [device, viewport] of Object.entries({ desktop, phone }))
    for (const [what, at] of Object.entries({ front: "", method: place(method) }))
      views.push({
        name: `${what}-${device}`,
        width: viewport.width,
        opened: await open(browser, viewport, at),
      });
  [{ opened: front } = missing()] = views;
});

afterAll(() => browser?.close());

beforeEach((context) => need("chromium", context));

describe("the page of API docs", () => {
  it("opens from a file, without a network, a request or an error", async () => {
    await front.page.getByRole("heading", { level: 1, name: bundle.info.title }).waitFor();
    expect(front.requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(front.errors).toEqual([]);
  });

  it("cannot send anything", async () => {
    const sent = front.page.evaluate(() => fetch("http://127.0.0.1:9/").catch(({ message }) => message));
    expect(await sent).toBe("Failed to fetch");
    expect(front.errors.splice(0).join()).toMatch(/violates the following Content Security Policy directive/);
  });

  it("has a title, a description and an icon of its own", async () => {
    expect(await front.page.title()).toContain(bundle.info.title);
    expect(await front.page.getAttribute('meta[name="description"]', "content")).toBe(bundle.info.summary);
    expect(await front.page.getAttribute('link[rel="icon"]', "href")).toMatch(/^data:image\/svg\+xml,/);
  });

  it.each([
    "Get a webhook",
    "Get an OAuth token",
    "Stay within the limits",
    "Repeat a write",
    "Cookbook",
    "Let an assistant call a portal",
    "Find an error code",
  ])("has a guide before the reference, and in the menu: %s", async (heading) => {
    const menu = front.page.locator(".menu-content").getByText(heading, { exact: true });
    const [item, title] = [menu, front.page.getByRole("heading", { name: heading })];
    expect([await item.count(), await title.count()]).toEqual([1, 1]);
  });

  it("has the bundle beside it", async () => {
    for (const name of ["openapi.yaml", "openapi.json"]) {
      const href = await front.page
        .getByRole("link", { name, exact: true })
        .evaluate((link: HTMLAnchorElement) => link.href);
      expect(existsSync(fileURLToPath(href))).toBe(true);
      expect(readFileSync(fileURLToPath(href)).equals(readFileSync(`generated/${name}`))).toBe(true);
    }
  });

  it("lists every error code with its status, what happened and what to do", async () => {
    const shown = await text(front.page.locator("body"));
    for (const code of bundle.components.schemas.KnownErrorCode?.enum ?? missing()) {
      const { summary = "", description = "" } = bundle.components.examples[code] ?? missing();
      expect(shown).toMatch(new RegExp(`\\b${code} \\d{3}\\b`));
      for (const part of [summary, description]) expect(shown).toContain(plain(part));
    }
  });

  it("fits the screen, down to a phone's; the screenshots are in dist/docs-screenshots", async () => {
    mkdirSync("dist/docs-screenshots", { recursive: true });
    for (const { name, width, opened } of views) {
      const path = `dist/docs-screenshots/${name}.png`;
      await opened.page.screenshot({ path });
      console.log(`see ${path}`);
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it.each(["light", "dark"])("has no critical fault of accessibility and enough contrast, in %s", async (mode) => {
    for (const { opened } of views.filter(({ width }) => width === desktop.width)) {
      await opened.page.evaluate(async (mode) => {
        document.documentElement.className = mode;
        // Colours change in a transition.
        const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
        await Promise.allSettled(transitions.map(({ finished }) => finished));
      }, mode);
      await opened.page.evaluate(axe.source);
      const { violations } = await opened.page.evaluate<axe.AxeResults>("axe.run()");
      const found = violations.filter(({ impact, id }) => impact === "critical" || id === "color-contrast");
      expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it("finds a method by its name", async () => {
    await front.page.getByTestId("search-trigger").click();
    await front.page.keyboard.type(method.operationId);
    await front.page.locator('[data-component-name="Search/SearchItem"]').first().click();
    await front.page.waitForURL((url) => url.hash === place(method));
  });
});

function missing(): never {
  throw new Error("the document lacks it");
}
