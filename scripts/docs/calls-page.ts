import { readFileSync } from "node:fs";
import { marked } from "marked";
import type { Curve } from "../../bench/curve.js";
import { curvesAsSvg } from "./curves.js";

const title = "Ten thousand calls";
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The page "Ten thousand calls" by file name: as HTML, as Markdown, and the pictures of what was measured. */
export function callsPage(): Map<string, string> {
  const markdown = readFileSync("site/ten-thousand-calls.md", "utf8");
  const coalescing: Record<string, Curve> = measured("coalescing");
  const fleet: Record<string, Record<string, Curve>> = measured("fleet");
  const load = "half of the calls in one worker";
  const pictures = new Map([
    ["coalescing.svg", curvesAsSvg("10,000 gets at the limit of a portal", coalescing)],
    ["fleet.svg", curvesAsSvg("4,000 calls of eight workers, half of them in one", fleet[load] ?? {})],
  ]);
  const content = withPictures(marked.parse(markdown, { async: false }), pictures);
  return new Map([["ten-thousand-calls.html", html(content)], ["ten-thousand-calls.md", markdown], ...pictures]);
}

// A page that is opened from a disk may load nothing beside it.
function withPictures(content: string, pictures: Map<string, string>): string {
  return content.replace(/(?<=src=")[\w-]+\.svg(?=")/g, (name) => {
    const svg = pictures.get(name) ?? "";
    return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  });
}

function measured(name: string) {
  return JSON.parse(readFileSync(`bench/${name}/curves.json`, "utf8"));
}

function html(content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <meta http-equiv="Content-Security-Policy" content="${policy}" />
  <meta name="referrer" content="no-referrer" />
  <style>${readFileSync("site/article.css", "utf8")}</style>
</head>
<body>
  <nav><a href="index.html">Bitrix24 REST 3.0</a></nav>
  <main>${content}</main>
</body>
</html>
`;
}
