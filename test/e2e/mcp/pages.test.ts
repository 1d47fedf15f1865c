import { describe, expect, it } from "vitest";
import { readBundle } from "../../../src/document/bundle.js";
import { readOperations } from "../../../src/document/operations.js";
import { assistant } from "./assistant.js";

const methods = [...readOperations(readBundle()).values()];
const portal = { BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/token/" };

/** The text of a resource. */
async function read({ client }: Awaited<ReturnType<typeof assistant>>, uri: string): Promise<string> {
  const { contents } = await client.readResource({ uri });
  const [content] = contents;
  expect(content).toMatchObject({ uri, mimeType: "text/markdown" });
  return String(content && "text" in content && content.text);
}

describe("the resources", () => {
  it("are the guide, with every error code, and a page for each method", async () => {
    const started = await assistant([], portal);
    const { resources } = await started.client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      "bitrix24://guide",
      ...methods.map(({ method }) => `bitrix24://methods/${method}`),
    ]);
    const guide = await read(started, "bitrix24://guide");
    for (const part of [
      "## Get a webhook",
      "## Get an OAuth token",
      "## Stay within the limits",
      "| `QUERY_LIMIT_EXCEEDED`",
    ])
      expect(guide).toContain(part);
    for (const { method, summary } of methods) {
      const page = await read(started, `bitrix24://methods/${method}`);
      expect(page).toContain(`# ${method}\n\n${summary}. `);
      for (const part of ["\nParameters:\n", "\nResult:\n", "\nErrors:\n"]) expect(page, method).toContain(part);
    }
  });

  it("are those of the scopes that are given, and have a template", async () => {
    const { client } = await assistant(["--scope", "note"], portal);
    const { resources } = await client.listResources();
    const uris = resources.slice(1).map(({ uri }) => uri);
    expect(uris.length).toBeGreaterThan(0);
    expect(uris.filter((uri) => !uri.startsWith("bitrix24://methods/note."))).toEqual([]);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(["bitrix24://methods/{method}"]);
    await expect(client.readResource({ uri: "bitrix24://methods/mail.message.get" })).rejects.toThrow(
      "There is no such resource.",
    );
  });
});

describe("the prompts", () => {
  it("say what they are for, and name methods that there are, with their parameters", async () => {
    const { client } = await assistant(["--scope", "mail"], portal);
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["answer-message", "message-to-task", "triage-unseen-mail"]);
    for (const { name, title, description, arguments: args = [] } of prompts) {
      expect(title).toMatch(/^\w.*[^.]$/);
      expect(description).toMatch(/\.$/);
      expect(args).not.toEqual([]);
      const given = Object.fromEntries(args.map((arg) => [arg.name, `the given ${arg.name}`]));
      const { messages } = await client.getPrompt({ name, arguments: given });
      const text = messages.map(({ content }) => (content.type === "text" ? content.text : "")).join();
      for (const value of Object.values(given)) expect(text).toContain(value);
      const named = text.match(/`[a-z]+(\.[a-z]+)+`/g) ?? [];
      expect(named).not.toEqual([]);
      const known = methods.map(({ method }) => `\`${method}\``);
      expect(named.filter((each) => !known.includes(each) && each !== "`pagination.limit`")).toEqual([]);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it("take what may be left out, and refuse what may not, or does not exist", async () => {
    const { client } = await assistant([], portal);
    const { messages } = await client.getPrompt({ name: "triage-unseen-mail" });
    expect(messages[0]).toMatchObject({
      role: "user",
      content: { text: expect.stringContaining("Mailbox: not given") },
    });
    await expect(client.getPrompt({ name: "answer-message" })).rejects.toThrow("The argument messageId is missing");
    await expect(client.getPrompt({ name: "other" })).rejects.toThrow("There is no such prompt.");
  });

  it("are left out where the scope lacks their methods", async () => {
    const { client } = await assistant(["--scope", "note"], portal);
    expect((await client.listPrompts()).prompts).toEqual([]);
  });
});
