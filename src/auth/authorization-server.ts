import { originOf } from "./address.js";

// Portals of the eastern region have a server of their own. A portal itself is none: a self-hosted one may not forward
// the request.
const servers = ["https://oauth.bitrix.info", "https://oauth.bitrix24.tech"];

/** The server of portals that name no other. */
export const defaultServer = "https://oauth.bitrix.info";

/** The origin that the option `server` names, a host or a URL. Throws a `TypeError` when it names none. */
export function serverOrigin(server: string): string {
  return originOf(server, "The server", "oauth.bitrix.info", ["/rest", "/oauth/token"]);
}

/** The origin of a `server_endpoint`; undefined unless it is one of Bitrix24's: it receives the client secret. */
export function knownServer(endpoint: unknown): string | undefined {
  return typeof endpoint === "string" && URL.canParse(endpoint)
    ? servers.find((origin) => origin === new URL(endpoint).origin)
    : undefined;
}
