/** The help of `mcp`. */
export const mcpHelp = `bitrix24-openapi mcp [--scope SCOPE,…] [--allow-writes PATTERN,…] [--mock]

Lets an assistant call a portal: an MCP server over stdio, which the assistant starts itself. It reads; what writes is
refused unless a pattern allows it.

  --scope SCOPE,…         make each method of these scopes a tool, such as mail_message_list for mail.message.list;
                          without it there are three tools: to search the methods, to describe one, to call one
  --allow-writes PATTERN,…
                          allow methods that write, by name or with * for any text: mail.message.*
  --mock                  call the mock instead of a portal

Both flags take several values, with commas between them or by repeating the flag. The portal is that of BITRIX24_WEBHOOK,
else of BITRIX24_ADDRESS and BITRIX24_ACCESS_TOKEN; the assistant never sees the secret. HTTPS_PROXY, HTTP_PROXY and
NO_PROXY are honoured. A line on stderr for each call has its name, outcome and duration.`;
