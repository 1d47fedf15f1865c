import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle, document, examples, named, type Operation, type Schema, schemaOf } from "../../spec/bundle.js";
import { launchBrowser } from "../browser.js";
import { need } from "../tools.js";
import { desktop, type Opened, open, place, plain, text } from "./opened.js";
import { isTurnOf } from "./turns.js";

const codes = bundle.components.schemas.KnownErrorCode?.enum ?? missing();

let browser: Browser | undefined;
let opened: Opened | undefined;
// The page keeps the language of the samples from one method to the next.
let chosen = "This client";
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) opened = await open(browser, desktop);
});
afterAll(() => browser?.close());
beforeEach((context) => need("chromium", context));

describe.each(named)("on the page of API docs, %s", (operationId, operation) => {
  let page: Page;
  let section: Locator;
  beforeAll(async () => {
    if (!opened) return;
    ({ page } = opened);
    await page.evaluate((hash) => location.assign(hash), place(operation));
    section = sectionOf(page, operation);
    await section.getByRole("tablist", { name: "Response status" }).first().waitFor();
  });

  /** Waits for the parts: the page renders what a reader sees, so the window grows until all of the method fits in. */
  async function shows(parts: string[]): Promise<void> {
    const missed = async () => {
      const { height = 0 } = (await section.boundingBox()) ?? {};
      await page.setViewportSize({ ...desktop, height: Math.max(desktop.height, Math.ceil(height)) });
      const visible = await text(section);
      return parts.filter((part) => !visible.includes(part));
    };
    await expect.poll(missed, { timeout: 120_000 }).toEqual([]);
  }

  it("has its summary, its description and its addresses", async () => {
    const addresses = document.servers.map(({ url }) => `${url}/${operationId}`);
    await shows([plain(`${operation.summary}. ${operation.description}`), ...addresses]);
  });

  it("has every parameter and result field with its description, expanded to the third level", async () => {
    const schemas = [operation.requestBody, operation.responses["200"] ?? missing()].map(schemaOf);
    const parts = schemas
      .flatMap((schema) => fields(schema))
      // Of an object within one of its kind, the page has the name only.
      .flatMap(([name, { description = "", anyOf }]) =>
        "$ref" in (anyOf?.[0] ?? {}) ? [name] : [name, plain(description).slice(0, 60)],
      );
    await shows(parts);
  });

  it("has every error code of its own, and in turn those that methods share, with what happened and what to do", async () => {
    const tabs = section.getByRole("tablist", { name: "Response status" }).first();
    const { responses } = bundle.paths[`/${operationId}`]?.post ?? missing();
    const shared = Object.keys(responses).filter((status) => responses[status]?.$ref);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status < "400" || !isTurnOf(operationId, status, shared)) continue;
      await tabs.getByRole("tab", { name: status }).click();
      const rows = examples(response).filter(([code]) => codes.includes(code));
      await shows(
        rows.flatMap(([code, { summary = "", description = "" }]) => [code, summary, description].map(plain)),
      );
    }
  });
});

// Choosing seven languages takes long, and the samples themselves are tested beside this.
const firsts = new Map(named.toReversed().map(([, operation]) => [operation.tags[0], operation]));

describe.each([...firsts])("on the page of API docs, the first method of %s", (_scope, operation) => {
  it("has a sample in each language, one at a time", async () => {
    if (!opened) return;
    const { page } = opened;
    // As tall as the tests above have made it, the list of languages can open below its end.
    await page.setViewportSize(desktop);
    await page.evaluate((hash) => location.assign(hash), place(operation));
    const panel = sectionOf(page, operation).locator(".panel-request-samples");
    for (const { label, source } of operation["x-codeSamples"]) {
      await panel.getByRole("button", { name: chosen, exact: true }).click();
      await page.getByRole("menuitem", { name: label, exact: true }).click();
      expect((await panel.getByTestId("source-code").innerText()).trimEnd()).toBe(source.trimEnd());
      chosen = label;
    }
  });
});

function sectionOf(page: Page, operation: Operation): Locator {
  return page.locator(`[id="${place(operation).slice("#/".length)}"]`);
}

/** The named parts of a schema on the first three levels; a reader opens those below. */
function fields({ properties = {}, items }: Schema, level = 1): [name: string, schema: Schema][] {
  if (level > 3) return [];
  const own = Object.entries(properties).flatMap(([name, schema]) => [
    [name, schema] as [string, Schema],
    ...fields(schema, level + 1),
  ]);
  return items ? [...own, ...fields(items, level)] : own;
}

function missing(): never {
  throw new Error("the document lacks it");
}
