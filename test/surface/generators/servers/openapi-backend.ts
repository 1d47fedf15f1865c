import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import formats from "ajv-formats";
import { type Context, OpenAPIBackend } from "openapi-backend";
import type { Start } from "../server.js";

interface Reply {
  status: number;
  body: object;
}

export const start: Start = async ({ document, basePath, respond, refuse }) => {
  const api = new OpenAPIBackend({
    definition: JSON.parse(document),
    apiRoot: basePath,
    strict: true,
    customizeAjv: (ajv) => formats.default(ajv),
    handlers: {
      // Called for each method, since none has a handler of its own.
      notImplemented({ operation, request, api }: Context): Reply {
        const body = respond(operation.operationId!, request.requestBody);
        const { errors } = api.validateResponse(body, operation, 200);
        return errors ? { status: 500, body: errors } : { status: 200, body };
      },
      validationFail: ({ validation }: Context): Reply => ({
        status: 400,
        body: refuse((validation.errors ?? []).map(({ message }) => String(message))),
      }),
    },
  });
  await api.init();
  const server = createServer(async (request, response) => {
    const { method = "", url: path = "", headers } = request;
    const call = { method, path, headers: headers as Record<string, string>, body: await json(request) };
    const { status, body }: Reply = await api.handleRequest(call);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close().closeAllConnections() };
};
