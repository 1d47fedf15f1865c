import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** @typedef {import("bitrix24-openapi").Tokens & { address: string }} Installation */

/**
 * Stores each visitor's tokens in a file that only this user can read; a database works as well.
 * @param {string} path
 */
export function tokenFile(path) {
  /** @type {Record<string, Installation>} */
  const all = read(path);
  return {
    /** @param {string} visitor */
    get: (visitor) => all[visitor],
    /** @param {string} visitor @param {Installation} installation */
    set(visitor, installation) {
      all[visitor] = installation;
      // Replaces the file atomically, so that a crash leaves either the old one or the new one. A refresh token is valid
      // once: if it is lost, the user has to authorize the application again.
      writeFileSync(`${path}.new`, JSON.stringify(all), { mode: 0o600, flush: true });
      renameSync(`${path}.new`, path);
    },
  };
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
