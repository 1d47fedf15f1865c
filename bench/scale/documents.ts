import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// What generating and measuring needs of this project.
const sources = ["src", "scripts", "openapi", "redocly", "site", "package.json", "redocly.yaml"];
const settings = ["tsconfig.json", "tsconfig.build.json"];
// A page of the docs draws them.
const curves = ["bench/coalescing/curves.json", "bench/fleet/curves.json"];
const models = ["mail.mailbox.get", "mail.mailbox.list"];
const folders = ["paths", "components/schemas", "components/examples"];
const methodsInScope = 24;

/** A copy of this project in `folder`, with its own document. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...sources, ...settings, ...curves]) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
}

/** A copy of this project in `folder` whose document has so many methods: two of mail, cloned under other names. */
export function makeDocument(folder: string, methods: number): void {
  copyProject(folder);
  const index = join(folder, "openapi/openapi.yaml");
  const clones = Array.from({ length: methods / 2 - 1 }, (_, n) => ({
    scope: `scope${letters(Math.floor((2 * n) / methodsInScope))}`,
    entity: `thing${letters(n)}`,
  }));
  for (const clone of clones) for (const part of folders) cloneFiles(folder, part, clone);
  writeFileSync(index, indexOf(readFileSync(index, "utf8"), clones));
}

interface Clone {
  scope: string;
  entity: string;
}

function cloneFiles(folder: string, part: string, clone: Clone): void {
  const target = join(folder, "openapi", part, clone.scope);
  mkdirSync(target, { recursive: true });
  const files = readdirSync(join("openapi", part, "mail")).filter((file) =>
    /^(mail\.mailbox\.(get|list)\.|Mailbox)/.test(file),
  );
  for (const file of files)
    writeFileSync(
      join(target, renamed(file, clone)),
      renamed(readFileSync(join("openapi", part, "mail", file), "utf8"), clone),
    );
}

function renamed(text: string, { scope, entity }: Clone): string {
  const noun = entity[0]!.toUpperCase() + entity.slice(1);
  return text
    .replaceAll("mail.mailbox", `${scope}.${entity}`)
    .replace(/\bMailbox(?=Field\b|\b)/g, noun)
    .replace(/(schemas|examples)\/mail\//g, `$1/${scope}/`)
    .replace(/^( +- )mail$/gm, `$1${scope}`)
    .replaceAll("x-scope: mail", `x-scope: ${scope}`)
    .replaceAll("`mail`", `\`${scope}\``);
}

/** The index with the two models and their clones, and nothing else. */
function indexOf(text: string, clones: Clone[]): string {
  const paths = ["mail.mailbox", ...clones.map(({ scope, entity }) => `${scope}.${entity}`)].flatMap((group) =>
    models.map((model) => {
      const name = model.replace("mail.mailbox", group);
      return `  /${name}:\n    $ref: paths/${group.split(".")[0]}/${name}.yaml\n`;
    }),
  );
  const scopes = [...new Set(["mail", ...clones.map(({ scope }) => scope)])].sort();
  const tags = scopes.map((scope) => `  - name: ${scope}\n    description: Methods of ${scope}.\n`);
  return text
    .replace(/^tags:\n(?: .*\n)+/m, `tags:\n${tags.join("")}`)
    .replace(/^paths:\n(?: .*\n)+/m, `paths:\n${paths.join("")}`);
}

function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}
