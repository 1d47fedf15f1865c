import { describe, expect, it } from "vitest";
import { readPrompt, readPrompts } from "../../../src/mcp/prompts.js";

const source = `# Find a thing

Looks for a thing,
and says where it is.

- \`name\`: name of the thing
- \`room\`: where to look; everywhere unless given

---
Find {name} in {room} with \`thing.part.list\` and \`id\`.
`;

describe("readPrompt", () => {
  const prompt = readPrompt("find", source);

  it("reads title, description, arguments, and the methods that the request names", () => {
    expect(prompt.definition).toEqual({
      name: "find",
      title: "Find a thing",
      description: "Looks for a thing, and says where it is.",
      arguments: [
        { name: "name", description: "name of the thing", required: true },
        { name: "room", description: "where to look; everywhere unless given", required: false },
      ],
    });
    expect(prompt.methods).toEqual(["thing.part.list"]);
  });

  it("puts the arguments into the request, each as it is", () => {
    const textOf = (args: Record<string, string>) => prompt.filled(args).messages[0]?.content;
    expect(textOf({ name: " {room} $& ", room: "hall" })).toEqual({
      type: "text",
      text: "Find {room} $& in hall with `thing.part.list` and `id`.",
    });
    expect(textOf({ name: "it" })).toMatchObject({ text: expect.stringContaining("Find it in not given with") });
  });

  it("refuses to be filled without what it needs", () => {
    expect(() => prompt.filled({ room: "hall" })).toThrow("The argument name is missing: name of the thing");
  });

  it("reads one without arguments", () => {
    const { definition, methods } = readPrompt("plain", "# Plain\n\nDoes nothing.\n\n---\nDo nothing.\n");
    expect(definition).toMatchObject({ title: "Plain", description: "Does nothing.", arguments: [] });
    expect(methods).toEqual([]);
  });
});

describe("readPrompts", () => {
  it("reads those of the package", () => {
    expect(readPrompts().map(({ definition }) => definition.name)).toEqual([
      "answer-message",
      "message-to-task",
      "triage-unseen-mail",
    ]);
  });
});
