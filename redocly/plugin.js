import { addresses } from "./addresses.js";
import { codeSamples } from "./code-samples.js";
import { errorTables } from "./error-tables.js";
import { guide } from "./guide.js";

/** Facts told twice are derived here, so that the source tells them once: in the bundle, and on the page of API docs. */
export default function bitrix24Plugin() {
  return {
    id: "bitrix24",
    decorators: {
      oas3: { "error-tables": errorTables, "code-samples": codeSamples, addresses, guide },
    },
  };
}
