import { describe, expect, it } from "vitest";
import { pointer } from "../../../tools/mutation/pointer.js";
import { find, type Kind } from "../../../tools/mutation/walk.js";
import { library } from "./library.js";

describe("find", () => {
  it.each<[kind: Kind, where: string[]]>([
    ["operation", ["/paths/~1books~1{id}/get", "/paths/~1books~1{id}/delete"]],
    ["parameter", ["/paths/~1books~1{id}/parameters/0", "/paths/~1books~1{id}/get/parameters/0"]],
    ["response", ["/paths/~1books~1{id}/get/responses/200", "/components/responses/NotFound"]],
    ["link", ["/paths/~1books~1{id}/get/responses/200/links/author"]],
    ["variable", ["/servers/0/variables/host"]],
    [
      "example",
      [
        "/paths/~1books~1{id}/get/responses/200/content/application~1json/examples/one",
        "/components/examples/Two",
        "/components/examples/LOST",
      ],
    ],
    [
      "schema",
      [
        "/paths/~1books~1{id}/parameters/0/schema",
        "/paths/~1books~1{id}/get/parameters/0/schema",
        "/paths/~1books~1{id}/get/responses/200/content/application~1json/schema",
        "/paths/~1books~1{id}/get/responses/200/headers/ETag/schema",
        "/components/responses/NotFound/content/application~1json/schema",
        "/components/schemas/Book",
        "/components/schemas/Book/properties/id",
        "/components/schemas/Book/properties/title",
        "/components/schemas/Failure",
        "/components/schemas/Failure/properties/code",
      ],
    ],
  ])("finds every %s where it is kept, each once", (kind, where) => {
    const found = find(library, kind).map(([keys]) => pointer(keys));
    expect(found.toSorted()).toEqual(where.toSorted());
  });
});
