import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type ErrorRequestHandler } from "express";
import { middleware } from "express-openapi-validator";
import type { Start } from "../server.js";

export const start: Start = async ({ document, basePath, respond, refuse }) => {
  const app = express();
  app.use(express.json());
  // It takes an `id` within an example for the identifier of a schema.
  const withoutExamples = JSON.parse(document, (key, value) => (key === "examples" ? undefined : value));
  const apiSpec = { ...withoutExamples, servers: [{ url: basePath }] };
  app.use(middleware({ apiSpec, validateResponses: true }));
  app.post(`${basePath}/:method`, ({ params, body }, response) => {
    response.json(respond(params.method, body));
  });
  // Express knows a handler of errors by its four parameters.
  const refused: ErrorRequestHandler = ({ status, message }, _request, response, _next) => {
    // Only a request is refused: a response that breaks the document is a fault of the server.
    response.status(status ?? 500).json(status === 400 ? refuse([message]) : { error: message });
  };
  app.use(refused);
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close().closeAllConnections() };
};
