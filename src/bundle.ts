/** Where the bundle of the document lies, as JSON: beside `src/` here, and beside the built files in the package. */
export const bundleUrl = new URL("../generated/openapi.json", import.meta.url);
