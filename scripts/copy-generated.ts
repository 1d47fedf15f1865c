import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";

// tsc carries only TypeScript into dist/; these are read or imported there as they are.
mkdirSync("dist/generated", { recursive: true });
for (const file of ["openapi.yaml", "openapi.json", "validators.js", "validators.d.ts"]) {
  const [from, to] = [`generated/${file}`, `dist/generated/${file}`];
  // An unchanged file stays untouched: tests that run the package may be reading it.
  if (!existsSync(to) || !readFileSync(to).equals(readFileSync(from))) copyFileSync(from, to);
}
