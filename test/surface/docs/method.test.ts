import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { document, examples, named, type Schema, schemaOf } from "../../spec/bundle.js";
import { launchBrowser } from "../browser.js";
import { need } from "../tools.js";
import { desktop, type Opened, open, place, plain, text } from "./opened.js";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach((context) => need("chromium", context));

describe.each(named)("on the page of API docs, %s", (operationId, operation) => {
  let opened: Opened;
  let section: Locator;
  beforeAll(async () => {
    if (!browser) return;
    opened = await open(browser, desktop, place(operation));
    section = opened.page.locator(`[id="${place(operation).slice("#/".length)}"]`);
    await section.getByRole("tablist", { name: "Response status" }).first().waitFor();
  });

  it("has its description and its addresses", async () => {
    const visible = await text(section);
    expect(visible).toContain(plain(operation.description));
    for (const { url } of document.servers) expect(visible).toContain(`${url}/${operationId}`);
  });

  it("has every parameter and result field with its description, expanded", async () => {
    const visible = await text(section);
    const response = schemaOf(operation.responses["200"] ?? missing());
    for (const [name, { description = "" }] of [...fields(schemaOf(operation.requestBody)), ...fields(response)]) {
      expect(visible).toMatch(new RegExp(`\\b${name}\\b`));
      expect(visible).toContain(plain(description).slice(0, 60));
    }
  });

  it("has every error code with what happened and what to do", async () => {
    const tabs = section.getByRole("tablist", { name: "Response status" }).first();
    for (const [status, response] of Object.entries(operation.responses).filter(([status]) => status >= "400")) {
      await tabs.getByRole("tab", { name: status }).click();
      const visible = await text(section);
      for (const [code, { summary = "", description = "" }] of examples(response)) {
        if (!JSON.stringify(response.description).includes(code)) continue;
        for (const part of [code, summary, description]) expect(visible).toContain(plain(part));
      }
    }
  });

  it("has a sample in each language, one at a time", async () => {
    const panel = section.locator(".panel-request-samples");
    let [current] = operation["x-codeSamples"];
    for (const next of operation["x-codeSamples"]) {
      await panel.getByRole("button", { name: current?.label ?? "", exact: true }).click();
      await opened.page.getByRole("menuitem", { name: next.label, exact: true }).click();
      expect((await panel.getByTestId("source-code").innerText()).trimEnd()).toBe(next.source.trimEnd());
      current = next;
    }
  });
});

/** Every named part of a schema, at any depth. */
function fields({ properties = {}, items }: Schema): [name: string, schema: Schema][] {
  const own = Object.entries(properties).flatMap(([name, schema]) => [
    [name, schema] as [string, Schema],
    ...fields(schema),
  ]);
  return items ? [...own, ...fields(items)] : own;
}

function missing(): never {
  throw new Error("the document lacks a response");
}
