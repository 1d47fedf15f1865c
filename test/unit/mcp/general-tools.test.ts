import { describe, expect, it } from "vitest";
import { generalTools } from "../../../src/mcp/general-tools.js";
import { schemaFaults, undescribed } from "./schema-faults.js";
import { methods, portalAllowing } from "./things.js";

const fails = async () => Promise.reject(new Error("called"));
const toolsOf = (...writes: string[]) =>
  generalTools(portalAllowing(...writes), methods, fails).map(({ definition }) => definition);

const failure = {
  code: "LOST",
  status: 400,
  detail: "It is lost",
  fields: [{ field: "id", message: "It is missing." }],
  remedy: "Look elsewhere.",
  retryAt: "2026-01-01T00:00:00.000Z",
};
const found = { method: "thing.get", summary: "Do it", scope: "thing", effect: "reads", allowed: true };
const input = {
  search_methods: { query: "words", scope: "other", effect: "writes" },
  describe_method: { method: "thing.get" },
  call_method: { method: "thing.get", params: {} },
};
const output = {
  search_methods: { methods: [found, { ...found, effect: "writes" }], cut: ["2 more"], error: failure },
  describe_method: {
    method: "thing.get",
    summary: "Do it",
    description: "What it does.",
    effect: "writes",
    allowed: false,
    parameters: {},
    result: ["- `id`"],
    errors: [{ code: "LOST", status: 400, meaning: "Lost", remedy: "Look." }],
    example: { params: {}, result: 1 },
    page: "https://apidocs.bitrix24.com/thing.get",
    error: failure,
  },
  call_method: { result: 1, cut: ["2 more"], idempotency: "ignored", error: failure },
};

describe("generalTools", () => {
  it("are titled, and only read while no write is allowed", () => {
    const local = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    expect(toolsOf().map(({ name, title, annotations }) => [name, title, annotations])).toEqual([
      ["search_methods", "Search the portal's methods", { title: "Search the portal's methods", ...local }],
      ["describe_method", "Describe a method", { title: "Describe a method", ...local }],
      ["call_method", "Call a method that reads", { ...local, title: "Call a method", openWorldHint: true }],
    ]);
  });

  it("say which scopes there are, what to read first, and that writes are refused", () => {
    const [search, read, call] = toolsOf().map(({ description }) => description);
    expect(search).toMatch(/^Finds methods .* The scopes are: thing, other\.$/);
    expect(read).toMatch(
      /^The parameters of a method as JSON Schema, .* before you call a method for the first time\.$/,
    );
    expect(call).toBe("Calls a method of the portal. Methods that write are refused.");
  });

  it("name the writes that are allowed, and warn of those that do not only add", () => {
    const all = toolsOf("thing.add", "other.part.delete", "thing.get")[2];
    expect(all).toMatchObject({
      title: "Call a method",
      description:
        "Calls a method of the portal. Of the methods that write, these are allowed: thing.add, other.part.delete.",
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
    });
    expect(toolsOf("thing.add")[2]?.annotations?.destructiveHint).toBe(false);
  });

  it("describe each parameter, take no other, and need the method", () => {
    for (const { name, inputSchema } of toolsOf()) {
      expect(schemaFaults(inputSchema, input[name as keyof typeof input]), name).toEqual([]);
      expect(undescribed(inputSchema), name).toEqual([]);
      expect(inputSchema, name).toMatchObject({ type: "object", additionalProperties: false });
      expect(inputSchema.required, name).toEqual(name === "search_methods" ? [] : ["method"]);
    }
    expect(toolsOf()[0]?.inputSchema.properties).toMatchObject({
      effect: { enum: ["reads", "writes"] },
      scope: { enum: ["thing", "other"] },
    });
  });

  it("describe each part of what they return", () => {
    for (const { name, outputSchema = {} } of toolsOf())
      expect(schemaFaults(outputSchema, output[name as keyof typeof output]), name).toEqual([]);
    const [search, read] = toolsOf();
    expect(undescribed(search?.outputSchema ?? {})).toEqual([]);
    expect(undescribed(read?.outputSchema ?? {})).toEqual([]);
  });
});
