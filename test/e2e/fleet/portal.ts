import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { LimitOptions } from "../../../src/index.js";

/** A portal and its authorization server, which count what comes. */
export interface Portal {
  origin: string;
  accepted: number;
  /** When each call was accepted, in ms since the first one came. */
  acceptedAt: number[];
  refused: number;
  /** Calls with a token that has expired. */
  expired: number;
  renewals: number;
  /** What the portal has accepted from the first request to the last, as a part of what it could have. */
  goodput(): number;
  close(): Promise<void>;
}

/** Starts a portal whose bucket has the given size. Its first token, `a0`, has expired. */
export async function startPortal({ burst, perSecond }: LimitOptions): Promise<Portal> {
  let level = 0;
  let first = 0;
  let last = 0;
  let renewed = 0;

  function isFull(): boolean {
    const now = performance.now();
    first ||= now;
    level = Math.max(0, level - ((now - (last || now)) / 1000) * perSecond);
    last = now;
    if (level + 1 > burst) return true;
    level++;
    return false;
  }

  const server = createServer(async (request, response) => {
    const respond = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const isCall = request.url !== "/oauth/token/" && !request.url?.endsWith("/mail.mailbox.senders");
    const isRefused = isCall && isFull();
    const body = await text(request);
    if (request.url === "/oauth/token/") {
      portal.renewals++;
      // A refresh token is valid once.
      if (new URLSearchParams(body).get("refresh_token") !== `r${renewed}`) {
        return respond(400, { error: "invalid_grant" });
      }
      renewed++;
      return respond(200, { access_token: `a${renewed}`, refresh_token: `r${renewed}`, expires_in: 3600 });
    }
    // What workers warm up with.
    if (!isCall) return respond(200, { result: { items: [] } });
    if (isRefused) {
      portal.refused++;
      return respond(503, { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" });
    }
    if (JSON.parse(body).auth === "a0") {
      portal.expired++;
      return respond(401, { error: "expired_token", error_description: "The access token has expired" });
    }
    portal.accepted++;
    portal.acceptedAt.push(performance.now() - first);
    return respond(200, { result: { items: [] } });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const portal: Portal = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: 0,
    acceptedAt: [],
    refused: 0,
    expired: 0,
    renewals: 0,
    goodput: () => portal.accepted / (burst + ((last - first) / 1000) * perSecond),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return portal;
}
