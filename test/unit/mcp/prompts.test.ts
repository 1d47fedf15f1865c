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

  it("describes the request by its title, and takes an argument of spaces for none", () => {
    expect(prompt.filled({ name: "it", room: " " })).toEqual({
      description: "Find a thing",
      messages: [
        {
          role: "user",
          content: { type: "text", text: "Find it in not given with `thing.part.list` and `id`." },
        },
      ],
    });
    expect(() => prompt.filled({ name: " " })).toThrow("The argument name is missing");
  });

  it("reads a title only at the start, arguments only as items of the list, and a description of any spaces", () => {
    const text =
      "# Title\n\nOf  two\n\n# parts, with - `a`: no item.\n\n\n- `b`: an item\n\n---\nDo `a.b` and a.b.c and a.b.c.\n";
    const { definition, methods } = readPrompt("odd", text);
    expect(definition).toEqual({
      name: "odd",
      title: "Title",
      description: "Of two # parts, with - `a`: no item.",
      arguments: [{ name: "b", description: "an item", required: true }],
    });
    expect(methods).toEqual(["a.b.c"]);
    expect(readPrompt("odd", `\n${text}`).definition.title).toBe("");
  });

  it("reads nothing of what is no prompt", () => {
    expect(readPrompt("none", "").definition).toEqual({ name: "none", title: "", description: "", arguments: [] });
    expect(readPrompt("none", "").filled({}).messages[0]?.content).toEqual({ type: "text", text: "" });
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
