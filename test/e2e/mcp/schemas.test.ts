import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { readBundle } from "../../../src/document/bundle.js";
import { readOperations } from "../../../src/document/operations.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { type Assistant, assistant } from "./assistant.js";

// All but batch.
const methods = [...readOperations(readBundle()).values()].filter(({ takesList }) => !takesList);
const scopes = [...new Set(methods.map(({ scope }) => scope))].join();

let mock: Mock | undefined;
afterAll(() => mock?.close());

/** Each method with its tool, from a server that has them all. */
async function offered() {
  mock ??= await startMock();
  const { client, call }: Assistant = await assistant(["--scope", scopes, "--allow-writes", "*"], {
    BITRIX24_WEBHOOK: mock.webhook,
  });
  const tools = new Map((await client.listTools()).tools.map((tool) => [tool.name, tool]));
  return { call, tools: methods.map((operation) => ({ operation, tool: tools.get(nameOf(operation.method))! })) };
}

const nameOf = (method: string) => method.replaceAll(".", "_");

const withoutAuth = (request: unknown) => {
  const { auth: _, ...params } = request as Record<string, unknown>;
  return params;
};

describe("the tools of all methods", () => {
  it("have names that every assistant takes, each its own", async () => {
    const { tools } = await offered();
    const names = tools.map(({ tool }) => tool.name);
    expect(names.filter((name) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(methods.length);
  });

  it("have input schemas that compile by themselves, accept the documented examples, and know no auth", async () => {
    const { tools } = await offered();
    for (const { operation, tool } of tools) {
      const validate = new Ajv2020({ strictSchema: true, validateFormats: false }).compile(tool.inputSchema);
      expect(Object.keys(tool.inputSchema.properties ?? {})).not.toContain("auth");
      expect(operation.requests).not.toEqual([]);
      for (const { name, value } of operation.requests) {
        validate(withoutAuth(value));
        expect(validate.errors, `${operation.method} ${name}`).toBeNull();
      }
      for (const keyword of ["allOf", "anyOf", "oneOf"])
        expect(tool.inputSchema, operation.method).not.toHaveProperty(keyword);
    }
  });

  it("accept each documented example, and return a result as their output schemas say", async () => {
    const { call, tools } = await offered();
    for (const { operation, tool } of tools) {
      for (const { name, value } of operation.requests) {
        // The client of the SDK rejects what differs from the output schema.
        const { structuredContent } = await call(tool.name, withoutAuth(value));
        const success = operation.responses.find(({ status }) => status === 200);
        const isError = !success?.examples.some((example) => example.name === name);
        expect(structuredContent, `${operation.method} ${name}`).toHaveProperty(isError ? "error" : "result");
      }
    }
  });

  it("refuse each request that the document calls invalid", async () => {
    const { call, tools } = await offered();
    const before = mock!.requests.length;
    for (const { operation, tool } of tools) {
      for (const { name, value } of operation.invalidRequests) {
        const { structuredContent } = await call(tool.name, withoutAuth(value));
        expect(structuredContent, `${operation.method} ${name}`).toMatchObject({
          error: { code: "INVALID_PARAMETERS" },
        });
      }
    }
    expect(mock!.requests.length).toBe(before);
  });
});
