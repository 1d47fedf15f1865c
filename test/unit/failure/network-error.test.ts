import { describe, expect, it } from "vitest";
import { NetworkError } from "../../../src/errors.js";
import { networkError } from "../../../src/failure/network-error.js";
import { ownRemedies } from "../../../src/failure/own-remedies.js";
import { shown } from "../failure.js";

const redact = (text: string) => text.replaceAll("t0ken", "***");
const made = (thrown: unknown, responded = false) => networkError("a.b", thrown, redact, responded);
const withCode = (code: string | undefined, message: string) => Object.assign(new Error(message), code && { code });
/** What fetch rejects with: the cause is below an error of its own, in undici's proxy agent one further down. */
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });
const cancelled = (cause: unknown) =>
  fetchFailed(Object.assign(new Error("Request was cancelled.", { cause }), { code: 0 }));
const connect = "client error (Connect)";

describe("networkError: a connection that was not made", () => {
  it.each([
    ["Node: nobody listens", fetchFailed(withCode("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:1"))],
    ["Node: no such name", fetchFailed(withCode("ENOTFOUND", "getaddrinfo ENOTFOUND portal.example"))],
    ["Node: no name server", fetchFailed(withCode("EAI_AGAIN", "getaddrinfo EAI_AGAIN portal.example"))],
    ["Node: no route", fetchFailed(withCode("EHOSTUNREACH", "connect EHOSTUNREACH 10.0.0.1:443"))],
    ["Node: no network", fetchFailed(withCode("ENETUNREACH", "connect ENETUNREACH ::1:443"))],
    ["Node: no answer to the connection", fetchFailed(withCode("ETIMEDOUT", "connect ETIMEDOUT 10.0.0.1:443"))],
    ["Node: reset while connecting", fetchFailed(withCode("ECONNRESET", "connect ECONNRESET 127.0.0.1:443"))],
    ["undici: too slow", fetchFailed(withCode("UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error"))],
    [
      "Node: cut during the handshake",
      fetchFailed(
        withCode("ECONNRESET", "Client network socket disconnected before secure TLS connection was established"),
      ),
    ],
    [
      "undici: a proxy without a way on",
      cancelled(withCode("UND_ERR_ABORTED", "Proxy response (502) !== 200 when HTTP Tunneling")),
    ],
    ["Deno: nobody listens", fetchFailed(withCode(undefined, `error sending request: ${connect}: tcp connect error`))],
    [
      "Deno: cut during the handshake",
      fetchFailed(withCode(undefined, `error sending request: ${connect}: tls handshake eof`)),
    ],
    ["Bun: nobody listens", withCode("ECONNREFUSED", "ECONNREFUSED: Unable to connect.")],
  ])("is transient and was not sent: %s", (_what, thrown) => {
    expect(made(thrown)).toMatchObject({ code: "NETWORK_FAILURE", sent: false, status: undefined, method: "a.b" });
  });

  it.each(["ECONNREFUSED", "ETIMEDOUT"])("was not sent to any of several addresses that fail with %s", (code) => {
    const each = withCode(code, `connect ${code} ::1:443`);
    const cause = Object.assign(new AggregateError([each, each], ""), { code });
    expect(made(fetchFailed(cause))).toMatchObject({
      code: "NETWORK_FAILURE",
      sent: false,
      detail: `no response: ${code}`,
    });
  });
});

