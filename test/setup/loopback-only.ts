import net from "node:net";

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const { connect } = net.Socket.prototype;

// Any test that would reach another machine fails here, and says where it wanted to go.
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const [first] = args.flat() as [{ host?: string; path?: string } | number | string];
  const host = typeof first === "object" ? (first.host ?? "localhost") : "localhost";
  if (!loopback.test(host) && !(typeof first === "object" && first.path))
    throw new Error(`a test tried to reach ${host}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;
