import { parseArgs } from "node:util";
import { formatRequest, startMock } from "../mock.js";
import { type Command, UsageError } from "./command.js";

const help = `bitrix24-openapi mock [--port 4010] [--host 127.0.0.1]

Answers like a portal, from the examples of the document, until Ctrl+C. Any user id, webhook token and access token
will do. A header \`Prefer: code=400, example=NAME\` asks for a certain documented reply.`;

/** `mock --port N`: the mock in the foreground, a line for each request. */
export const mock: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return terminal.out(help);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535; not ${JSON.stringify(values.port)}.`);
  const server = await startMock({
    port,
    host: values.host,
    onRequest: (record) => terminal.out(formatRequest(record)),
  });
  // Before the line is out, for whoever reads it may answer with a signal at once.
  const interrupted = terminal.interrupted();
  terminal.out(`The mock answers at ${server.url}. Point a client at
  webhook      ${server.webhook}
  application  ${server.address}, with any access token`);
  await interrupted;
  await server.close();
};
