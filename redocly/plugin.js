import { addresses } from "./addresses.js";
import { complete } from "./complete/index.js";
import { groups } from "./groups.js";
import { guide } from "./guide.js";
import { nullable } from "./nullable.js";

/** What path files leave out is added when bundling, and what only the page of API docs needs when that is built. */
export default function bitrix24Plugin() {
  return { id: "bitrix24", decorators: { oas3: { complete, addresses, guide, groups, nullable } } };
}
