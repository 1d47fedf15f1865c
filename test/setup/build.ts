import { execFileSync } from "node:child_process";

/** Builds `dist/` once, for the tests that run the package as its users do. */
export default function build() {
  execFileSync("npm", ["run", "build", "--silent"], { stdio: ["ignore", "ignore", "inherit"] });
}
