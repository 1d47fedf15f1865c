import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A running HTTP proxy on loopback that opens tunnels, and the tunnels that it has opened. */
export interface ConnectProxy {
  url: string;
  /** Host and port of each tunnel, in order. */
  targets: string[];
  close(): Promise<void>;
}

/** Starts a proxy; one with `credentials`, as `user:password`, refuses every other caller with 407. */
export async function startConnectProxy(credentials?: string): Promise<ConnectProxy> {
  const targets: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(501).end("only CONNECT is supported"));
  const expected = credentials && `Basic ${Buffer.from(credentials).toString("base64")}`;
  server.on("connect", ({ url = "", headers }, client: Socket) => {
    if (expected && headers["proxy-authorization"] !== expected) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    targets.push(url);
    const [, host = "", port] = /^(.*):(\d+)$/.exec(url) ?? [];
    const upstream = connect(Number(port), host, () => client.write("HTTP/1.1 200 Connection Established\r\n\r\n"));
    for (const socket of [client, upstream]) sockets.add(socket.on("error", () => {}));
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
