import { type Answer, drip, enveloped, flat, json, raw, type Seen, silence } from "./portal.js";

/** One way to misbehave, and the expected outcome of a safe call. */
export interface Fault {
  name: string;
  answer: Answer;
  error: { name: string; code: string; status?: number };
  /** Requests that reach the portal, of three attempts. */
  requests: 1 | 3;
  /** True when only a timeout ends the call. */
  hangs?: true;
}

const ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const failed = { name: "NetworkError", code: "NETWORK_FAILURE" };
const timedOut = { name: "TimeoutError", code: "TIMEOUT" };
const unexpected = (status: number, name = "UnexpectedAnswerError") => ({ name, code: "UNEXPECTED_ANSWER", status });

/** Everything the server was sent, raw and decoded. */
function echo({ path, body, headers }: Seen): string {
  const isForm = headers["content-type"]?.includes("form");
  const fields = isForm ? [...new URLSearchParams(body).values()] : Object.values(JSON.parse(body));
  return [path, decodeURIComponent(path), body, ...fields, ...Object.values(headers)].join(" ");
}

/** A response made of what the server was sent, secrets included. */
const echoing =
  (answer: (all: string) => Answer): Answer =>
  (seen, response) =>
    answer(echo(seen))(seen, response);

const page = (status: number, type = "text/html") =>
  echoing(
    (all) => (_seen, response) => response.writeHead(status, { "content-type": type }).end(`<html>${all}</html>`),
  );

const failing = (status: number, body: (all: string) => object) => echoing((all) => json(body(all), status));

const redirecting = (status: number, location: (seen: Seen) => string): Answer => {
  return (seen, response) => response.writeHead(status, { location: location(seen) }).end(echo(seen));
};

/** Faulty responses of a portal, or of a proxy in front of it; each repeats as many secrets as it can. */
export const faults: Fault[] = [
  ...(["reset", "end"] as const).flatMap((after): Fault[] => [
    { name: `${after} before the headers`, answer: raw("", after), error: failed, requests: 3 },
    {
      name: `${after} within the headers`,
      answer: echoing((all) => raw(`${ok}X-Echo: ${encodeURIComponent(all)}`, after)),
      error: failed,
      requests: 3,
    },
    {
      name: `${after} within the body`,
      answer: echoing((all) => raw(`${ok}Content-Length: 99999\r\n\r\n{"result":"${all}`, after)),
      error: failed,
      requests: 3,
    },
    {
      name: `${after} within a chunk`,
      answer: echoing((all) => raw(`${ok}Transfer-Encoding: chunked\r\n\r\nfff\r\n{"result":"${all}`, after)),
      error: failed,
      requests: 3,
    },
    {
      name: `${after} within the body of an error response`,
      answer: raw('HTTP/1.1 400 No\r\nContent-Length: 99\r\n\r\n{"error":', after),
      error: failed,
      requests: 3,
    },
  ]),
  {
    name: "bytes that are not HTTP",
    answer: echoing((all) => raw(`${all}\r\n\r\n`, "end")),
    error: failed,
    requests: 3,
  },
  { name: "no headers", answer: silence, error: timedOut, requests: 3, hangs: true },
  { name: "headers that never end", answer: raw(ok, "stay"), error: timedOut, requests: 3, hangs: true },
  { name: "a body that never ends", answer: drip, error: timedOut, requests: 3, hangs: true },
  {
    name: "a content-length that is too long",
    answer: raw(`${ok}Content-Length: 99\r\n\r\n{"result":{}}`, "stay"),
    error: timedOut,
    requests: 3,
    hangs: true,
  },
  {
    name: "a content-length that is too short",
    answer: raw(`${ok}Content-Length: 9\r\n\r\n{"result":{}}`, "stay"),
    error: unexpected(200),
    requests: 1,
  },
  {
    name: "truncated JSON",
    answer: echoing((all) => raw(`${ok}Connection: close\r\n\r\n{"result":"${all}`, "end")),
    error: unexpected(200),
    requests: 1,
  },
  {
    name: "truncated JSON of an error response",
    answer: echoing((all) => (_seen, response) => response.writeHead(500).end(`{"error":"${all}`)),
    error: unexpected(500, "ServerError"),
    requests: 3,
  },
  { name: "JSON of another shape", answer: failing(200, (all) => [all]), error: unexpected(200), requests: 1 },
  { name: "an empty body", answer: raw(`${ok}Content-Length: 0\r\n\r\n`, "stay"), error: unexpected(200), requests: 1 },
  { name: "HTTP 204", answer: (_seen, response) => response.writeHead(204).end(), error: unexpected(204), requests: 1 },
  { name: "a login page", answer: page(200), error: unexpected(200), requests: 1 },
  { name: "a page with HTTP 403", answer: page(403), error: unexpected(403), requests: 1 },
  { name: "a page with HTTP 429", answer: page(429), error: unexpected(429, "LimitError"), requests: 3 },
  { name: "a page with HTTP 502", answer: page(502), error: unexpected(502, "ServerError"), requests: 3 },
  {
    name: "a content-type with secrets",
    answer: echoing((all) => page(502, encodeURIComponent(all))),
    error: unexpected(502, "ServerError"),
    requests: 3,
  },
  ...[enveloped, flat].flatMap((shape): Fault[] => [
    {
      name: `503, ${shape.name}`,
      answer: failing(503, (all) => shape("BUSY", all)),
      error: { name: "ServerError", code: "BUSY", status: 503 },
      requests: 3,
    },
    {
      name: `500, ${shape.name}`,
      answer: failing(500, (all) => shape("INTERNAL_SERVER_ERROR", all)),
      error: { name: "ServerError", code: "INTERNAL_SERVER_ERROR", status: 500 },
      requests: 3,
    },
    {
      name: `429, ${shape.name}`,
      answer: failing(429, (all) => shape("RATE_LIMITED", all)),
      error: { name: "LimitError", code: "RATE_LIMITED", status: 429 },
      requests: 3,
    },
    {
      name: `OVERLOAD_LIMIT, ${shape.name}`,
      answer: failing(503, (all) => shape("OVERLOAD_LIMIT", all)),
      error: { name: "LimitError", code: "OVERLOAD_LIMIT", status: 503 },
      requests: 1,
    },
    {
      name: `403, ${shape.name}`,
      answer: failing(403, (all) => shape("insufficient_scope", all)),
      error: { name: "AccessError", code: "insufficient_scope", status: 403 },
      requests: 1,
    },
    {
      name: `404, ${shape.name}`,
      answer: failing(404, (all) => shape("ERROR_METHOD_NOT_FOUND", all)),
      error: { name: "NotFoundError", code: "ERROR_METHOD_NOT_FOUND", status: 404 },
      requests: 1,
    },
  ]),
  {
    name: "validation errors",
    answer: failing(400, (all) => ({
      error: { code: "BAD", message: { all }, validation: [{ field: all, message: { [all]: all } }, {}, { [all]: 1 }] },
    })),
    error: { name: "ValidationError", code: "BAD", status: 400 },
    requests: 1,
  },
  ...[301, 302, 307, 308].map(
    (status): Fault => ({
      name: `a loop of HTTP ${status}`,
      answer: redirecting(status, ({ path }) => path),
      error: { name: "RedirectError", code: "REDIRECT", status },
      requests: 1,
    }),
  ),
  {
    name: "a redirect without a location",
    answer: (_seen, response) => response.writeHead(302).end(),
    error: { name: "RedirectError", code: "REDIRECT", status: 302 },
    requests: 1,
  },
];
