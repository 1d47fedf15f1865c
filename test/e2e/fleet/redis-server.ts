import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";

/** A Redis that keeps nothing on disk. */
export interface RedisServer {
  port: number;
  /** Ends it at once, with all that it knows. */
  kill(): Promise<void>;
  /** Starts it again, empty, at the same port. */
  restart(): Promise<void>;
}

/** Starts a Redis on a free port. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let server = await start(port);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill("SIGKILL");
    await once(server, "exit");
  };
  return {
    port,
    kill,
    async restart() {
      server = await start(port);
    },
  };
}

async function start(port: number): Promise<ChildProcess> {
  const flags = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "inherit"], cwd: tmpdir() });
  let printed = "";
  server.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  while (!printed.includes("Ready to accept connections")) {
    await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
    if (server.exitCode !== null) throw new Error(`redis-server has ended: ${printed}`);
  }
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
