/** Shows an object that can be null as the object, because Redoc shows no description beside alternatives. */
export const nullable = () => ({
  Schema: {
    leave(schema) {
      const [one, none, ...others] = schema.anyOf ?? [];
      if (none?.type !== "null" || others.length > 0 || !schema.description) return;
      delete schema.anyOf;
      Object.assign(schema, one, { description: `${schema.description.trim()} Or null.` });
    },
  },
});
