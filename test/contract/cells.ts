import { isDeepStrictEqual } from "node:util";
import { codeOf } from "../../redocly/complete/error-tables.js";
import { document as bundle, examples, type Operation, type Schema, schemaOf } from "../spec/bundle.js";
import { contracts } from "./document.js";
import { grouped } from "./grouped.js";
import type { Visit } from "./portal.js";
import { isShared } from "./turns.js";

type Document = typeof bundle;
type Server = Document["servers"][number];
type Cell = [name: string, isVisitedBy: (visit: Visit) => boolean, isShared?: boolean];

/** The servers of the document by their names, one for each kind of credentials. */
export const serverNames = bundle.servers.map(nameOf);

/**
 * The cells of the document that none of the visits covers, by their names: for each method and each server the
 * examples, parameters, response fields, statuses and error codes; and the known error codes that no method gives.
 * For errors that methods share, any of `all` visits will do.
 */
export function unvisited({ paths, servers, components }: Document, visits: Visit[], all = visits): string[] {
  const known = components.schemas.KnownErrorCode?.enum ?? [];
  const codes = known.filter((code) => !visits.some((visit) => visit.code === code));
  const byMethod = grouped(visits, ({ method }) => method);
  const allByMethod = grouped(all, ({ method }) => method);
  const cells = Object.values(paths).flatMap(({ post }) =>
    servers.flatMap((server) => {
      const here = byMethod.get(post.operationId)?.filter((visit) => isTo(server, visit)) ?? [];
      const anywhere = allByMethod.get(post.operationId) ?? [];
      const missed = cellsOf(post).filter(
        ([, isVisitedBy, isShared]) => !(isShared ? anywhere : here).some(isVisitedBy),
      );
      return missed.map(([cell]) => `${post.operationId} by ${nameOf(server)}: ${cell}`);
    }),
  );
  return [...codes.map((code) => `error code ${code}`), ...cells];
}

function cellsOf({ operationId, requestBody, responses, "x-invalid-requests": invalid = {} }: Operation): Cell[] {
  const { replies = [] } = contracts.find(({ method }) => method === operationId) ?? {};
  const isSharedAt = (status: string, key?: string) =>
    replies.some((reply) => isShared(reply) && `${reply.status}` === status && reply.key === (key ?? reply.key));
  const requests = examples(requestBody);
  const documented = Object.entries(responses);
  const paired = Object.fromEntries(requests.map(([key, { value }]) => [key, value]));
  // The servers differ in `auth`, which `isTo` looks at.
  const parameters = pathsIn(schemaOf(requestBody)).filter((path) => path !== "auth");
  const fields = new Map(
    documented.flatMap(([status, response]) => pathsIn(schemaOf(response)).map((path) => [path, isSharedAt(status)])),
  );
  return [
    ...requests.map(([key, { value }]): Cell => [`request example ${key}`, ({ body }) => isSame(body, value)]),
    ...Object.entries(invalid).map(([key, { value }]) => invalidRequest(key, value)),
    ...parameters.map((path): Cell => [`parameter ${path}`, (visit) => visit.status === 200 && has(visit.body, path)]),
    ...[...fields].map(
      ([path, isShared]): Cell => [`response field ${path}`, (visit) => has(visit.response, path), isShared],
    ),
    ...documented.map(
      ([status]): Cell => [`status ${status}`, (visit) => visit.status === Number(status), isSharedAt(status)],
    ),
    ...documented.flatMap(([status, response]) =>
      examples(response).flatMap(([key, { value }]) =>
        responseExample(status, key, value, paired[key]).map(
          ([name, isVisitedBy]): Cell => [name, isVisitedBy, isSharedAt(status, key)],
        ),
      ),
    ),
  ];
}

function invalidRequest(key: string, value: unknown): Cell {
  return [`invalid request ${key}`, ({ status, body }) => status === 400 && isSame(body, value)];
}

/** An example response, to the request of its name or to a `Prefer` header; for an error, its code from the door as well. */
function responseExample(status: string, key: string, value: object, request: object | undefined): Cell[] {
  const isIt = (visit: Visit) => visit.status === Number(status) && isDeepStrictEqual(visit.response, value);
  const isAsked = ({ body, prefer }: Visit) =>
    prefer?.endsWith(`example=${key}`) || (request !== undefined && isSame(body, request));
  const code = codeOf(value);
  return [
    [`response example ${status} ${key}`, (visit) => isIt(visit) && isAsked(visit)],
    ...(code ? [[`error code ${status} ${code}`, (visit) => isIt(visit) && visit.code === code] as Cell] : []),
  ];
}

/** The name of a server: the first sentence of its description. */
export function nameOf({ description }: Server): string {
  return description.replace(/\..*/s, "");
}

/** True for a request to the method at this server, with the token in the address or in the body, as it belongs. */
export function isTo({ url }: Server, visit: Visit): boolean {
  const path = url.replace("https://{address}", "").replaceAll(/\{\w+\}/g, "[^/]+");
  const tokenInAddress = url.includes("token}");
  return new RegExp(`^${path}/${visit.method}$`).test(new URL(visit.url).pathname) && visit.hasToken !== tokenInAddress;
}

function isSame(body: object, example: unknown): boolean {
  return isDeepStrictEqual({ ...body, auth: undefined }, { ...Object(example), auth: undefined });
}

/** The paths that a schema names, as `result.items[].id`; of items it says nothing about there is nothing to show. */
function pathsIn({ properties = {}, items = {}, anyOf = [], oneOf = [], allOf = [] }: Schema, at = ""): string[] {
  const named = Object.entries(properties).map(([name, inner]) => [at ? `${at}.${name}` : name, inner] as const);
  const inner = [...named, ...(Object.keys(items).length > 0 ? [[`${at}[]`, items] as const] : [])];
  return [
    ...inner.flatMap(([path, schema]) => [path, ...pathsIn(schema, path)]),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((schema) => pathsIn(schema, at)),
  ];
}

/** True when a value has anything at a path of `pathsIn`. */
function has(value: unknown, path: string): boolean {
  const [, name = "", isList, rest] = /^([^.[]*)(\[\])?\.?(.*)$/s.exec(path) ?? [];
  const inner = name === "" ? value : Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined;
  if (isList) return Array.isArray(inner) && inner.some((item) => rest === "" || has(item, rest ?? ""));
  return rest ? has(inner, rest) : inner !== undefined;
}
