import type { Auth } from "../auth/auth.js";
import { webhook } from "../auth/webhook.js";
import { readBundle } from "../document/bundle.js";
import { readOperations } from "../document/operations.js";
import type { Fetch } from "../fetch-response.js";
import { redactor } from "../redact.js";
import { portalSend } from "../stack.js";
import type { Command, Terminal } from "./command.js";
import { scopesIn, writesAllowed } from "./mcp-flags.js";
import { mcpHelp } from "./mcp-help.js";
import { readOptions } from "./options.js";
import { portal } from "./portal.js";
import { proxyFetch } from "./proxy.js";

const options = {
  scope: { type: "string", multiple: true },
  "allow-writes": { type: "string", multiple: true },
  mock: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** `mcp`: an MCP server over stdio, until the client closes it. */
export const mcp: Command = async (args, terminal) => {
  const values = readOptions(args, options);
  if (values.help) return terminal.out(mcpHelp);
  const bundle = readBundle();
  const methods = [...readOperations(bundle).values()];
  const scopes = values.scope && scopesIn(values.scope, methods);
  const mayWrite = writesAllowed(values["allow-writes"] ?? [], methods);

  async function serve(auth: Auth, fetch?: Fetch): Promise<void> {
    // Not loaded for the other commands.
    const { serveMcp } = await import("../mcp/serve.js");
    const redact = redactor(() => auth.secrets());
    const send = portalSend(auth, fetch ? { fetch } : {});
    await serveMcp({ bundle, send, redact, mayWrite, scopes, log: terminal.err }, terminal);
  }

  await (values.mock
    ? withMock(serve, terminal)
    : serve(portal(undefined, terminal.env), await proxyFetch(terminal.env)));
};

async function withMock(serve: (auth: Auth) => Promise<void>, terminal: Terminal): Promise<void> {
  const { startMock } = await import("../mock.js");
  const server = await startMock();
  terminal.err("The responses come from the mock, not from a portal.");
  try {
    await serve(webhook(server.webhook));
  } finally {
    await server.close();
  }
}
