import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts the server and resolves to its URL. Rejects with a sentence about the port when it cannot listen. */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(listenError(cause, port, host), { cause })),
    );
    server.listen(port, host, () => {
      // A server that listens on a port has an address with one; the type also covers pipes and closed servers.
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${taken}`);
    });
  });
}

function listenError({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code !== "EADDRINUSE") return `The mock cannot listen on port ${port} of ${host}: ${message}.`;
  return `Port ${port} of ${host} is taken. Use another port, 0 for any free one, or end the program that has it.`;
}
