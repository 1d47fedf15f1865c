/** What the table of codes begins with. */
export const heading = "\n\n| Code | What happened | What to do |\n| --- | --- | --- |\n";

/** The error code an example of an error reply carries, in either of its shapes; undefined for a success. */
export function codeOf(value) {
  return typeof value.error === "object" ? value.error.code : value.error;
}

/** The examples of a reply that stand for a code: those named by the code they carry. */
export function codes(response, resolve) {
  return Object.entries(response.content["application/json"].examples)
    .map(([key, example]) => ({ code: key, ...resolve(example).node }))
    .filter(({ code, value }) => code === codeOf(value));
}

/** Adds to each error reply's description the table of its codes, taken from the examples that are named by code. */
export const errorTables = () => ({
  Response: {
    leave(response, { resolve }) {
      const rows = codes(response, resolve).map(
        ({ code, summary, description }) => `| \`${code}\` | ${summary} | ${description} |`,
      );
      if (rows.length > 0) response.description += heading + rows.join("\n");
    },
  },
});
