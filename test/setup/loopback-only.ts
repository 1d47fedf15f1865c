import net from "node:net";

const asked = process.env.BITRIX24_WEBHOOK;
// The one exception: the portal that test/e2e/live calls.
const portal = asked && URL.canParse(asked) ? new URL(asked).hostname : undefined;
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const { connect } = net.Socket.prototype;

// Any test that would reach another machine fails here, and says where it wanted to go.
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const [first] = args.flat() as [{ host?: string; path?: string } | number | string];
  const host = typeof first === "object" ? (first.host ?? "localhost") : "localhost";
  if (!loopback.test(host) && host !== portal && !(typeof first === "object" && first.path))
    throw new Error(`a test tried to reach ${host}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;
