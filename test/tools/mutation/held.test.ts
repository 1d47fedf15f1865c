import { describe, expect, it } from "vitest";
import { beyond } from "../../../tools/mutation/held.js";
import { library } from "./library.js";

describe("beyond", () => {
  const isBeyond = beyond(["getBook"], library);

  it.each([
    ["/paths/~1books~1{id}/get/summary", false],
    ["/paths/~1books~1{id}/delete/summary", true],
    ["/components/schemas/Book/properties/title", false],
    ["/components/examples/Two", false],
    ["/components/responses/NotFound", true],
    ["/components/schemas/Failure/properties/code", true],
    ["/components/examples/LOST/summary", true],
    ["/servers/0/url", true],
  ])("says of %s: %s", (where, expected) => expect(isBeyond(where)).toBe(expected));

  it("has everything in use when no operation is named", () => {
    const isEverywhere = beyond([], library);
    for (const name of ["Book", "Failure"]) expect(isEverywhere(`/components/schemas/${name}`)).toBe(true);
  });
});
