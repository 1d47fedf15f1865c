// Code, name and message as Node, undici, Deno and Bun give them. A certificate, port or proxy that refuses does so again.
const rejected =
  /^\w*(CERT|ISSUER|SIGNATURE|MISMATCH|_VERSION|HANDSHAKE|EPROTO|INVALID_URL)|: (invalid peer|received corrupt)|bad port|port \d+ are blocked|Proxy response \(4/;
const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|E\w+ Agg)|connect E|before secure TLS|\(Connect\)|Proxy response/;

/** Why there was no connection, by the error's code, name and message; undefined when there may have been one. */
export function connectionFault(error: string): "rejected" | "unconnected" | undefined {
  if (rejected.test(error)) return "rejected";
  return unconnected.test(error) ? "unconnected" : undefined;
}
