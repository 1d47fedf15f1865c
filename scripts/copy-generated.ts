import { cpSync } from "node:fs";

// tsc carries only TypeScript into dist/; these are read or imported there as they are.
for (const file of ["openapi.yaml", "openapi.json", "validators.js", "validators.d.ts"]) {
  cpSync(`generated/${file}`, `dist/generated/${file}`);
}
