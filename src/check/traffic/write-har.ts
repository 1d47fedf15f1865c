import { withEmptyObjects } from "../../document/schema.js";
import type { Contract } from "../contract.js";
import type { Exchange, Recorded } from "./har.js";

/** The server of a HAR file that `writeHar` made; nobody's address, for all traffic counts as one portal's. */
export const server = "https://portal.invalid/rest/api";

/** A HAR file with nothing but what is judged: methods, bodies, statuses. Everything secret is left out. */
export function writeHar({ methods, read }: Contract, exchanges: Exchange[]): object {
  const entries = exchanges.map(({ verb, method, request, response }) => {
    const params = withEmptyObjects(read, methods.get(method)?.request, request.value);
    return {
      startedDateTime: "1970-01-01T00:00:00.000Z",
      time: 0,
      request: {
        ...message("application/json"),
        method: verb,
        url: `${server}/${method}`,
        queryString: [],
        ...(params !== undefined && { postData: { mimeType: "application/json", text: JSON.stringify(params) } }),
      },
      response: {
        ...message(response.type),
        status: response.status,
        statusText: "",
        redirectURL: "",
        content: { size: -1, mimeType: response.type, ...textOf(response) },
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
    };
  });
  return { log: { version: "1.2", creator: { name: "bitrix24-openapi", version: "" }, entries } };
}

function message(type: string): object {
  const headers = [{ name: "Content-Type", value: type }];
  return { httpVersion: "HTTP/1.1", headers, cookies: [], headersSize: -1, bodySize: -1 };
}

function textOf({ text, gap }: Recorded): { text?: string } {
  return text === undefined || gap !== undefined ? {} : { text };
}
