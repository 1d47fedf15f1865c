/** This package's own document. */
// The built files lie beside a copy of it as this one does.
export const bundleUrl = new URL("../generated/openapi.json", import.meta.url);
