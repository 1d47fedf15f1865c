import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Answer, json, type Portal, startPortal } from "../faults/portal.js";
import { type Assistant, assistant, canary, textOf } from "./assistant.js";

let portal: Portal | undefined;
// No wait before a retry.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  await portal?.close();
});

/** The ways to give a portal: the token is the canary in each of them. */
const ways: [string, (origin: string) => Record<string, string>][] = [
  ["a webhook", (origin) => ({ BITRIX24_WEBHOOK: `${origin}/rest/1/${canary}/` })],
  ["an access token", (origin) => ({ BITRIX24_ADDRESS: origin, BITRIX24_ACCESS_TOKEN: canary })],
];

// Everything that came with the request, and the token in other clothes.
const echo = ({ path, body, headers }: Parameters<Answer>[0]) => ({
  path,
  body,
  headers,
  encoded: Buffer.from(`x${canary}`).toString("base64"),
  escaped: encodeURIComponent(`/${canary}/`),
  [`key of ${canary}`]: [`${canary} ${canary}`],
});

const echoingResult: Answer = (seen, response) => json({ result: { item: echo(seen) } })(seen, response);
const echoingError: Answer = (seen, response) => {
  const text = JSON.stringify(echo(seen));
  const error = { code: `CODE_${canary}`, message: text, validation: [{ field: canary, message: text }] };
  json({ error }, 400)(seen, response);
};
const echoingPage: Answer = (seen, response) =>
  void response.writeHead(502).end(`<p>${JSON.stringify(echo(seen))}</p>`);

/** All that a server says of itself, and of two calls. */
async function everything({ client, call }: Assistant): Promise<void> {
  const { tools } = await client.listTools();
  const { resources } = await client.listResources();
  for (const { uri } of [resources[0]!, resources.at(-1)!]) await client.readResource({ uri });
  await client.listResourceTemplates();
  for (const { name } of (await client.listPrompts()).prompts)
    await client.getPrompt({ name, arguments: { messageId: "1" } });
  const params = { id: 1 };
  const isGeneral = tools.some(({ name }) => name === "call_method");
  await (isGeneral ? call("call_method", { method: "mail.mailbox.get", params }) : call("mail_mailbox_get", params));
  if (isGeneral) await call("describe_method", { method: "mail.mailbox.get" });
}

describe.each(ways)("with %s, the secret", (_way, env) => {
  it.each([
    ["a result", echoingResult],
    ["an error", echoingError],
    ["a page of a proxy", echoingPage],
  ])("is in nothing that the assistant sees or that is logged, though it is in %s", async (_what, answer) => {
    portal = await startPortal(answer);
    for (const flags of [[], ["--scope", "mail"]]) {
      const started = await assistant(flags, env(portal.origin));
      await everything(started);
      const said = await started.ended();
      expect(said).toMatch(/^mail\.mailbox\.get \S+ \d+ ms$/m);
      expect(said).not.toContain(canary);
    }
    // The portal has had the token, or there would have been nothing to hide.
    expect(JSON.stringify(portal.seen)).toContain(canary);
  });

  it("is in no error of a portal that cannot be reached", async () => {
    portal = await startPortal();
    const { origin } = portal;
    await portal.close();
    const started = await assistant(["--scope", "mail"], env(origin));
    const { isError } = await started.call("mail_mailbox_get", { id: 1 });
    expect(isError).toBe(true);
    await started.ended();
  });
});

describe("a secret where it does not belong", () => {
  it("is masked in what comes back of it", async () => {
    portal = await startPortal(echoingResult);
    const { call } = await assistant([], ways[0]![1](portal.origin));
    const result = await call("call_method", { method: "mail.mailbox.get", params: { id: 1 } });
    expect(textOf(result)).toContain("/rest/api/1/***/mail.mailbox.get");
  });
});
