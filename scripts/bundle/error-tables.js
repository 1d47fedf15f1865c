const heading = "\n\n| Code | What happened | What to do |\n| --- | --- | --- |\n";

const row = ([key, { summary, description, value }]) =>
  key === codeOf(value) ? [`| \`${key}\` | ${summary} | ${description} |`] : [];

/** The error code an example of an error reply carries, in either of its shapes; undefined for a success. */
export function codeOf(value) {
  return typeof value.error === "object" ? value.error.code : value.error;
}

/** Adds to each error reply's description the table of its codes, taken from the examples that are named by code. */
export const errorTables = () => ({
  Response: {
    leave(response, { resolve }) {
      const examples = Object.entries(response.content["application/json"].examples);
      const rows = examples.flatMap(([key, example]) => row([key, resolve(example).node]));
      if (rows.length > 0) response.description += heading + rows.join("\n");
    },
  },
});
