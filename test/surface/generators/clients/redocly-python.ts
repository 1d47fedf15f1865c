import { bundle, type Generator, snakeCase } from "../generator.js";

export const redoclyPython: Generator = {
  name: "redocly-python",
  package: "@redocly/cli",
  language: "py",
  command: [".bin/redocly", "generate-client", bundle, "--output", "out/redocly-python/client.ts"],
  options: ["--generator python", "--error-mode result"],
  setUp: `import os
from client import Client
client = Client(os.environ["PORTAL"], timeout=60)`,
  call: (method, params) => `client.${snakeCase(method)}(${params}).data`,
  quirks: [{ sign: /body: Any.*-> Result\[Any, Any\]/, is: "Parameters, responses and errors are all `Any`." }],
};
