import { type Block, blocksOf } from "../../../scripts/pages/blocks.js";
import { linesOf } from "../../../scripts/pages/lines.js";

/** The blocks of a text, as if it stood in the file `page.md`. */
export function blocks(text: string): Block[] {
  return blocksOf(linesOf(text, "page.md"));
}

/** The parts of a method page. */
export const parts = {
  head: `# Open a Box box.item.open

> Scope: [\`box\`](../scopes.md), [\`shelf\`](../scopes.md)

See the [overview](../rest-v3.md).`,
  parameters: `## Method Parameters

#|
|| **Name**
\`type\` | **Description** ||
|| **id***
[\`integer\`](../types.md) | Which box ||
|#`,
  examples: `## Code Examples

{% list tabs %}

- cURL (Webhook)

    \`\`\`bash
    curl -X POST \\
    -d '{"id":7}' \\
    https://**address**/rest/api/**user**/**webhook**/box.item.open
    \`\`\`

- cURL (OAuth)

    \`\`\`bash
    curl -X POST \\
    -d '{"id":7,"auth":"**token**"}' \\
    https://**address**/rest/api/box.item.open
    \`\`\`

{% endlist %}`,
  response: `## Response Handling

HTTP status: **200**

\`\`\`json
{ "result": true }
\`\`\`

### Returned Data

#|
|| **Name**
\`type\` | **Description** ||
|| **result**
[\`boolean\`](../types.md) | Whether it is open ||
|#`,
  errors: `## Error Handling

HTTP status: **400**

\`\`\`json
{ "error": { "code": "BOX_LOCKED" } }
\`\`\`

### Possible Error Codes

Error code: \`BOX_LOCKED\`

#|
|| **Field** | **Error description** | **How to fix** ||
|| \`id\` | The box is locked | Bring the key ||
|#`,
};

/** A method page with some of its parts replaced, or left out as undefined. */
export function page(changed: { [part in keyof typeof parts]?: string | undefined } = {}): string {
  return Object.values({ ...parts, ...changed })
    .filter((part) => part !== undefined)
    .join("\n\n");
}

/** A table in which parameters and returned data are listed; each row is a name with its type, and a description. */
export function fieldTable(...rows: [nameAndType: string, description: string][]): string {
  const head: [string, string] = ["**Name**\n`type`", "**Description**"];
  return ["#|", ...[head, ...rows].map(([name, description]) => `|| ${name} | ${description} ||`), "|#"].join("\n");
}
