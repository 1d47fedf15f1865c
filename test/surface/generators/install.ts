import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// The generators are some hundred packages, so they are installed only when the lockfile has changed.
const folder = fileURLToPath(new URL(".", import.meta.url));
const lockfile = `${folder}package-lock.json`;
const installed = `${folder}node_modules/.installed-lockfile.json`;

if (!existsSync(installed) || readFileSync(installed, "utf8") !== readFileSync(lockfile, "utf8")) {
  console.log("Installing the generators into test/surface/generators/node_modules, which can take some minutes ...");
  const { status } = spawnSync("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (status === 0) copyFileSync(lockfile, installed);
  else process.exitCode = 1;
}
