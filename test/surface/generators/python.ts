import { spawnSync } from "node:child_process";

/** Why there is no Python to run a generated client with. */
export const noPython = "No python3 here has httpx and mypy. On Debian: apt-get install python3-httpx mypy";

// A python3 from elsewhere may come first on the PATH, without the packages of the system.
const candidates = ["python3", "/usr/bin/python3"];

/** The first Python that has what redocly's client needs, and mypy to check who calls it; undefined without one. */
export const python = candidates.find(
  (candidate) => spawnSync(candidate, ["-c", "import httpx, mypy"], { stdio: "ignore" }).status === 0,
);
