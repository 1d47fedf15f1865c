/**
 * Groups the methods in the side bar of the docs: by scope, and there by what they are about, such as `mail.message`.
 * They stand there under their names, as people look for them.
 */
export const groups = () => ({
  Root: {
    leave(root) {
      const scopes = new Map(root.tags.map(({ name }) => [name, []]));
      const { tags } = root;
      root.tags = tags.map((tag) => ({ ...tag, "x-displayName": "About" }));
      for (const { post } of Object.values(root.paths)) {
        const [scope] = post.tags;
        const group = groupOf(post.operationId);
        const own = scopes.get(scope);
        if (!own.includes(group)) {
          own.push(group);
          root.tags.push({ name: group, "x-displayName": group.replace(`${scope}.`, "") });
        }
        post.tags = [group];
        post.description = `${post.summary}.\n\n${post.description}`;
        post.summary = post.operationId;
      }
      root["x-tagGroups"] = [...scopes].map(([scope, own]) => ({ name: scope, tags: [scope, ...inOrder(own)] }));
    },
  },
});

/**
 * `mail.message.send` is about `mail.message`; what only describes fields stands apart.
 * @param {string} method
 */
export function groupOf(method) {
  const [scope] = method.split(".");
  if (/\.field\.\w+$/.test(method)) return `${scope}.fields`;
  return method.split(".").slice(0, 2).join(".");
}

function inOrder(names) {
  return names.sort((a, b) => Number(a.endsWith(".fields")) - Number(b.endsWith(".fields")) || (a < b ? -1 : 1));
}
