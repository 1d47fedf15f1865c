import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licenses of the packages that these files belong to, each text once; files outside of `node_modules` have none. */
export function licensesOf(files: Iterable<string>): string {
  const folders = new Set(
    [...files].flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  const packages = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const text = licenseText(folder);
    packages.set(text, [...(packages.get(text) ?? []), heading(folder)]);
  }
  const sections = [...packages].map(([text, headings]) => `${headings.join("\n")}\n\n${text}\n`);
  return sections.join(`\n${"-".repeat(80)}\n\n`);
}

function heading(folder: string): string {
  const { name, version, author, ...rest } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const by = author?.name ?? author;
  return `${name} ${version}, ${rest.license ?? rest.licenses[0].type}${by ? `, ${by}` : ""}`;
}

function licenseText(folder: string): string {
  const files = (name: RegExp) => readdirSync(folder).filter((file) => name.test(file));
  const read = (file: string) => readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim();
  const texts = files(/^(licen[cs]e|copying|notice)\b/i).map(read);
  if (texts.length > 0) return texts.join("\n\n");
  // Some packages state their license in their README alone, at its end.
  return files(/^readme\b/i)
    .map((file) => /^#* *licen[cs]e\b(?!.*^#* *licen[cs]e\b).*/ims.exec(read(file))?.[0])
    .join("");
}
