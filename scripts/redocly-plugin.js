import { codeSamples } from "./bundle/code-samples.js";
import { errorTables } from "./bundle/error-tables.js";

/** What the bundle gets on top of the source: facts told twice are derived here, so that the source tells them once. */
export default function bitrix24Plugin() {
  return {
    id: "bitrix24",
    decorators: {
      oas3: { "error-tables": errorTables, "code-samples": codeSamples },
    },
  };
}
