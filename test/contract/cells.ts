import { isDeepStrictEqual } from "node:util";
import { codeOf } from "../../redocly/error-tables.js";
import { document as bundle, examples, type Operation, type Schema, schemaOf } from "../spec/bundle.js";
import type { Visit } from "./portal.js";

type Document = typeof bundle;
type Server = Document["servers"][number];
type Cell = [name: string, isVisitedBy: (visit: Visit) => boolean];

/** The ways into the portal, as the document calls them. */
export const waysIn = bundle.servers.map(wayIn);

/**
 * What of the document no visit has been to, each by its name: for each method and each way into the portal the
 * examples, parameters, reply fields, statuses and error codes; and the known error codes that no method gives.
 */
export function unvisited({ paths, servers, components }: Document, visits: Visit[]): string[] {
  const known = components.schemas.KnownErrorCode?.enum ?? [];
  const codes = known.filter((code) => !visits.some((visit) => visit.code === code));
  const cells = Object.values(paths).flatMap(({ post }) =>
    servers.flatMap((server) => {
      const here = visits.filter((visit) => isTo(server, post.operationId, visit));
      const missed = cellsOf(post).filter(([, isVisitedBy]) => !here.some(isVisitedBy));
      return missed.map(([cell]) => `${post.operationId} by ${wayIn(server)}: ${cell}`);
    }),
  );
  return [...codes.map((code) => `error code ${code}`), ...cells];
}

function cellsOf({ requestBody, responses, "x-invalid-requests": invalid = {} }: Operation): Cell[] {
  const requests = examples(requestBody);
  const replies = Object.entries(responses);
  const paired = Object.fromEntries(requests.map(([key, { value }]) => [key, value]));
  // The ways into the portal differ in `auth`, which `isTo` looks at.
  const parameters = pathsIn(schemaOf(requestBody)).filter((path) => path !== "auth");
  const fields = new Set(replies.flatMap(([, reply]) => pathsIn(schemaOf(reply))));
  return [
    ...requests.map(([key, { value }]): Cell => [`request example ${key}`, ({ body }) => isSame(body, value)]),
    ...Object.entries(invalid).map(([key, { value }]) => refused(key, value)),
    ...parameters.map((path): Cell => [`parameter ${path}`, (visit) => visit.status === 200 && has(visit.body, path)]),
    ...[...fields].map((path): Cell => [`reply field ${path}`, (visit) => has(visit.reply, path)]),
    ...replies.map(([status]): Cell => [`status ${status}`, (visit) => visit.status === Number(status)]),
    ...replies.flatMap(([status, reply]) =>
      examples(reply).flatMap(([key, { value }]) => answered(status, key, value, paired[key])),
    ),
  ];
}

function refused(key: string, value: unknown): Cell {
  return [`invalid request ${key}`, ({ status, body }) => status === 400 && isSame(body, value)];
}

/** A reply example, asked for by the request of its name or by a wish; if it is an error, its code in the client's error too. */
function answered(status: string, key: string, value: object, request: object | undefined): Cell[] {
  const isSo = (visit: Visit) => visit.status === Number(status) && isDeepStrictEqual(visit.reply, value);
  const isAsked = ({ body, prefer }: Visit) =>
    prefer?.endsWith(`example=${key}`) || (request !== undefined && isSame(body, request));
  const code = codeOf(value);
  return [
    [`reply example ${status} ${key}`, (visit) => isSo(visit) && isAsked(visit)],
    ...(code ? [[`error code ${status} ${code}`, (visit) => isSo(visit) && visit.code === code] as Cell] : []),
  ];
}

function wayIn({ description }: Server): string {
  return description.replace(/\..*/s, "");
}

/** True for a visit to the method at this server, with the token in the address or in the body, as it belongs. */
function isTo({ url }: Server, method: string, visit: Visit): boolean {
  const path = url.replace("https://{address}", "").replaceAll(/\{\w+\}/g, "[^/]+");
  const tokenInAddress = url.includes("token}");
  return new RegExp(`^${path}/${method}$`).test(new URL(visit.url).pathname) && "auth" in visit.body !== tokenInAddress;
}

function isSame(body: object, example: unknown): boolean {
  return isDeepStrictEqual({ ...body, auth: undefined }, { ...Object(example), auth: undefined });
}

/** The paths that a schema names, as `result.items[].id`. */
function pathsIn({ properties = {}, items, anyOf = [], oneOf = [], allOf = [] }: Schema, at = ""): string[] {
  const named = Object.entries(properties).map(([name, inner]) => [at ? `${at}.${name}` : name, inner] as const);
  const inner = [...named, ...(items ? [[`${at}[]`, items] as const] : [])];
  return [
    ...inner.flatMap(([path, schema]) => [path, ...pathsIn(schema, path)]),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((schema) => pathsIn(schema, at)),
  ];
}

/** Whether a value has anything at a path of `pathsIn`. */
function has(value: unknown, path: string): boolean {
  const [, name = "", isList, rest] = /^([^.[]*)(\[\])?\.?(.*)$/s.exec(path) ?? [];
  const inner = name === "" ? value : Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined;
  if (isList) return Array.isArray(inner) && inner.some((item) => rest === "" || has(item, rest ?? ""));
  return rest ? has(inner, rest) : inner !== undefined;
}
