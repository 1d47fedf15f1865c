import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { type MockRequest, startMock } from "../../../src/mock.js";
import { openBrowser, openPage } from "../browser.js";

// Replaces the portal's library, with the mock as the portal; the page's first token has expired.
const library = (domain: string) => `
  const auth = { access_token: "any", domain: ${JSON.stringify(domain)} };
  window.BX24 = {
    init: (ready) => addEventListener("load", ready),
    getAuth: () => false,
    refreshAuth: (got) => got(auth),
  };`;

describe("browser-page", () => {
  it("shows the mailboxes of the current user", async (context) => {
    const browser = await openBrowser(context);
    const asked: MockRequest[] = [];
    const mock = await startMock({ onRequest: (request) => asked.push(request) });
    onTestFinished(() => mock.close());
    const entryPoints = ["examples/browser-page/page.js"];
    const { outputFiles } = await build({ entryPoints, bundle: true, format: "esm", write: false, logLevel: "error" });
    const html = readFileSync("examples/browser-page/index.html", "utf8");
    const page = await openPage(
      browser,
      { "/": html, "/out/page.js": outputFiles[0]?.text ?? "" },
      { "https://api.bitrix24.com/api/v1/": library(mock.address) },
    );
    await page.getByText(/in all$/).waitFor();
    expect(await page.getByRole("listitem").allTextContents()).toContain("Work email <user@example.com>");
    expect(asked.at(-1)).toMatchObject({ path: "/rest/api/mail.mailbox.list", status: 200 });
  });
});
