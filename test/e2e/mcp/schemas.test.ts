import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundle } from "../../../src/document/bundle.js";
import { type Operation, readOperations } from "../../../src/document/operations.js";
import { json, type Portal, startPortal } from "../faults/portal.js";
import { type Assistant, sharedAssistant } from "./assistant.js";

// All but batch.
const methods = [...readOperations(readBundle()).values()].filter(({ takesList }) => !takesList);
const scopes = [...new Set(methods.map(({ scope }) => scope))].join();

let portal: Portal;
/** A server that has them all. */
let server: Assistant;
let tools: { operation: Operation; tool: Tool }[];

beforeAll(async () => {
  portal = await startPortal();
  server = await sharedAssistant(["--scope", scopes, "--allow-writes", "*"], {
    BITRIX24_WEBHOOK: `${portal.origin}/rest/1/token/`,
  });
  const offered = new Map((await server.client.listTools()).tools.map((tool) => [tool.name, tool]));
  tools = methods.map((operation) => ({ operation, tool: offered.get(nameOf(operation.method))! }));
});
afterAll(async () => {
  await server?.ended();
  await portal?.close();
});

const nameOf = (method: string) => method.replaceAll(".", "_");

const withoutAuth = (request: unknown) => {
  const { auth: _, ...params } = request as Record<string, unknown>;
  return params;
};

/** How the document says that a portal responds to the request example of this name. */
function documentedResponse({ responses }: Operation, name: string) {
  const all = responses.flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example })));
  const { status, value } = all.find((example) => example.name === name)!;
  return { status, body: value };
}

describe("the tools of all methods", () => {
  it("have names that every assistant takes, each its own", () => {
    const names = tools.map(({ tool }) => tool.name);
    expect(names.filter((name) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(methods.length);
  });

  it("have input schemas that compile by themselves, accept the documented examples, and know no auth", () => {
    const ajv = new Ajv2020({ strictSchema: true, validateFormats: false });
    for (const { operation, tool } of tools) {
      const validate = ajv.compile(tool.inputSchema);
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
    for (const { operation, tool } of tools) {
      for (const { name, value } of operation.requests) {
        const { status, body } = documentedResponse(operation, name);
        portal.answers = [json(body, status)];
        // The client of the SDK rejects what differs from the output schema.
        const { structuredContent } = await server.call(tool.name, withoutAuth(value));
        expect(structuredContent, `${operation.method} ${name}`).toHaveProperty(status === 200 ? "result" : "error");
      }
    }
    const sent = methods.flatMap(({ requests }) => requests);
    expect(portal.seen.map(({ body }) => JSON.parse(body))).toEqual(sent.map(({ value }) => withoutAuth(value)));
  });

  it("refuse each request that the document calls invalid", async () => {
    const before = portal.seen.length;
    for (const { operation, tool } of tools) {
      for (const { name, value } of operation.invalidRequests) {
        const { structuredContent } = await server.call(tool.name, withoutAuth(value));
        expect(structuredContent, `${operation.method} ${name}`).toMatchObject({
          error: { code: "INVALID_PARAMETERS" },
        });
      }
    }
    expect(portal.seen.length).toBe(before);
  });
});
