import { expect, test } from "vitest";

test("fails, whatever the document says", () => expect(true).toBe(false));
