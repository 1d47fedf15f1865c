import { addresses } from "./addresses.js";
import { codeSamples } from "./code-samples.js";
import { errorTables } from "./error-tables.js";
import { guide } from "./guide.js";

/** Derives what the bundle and the API docs state a second time, so that `openapi/` states each fact once. */
export default function bitrix24Plugin() {
  return {
    id: "bitrix24",
    decorators: {
      oas3: { "error-tables": errorTables, "code-samples": () => codeSamples(), addresses, guide },
    },
  };
}
