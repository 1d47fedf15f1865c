import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "./document.js";
import { notice } from "./notice.js";

/** Types of the whole document, by openapi-typescript. */
export async function schema(document: Document): Promise<string> {
  // openapi-typescript types its input as a full OpenAPI document; Document names only the parts read here.
  const ast = await openapiTS(document as unknown as OpenAPI3);
  return `// ${notice}\n\n${astToString(ast)}`;
}