describe("networkError: a connection that is rejected", () => {
  const certificates = [
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_UNTRUSTED",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "HOSTNAME_MISMATCH",
  ];
  it.each([
    ...certificates.map((code): [string, Error] => [code, fetchFailed(withCode(code, "no"))]),
    ["plain HTTP behind https:", fetchFailed(withCode("ERR_SSL_WRONG_VERSION_NUMBER", "error:0A00010B:SSL"))],
    ["no common version", fetchFailed(withCode("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "error:0A00042E:SSL"))],
    ["no common cipher", fetchFailed(withCode("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "error:0A000410:SSL"))],
    ["Bun: no TLS", withCode("EPROTO", "EPROTO: The TLS handshake failed.")],
    ["Deno: a certificate", fetchFailed(withCode(undefined, `${connect}: invalid peer certificate: UnknownIssuer`))],
    [
      "Deno: no TLS",
      fetchFailed(withCode(undefined, `${connect}: received corrupt message of type InvalidContentType`)),
    ],
    ["a port that fetch refuses", fetchFailed(withCode(undefined, "bad port"))],
    ["Deno: a port that fetch refuses", new TypeError("Fetch failed: Requests to port 6000 are blocked")],
    ["an invalid URL", new TypeError("Failed to parse URL", { cause: withCode("ERR_INVALID_URL", "Invalid URL") })],
    [
      "a proxy that demands credentials",
      cancelled(withCode("UND_ERR_ABORTED", "Proxy response (407) !== 200 when HTTP Tunneling")),
    ],
    [
      "a proxy that forbids it",
      cancelled(withCode("UND_ERR_ABORTED", "Proxy response (403) !== 200 when HTTP Tunneling")),
    ],
  ])("is permanent and was not sent: %s", (_what, thrown) => {
    const error = made(thrown);
    expect(error).toMatchObject({ code: "CONNECTION_REJECTED", sent: false });
    expect(error.remedy).toMatch(/the port, the proxy, and the certificate/);
  });

  it("says what was rejected", () => {
    const detail = (message: string) => made(cancelled(withCode("UND_ERR_ABORTED", message))).detail;
    expect(detail("Proxy response (407) !== 200")).toBe("no response: Proxy response (407) !== 200");
    expect(made(fetchFailed(withCode("CERT_HAS_EXPIRED", "certificate has expired"))).detail).toBe(
      "no response: certificate has expired",
    );
  });
});

describe("networkError: a connection that was lost", () => {
  it.each([
    ["reset", withCode("ECONNRESET", "read ECONNRESET")],
    ["closed", withCode("UND_ERR_SOCKET", "other side closed")],
    ["broken while writing", withCode("EPIPE", "write EPIPE")],
    ["silent", withCode("UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error")],
    ["silent, by the system", withCode("ETIMEDOUT", "read ETIMEDOUT")],
    ["damaged", withCode("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "error:0A000119:SSL")],
    ["an error of a caller's fetch without a code", new Error("oops")],
    [
      "several errors of a caller's fetch",
      new AggregateError([withCode("ECONNRESET", "read ECONNRESET")], "all failed"),
    ],
    ["a text", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("is transient, and may have been sent: %s", (_what, cause) => {
    expect(made(fetchFailed(cause))).toMatchObject({ code: "NETWORK_FAILURE", sent: true });
    expect(made(cause)).toMatchObject({ code: "NETWORK_FAILURE", sent: true });
  });

  it.each([
    ["ECONNREFUSED", withCode("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:1")],
    ["ENOTFOUND", withCode("ENOTFOUND", "getaddrinfo ENOTFOUND a")],
    ["a certificate", withCode("CERT_HAS_EXPIRED", "certificate has expired")],
    ["a proxy", new Error("Proxy response (407) !== 200")],
  ])("was sent once a response had begun, whatever was thrown: %s", (_what, cause) => {
    const error = made(fetchFailed(cause), true);
    expect(error).toMatchObject({
      code: "NETWORK_FAILURE",
      sent: true,
      detail: `the response broke off: ${cause.message}`,
    });
  });
});

describe("networkError: whatever is thrown", () => {
  const circle = new Error("circle");
  circle.cause = circle;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = Object.defineProperty(new Error("no"), "code", {
    get() {
      throw new Error("t0ken");
    },
  });

  it.each([
    ["a circle of causes", circle],
    ["a revoked proxy", proxy],
    ["a getter that throws", throwing],
    ["an object without a text form", Object.create(null)],
    ["a symbol", Symbol("t0ken")],
    ["an error with a secret", fetchFailed(withCode("t0ken", "no t0ken here"))],
  ])("is a network error that may have been sent, without secrets: %s", (_what, thrown) => {
    for (const responded of [true, false]) {
      const error = made(thrown, responded);
      expect(error.constructor).toBe(NetworkError);
      expect(error).toMatchObject({ code: "NETWORK_FAILURE", sent: true });
      expect(shown(error)).not.toContain("t0ken");
    }
  });

  it("decides before masking, so that a short secret changes nothing", () => {
    const thrown = fetchFailed(withCode("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:1"));
    const error = networkError("a.b", thrown, (text) => text.replaceAll("E", "***"), false);
    expect(error).toMatchObject({ sent: false, detail: "no response: connect ***CONNR***FUS***D 127.0.0.1:1" });
  });

  it.each([
    ["NETWORK_FAILURE", "ECONNREFUSED"],
    ["CONNECTION_REJECTED", "CERT_HAS_EXPIRED"],
  ] as const)("has the remedy of its code %s", (code, fault) => {
    const { remedy, message } = made(fetchFailed(withCode(fault, "no")));
    expect(remedy).toBe(ownRemedies[code]);
    expect(message).toContain(`${remedy}`);
  });
});
