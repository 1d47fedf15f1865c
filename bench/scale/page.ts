import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { browserPath } from "../../test/surface/tools.js";
import { timed } from "./run.js";

/** Milliseconds from the load event of the page of API docs until its search is ready, which is its last part. */
export async function page(folder: string): Promise<number> {
  if (browserPath === undefined) throw new Error("Install Chromium, or name it in CHROMIUM: the page is opened in it.");
  timed("node_modules/.bin/tsx scripts/docs.ts", folder);
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const opened = await browser.newPage();
    opened.setDefaultTimeout(120_000);
    await opened.goto(pathToFileURL(join(folder, "dist/docs/index.html")).href);
    await opened
      .getByText(/^Search/)
      .first()
      .waitFor({ state: "attached" });
    return await opened.evaluate(() => {
      const [{ loadEventStart = 0 } = {}] = performance.getEntriesByType("navigation") as { loadEventStart?: number }[];
      return performance.now() - loadEventStart;
    });
  } finally {
    await browser.close();
  }
}
