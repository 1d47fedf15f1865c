import { resolve } from "./resolve.js";

/** What the table of codes begins with. */
export const heading = "\n\n| Code | What happened | What to do |\n| --- | --- | --- |\n";

/** The error code an example of an error reply carries, in either of its shapes; undefined for a success. */
export function codeOf(value) {
  return typeof value.error === "object" ? value.error.code : value.error;
}

/** The examples of a response that stand for a code: those named by the code they carry. */
export function codes(root, response) {
  return Object.entries(response.content["application/json"].examples)
    .map(([key, example]) => ({ code: key, ...resolve(root, example) }))
    .filter(({ code, value }) => code === codeOf(value));
}

/** Ends the description of each error response with the table of its codes, from the examples that are named by code. */
export function errorTables(root) {
  const own = Object.values(root.paths).flatMap(({ post }) => Object.values(post.responses));
  for (const response of [...own, ...Object.values(root.components.responses)]) {
    if (response.$ref) continue;
    const rows = codes(root, response).map(
      ({ code, summary, description }) => `| \`${code}\` | ${summary} | ${description} |`,
    );
    const [text = ""] = response.description?.split(heading) ?? [];
    if (rows.length > 0) response.description = text + heading + rows.join("\n");
  }
}
