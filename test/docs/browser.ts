import { type Browser, chromium } from "playwright-core";
import { browserPath } from "./tools.js";

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

/** A headless Chromium; undefined where there is none, for the tests skip themselves then. */
export async function openBrowser(): Promise<Browser | undefined> {
  return browserPath === undefined ? undefined : chromium.launch({ executablePath: browserPath, args: quiet });
}
