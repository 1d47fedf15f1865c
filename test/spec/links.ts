import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// To link to another host, look at the page and add its host here.
const hosts = [
  "apidocs.bitrix24.com",
  "bitrix24.github.io",
  "github.com",
  "semver.org",
  "spec.openapis.org",
  "www.npmjs.com",
];

/** The targets of the links in a Markdown text, and its bare URLs; those in code do not count. */
export function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^ *(`{3,}).*?^ *\1/gms, "").replace(/`[^`\n]*`/g, "");
  const linked = [...prose.matchAll(/\]\(\s*<?([^\s)>]+)/g), ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  const bare = prose.matchAll(/(?<![(<:\w])(https?:\/\/[^\s)>\]"]+[^\s)>\]".,;:])/g);
  return [...linked, ...bare].map(([, target = ""]) => target);
}

/** What is wrong with the target of a link to the web; undefined when it is fine. */
export function fault(target: string): string | undefined {
  if (!URL.canParse(target)) return "it is not a URL";
  const { protocol, hostname } = new URL(target);
  if (protocol !== "https:") return `its scheme is ${protocol}`;
  return hosts.includes(hostname) ? undefined : `its host ${hostname} is not among those of test/spec/links.ts`;
}

/** What is wrong with a link of a file to the web, a file or a heading; paths are relative to `folder`. */
export function faultIn(file: string, target: string, folder = dirname(file)): string | undefined {
  if (/^[a-z]+:/i.test(target)) return fault(target);
  const [path = "", anchor] = decodeURI(target).split("#");
  const other = path === "" ? file : join(folder, path);
  if (!existsSync(other)) return `there is no ${other}`;
  if (anchor === undefined || anchors(readFileSync(other, "utf8")).includes(anchor)) return undefined;
  return `${other} has no heading #${anchor}`;
}

/** The anchors that GitHub gives to the headings of a text. */
function anchors(markdown: string): string[] {
  const headings = markdown.replace(/^(`{3,}).*?^\1/gms, "").matchAll(/^#+ +(.+)$/gm);
  const slugs = [...headings].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return slugs.map((slug, n) => {
    const before = slugs.slice(0, n).filter((other) => other === slug).length;
    return before > 0 ? `${slug}-${before}` : slug;
  });
}
