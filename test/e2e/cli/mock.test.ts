import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createClient, oauth, webhook } from "../../../src/index.js";
import { canary, freePort, run, started } from "./command.js";

describe("bitrix24-openapi mock", () => {
  it("listens on the chosen port, prints one masked line per request, and exits 0 on SIGTERM", async () => {
    const port = await freePort();
    const mock = started(["mock", "--port", String(port)]);
    await mock.printed(new RegExp(`listens at http://127\\.0\\.0\\.1:${port}\\b`));
    const url = `http://127.0.0.1:${port}`;

    const { item } = await createClient(webhook(`${url}/rest/1/${canary}/`)).mail.mailbox.get({ id: 1 });
    expect(item).toHaveProperty("email", "user@example.com");
    await createClient(oauth({ address: url, accessToken: canary })).mail.mailbox.get({ id: 1 });
    await fetch(`${url}/rest/api/1/${canary}/mail.mailbox.get?auth=${canary}`, { method: "POST", body: "{" });
    await mock.printed(/ 400 .*\n/);

    const { code, stdout, stderr } = await mock.end("SIGTERM");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(
      stdout
        .replace(/ \d+ ms$/gm, "")
        .split("\n")
        .slice(3),
    ).toEqual([
      expect.stringMatching(/^POST \/rest\/api\/1\/\*\*\*\/mail\.mailbox\.get 200 \S+$/),
      expect.stringMatching(/^POST \/rest\/api\/mail\.mailbox\.get 200 \S+$/),
      expect.stringMatching(/^POST \/rest\/api\/1\/\*\*\*\/mail\.mailbox\.get 400 \S+$/),
      "",
    ]);
  });

  it("takes a free port for 0, prints addresses that work, and exits 0 on SIGINT", async () => {
    const mock = started(["mock", "--port", "0"]);
    const [, hook = ""] = await mock.printed(/^ {2}webhook +(\S+)$/m);
    const [, address = ""] = await mock.printed(/^ {2}application +(\S+), /m);
    for (const way of [webhook(hook), oauth({ address, accessToken: canary })]) {
      expect(await createClient(way).mail.mailbox.get({ id: 1, select: ["id"] })).toEqual({ item: { id: 1 } });
    }
    expect(await mock.end("SIGINT")).toMatchObject({ code: 0, stderr: "" });
  });

  it("fails with a clear error when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await run(["mock", "--port", String(port)]);
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken\\. .*\\n$`));
  });
});
