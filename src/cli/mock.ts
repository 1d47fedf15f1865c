import { portProblem } from "../mock/port.js";
import { formatRequest, startMock } from "../mock.js";
import { type Command, UsageError } from "./command.js";
import { readOptions } from "./options.js";

const help = `bitrix24-openapi mock [--port 4010] [--host 127.0.0.1] [--no-strict] [--open-cors]

Responds like a portal, from the examples of the document, until Ctrl+C. Any user id, webhook token and access token
is accepted. A header \`Prefer: code=400, example=NAME\` selects a documented response.

  --port N      port to listen on; 0 takes any free one
  --host HOST   host to listen on; the default is reachable from this machine only
  --no-strict   ignore parameters, keys and fields in select that the document does not know, as portals do
  --open-cors   let pages send any header and read all; portals allow origin, content-type and accept`;

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  "no-strict": { type: "boolean", default: false },
  "open-cors": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** `mock --port N`: the mock in the foreground, a line for each request. */
export const mock: Command = async (args, terminal) => {
  const values = readOptions(args, options);
  if (values.help) return terminal.out(help);
  const { host } = values;
  if (host.trim() === "") throw new UsageError("--host is empty. Leave it out to be reachable from this machine only.");
  const server = await startMock({
    port: portOf(values.port),
    host,
    strict: !values["no-strict"],
    ...(values["open-cors"] && { cors: "*" }),
    onRequest: (record) => terminal.out(formatRequest(record)),
  });
  // Before the line is printed, for its reader may send a signal at once.
  const interrupted = terminal.interrupted();
  terminal.out(`The mock listens at ${server.url}. Point a client at
  webhook      ${server.webhook}
  application  ${server.address}, with any access token`);
  await interrupted;
  await server.close();
};

function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const problem = portProblem(port);
  if (problem) throw new UsageError(`--port ${JSON.stringify(text)} cannot be used. ${problem}`);
  return port;
}
