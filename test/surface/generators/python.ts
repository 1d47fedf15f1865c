import { spawnSync } from "node:child_process";

/** Why no generated Python client can be run. */
export const noPython = "No python3 here has httpx and mypy. On Debian: apt-get install python3-httpx mypy";

// Another python3 may come first on the PATH, without the system's packages.
const candidates = ["python3", "/usr/bin/python3"];

/** The first Python with what redocly's client needs, and mypy to check its callers; undefined if there is none. */
export const python = candidates.find(
  (candidate) => spawnSync(candidate, ["-c", "import httpx, mypy"], { stdio: "ignore" }).status === 0,
);
