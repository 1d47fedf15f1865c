import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { callsPage } from "./docs/calls-page.js";
import { type Bundle, markdownFiles } from "./docs/markdown.js";

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h", default: false } } });

if (values.help) {
  console.log(`npm run docs   write dist/docs/: index.html from generated/openapi.yaml, the bundle beside it,
               ten-thousand-calls.html with what the benchmarks have measured,
               and for assistants llms.txt with a Markdown file for each scope`);
  process.exit(0);
}

interface Sampled {
  paths: Record<string, { post: { "x-codeSamples": { lang: string; label: string }[] } }>;
}

const folder = "dist/docs";
const page = `${folder}/index.html`;
const bundle: Bundle & Sampled = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const { info, paths } = bundle;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
build();
writeFileSync(page, withoutRemoteLogo(readFileSync(page, "utf8")));
for (const file of ["openapi.yaml", "openapi.json"]) copyFileSync(`generated/${file}`, `${folder}/${file}`);
for (const [name, text] of [...callsPage(), ...markdownFiles(bundle)]) writeFileSync(`${folder}/${name}`, text);
console.log(`wrote ${page}; open it in a browser, or publish ${folder}/ as it is`);

function build(): void {
  const options = {
    "--config": "redocly/docs.yaml",
    "--output": page,
    "--template": "site/template.hbs",
    "--templateOptions.description": info.summary,
    "--templateOptions.css": readFileSync("site/theme.css", "utf8"),
    "--title": `${info.title}: methods, responses, errors and samples`,
    "--openapi": JSON.stringify(redoc()),
  };
  const args = ["build-docs", "generated/openapi.yaml", "--inlineBundle", ...Object.entries(options).flat()];
  // Redocly prints banners to stderr; when it fails, execFileSync puts stderr into the error.
  execFileSync("node_modules/.bin/redocly", args, { stdio: ["ignore", "ignore", "pipe"] });
}

function redoc() {
  return {
    disableTelemetry: true,
    // Redoc leaves out each sample whose label is not listed here.
    codeSamples: { languages: [...sampleLanguages(), { lang: "Payload" }] },
    hideSchemaTitles: true,
    jsonSamplesExpandLevel: "all",
    schemasExpansionLevel: 3,
    // With a download address Redoc adds links that send the page to chat services.
    downloadUrls: [],
  };
}

function sampleLanguages(): { lang: string; label: string }[] {
  const samples = Object.values(paths).flatMap(({ post }) => post["x-codeSamples"]);
  return [...new Map(samples.map(({ lang, label }) => [label, { lang, label }])).values()];
}

// Redoc loads its logo from a CDN whenever the page opens; this puts the word in its place.
function withoutRemoteLogo(html: string): string {
  const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="46" height="16"><text y="12" font-family="sans-serif" font-size="12" font-weight="700" fill="#0b5cad">Redoc</text></svg>`;
  const remote = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
  return html.replace(remote, `data:image/svg+xml,${encodeURIComponent(logo)}`);
}
