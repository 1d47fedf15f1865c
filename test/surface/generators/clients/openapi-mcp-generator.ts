import { bundle, type Generator, snakeCase } from "../generator.js";

export const openapiMcpGenerator: Generator = {
  name: "openapi-mcp-generator",
  package: "openapi-mcp-generator",
  language: "ts",
  command: [
    ".bin/openapi-mcp-generator",
    "--input",
    bundle,
    "--output",
    "out/openapi-mcp-generator",
    "--base-url",
    "https://portal.invalid",
    "--force",
  ],
  options: [],
  setUp: `import { bodyOf, callTool, server } from "../callers/mcp-server.js";`,
  call: (method, params) => `bodyOf(await callTool("${snakeCase(method)}", ${params}))`,
  tearDown: "await server.close();",
  quirks: [
    {
      sign: /StdioServerTransport/,
      is: "An MCP server, called over stdio: a tool for each method, which returns text.",
    },
    { sign: /MAX_LEN = 200/, is: "Of an error it passes on 200 characters." },
    { sign: /text: errorMessage \}\] \}/, is: "It does not mark an error as `isError`." },
  ],
};
