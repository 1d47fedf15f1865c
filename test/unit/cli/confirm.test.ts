import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { confirm } from "../../../src/cli/confirm.js";
import { fakeTerminal } from "./terminal.js";

const answering = (answer: string) => ({ ...fakeTerminal(), ask: async () => answer });

describe("confirm", () => {
  it("resolves after a yes", async () => {
    await expect(confirm("It writes.", answering("y"))).resolves.toBeUndefined();
  });

  it("rejects after anything else", async () => {
    await expect(confirm("It writes.", answering("what?"))).rejects.toEqual(new Error("Nothing was sent."));
  });

  it("rejects with a UsageError where there is no terminal", async () => {
    await expect(confirm("It writes.", fakeTerminal())).rejects.toBeInstanceOf(UsageError);
  });
});
