/** Groups the methods in the side bar of the docs: by scope, and there by what they are about, such as `mail.message`. */
export const groups = () => ({
  Root: {
    leave(root) {
      const scopes = new Map(root.tags.map(({ name }) => [name, []]));
      const { tags } = root;
      root.tags = tags.map((tag) => ({ ...tag, "x-displayName": "About" }));
      for (const { post } of Object.values(root.paths)) {
        const [scope] = post.tags;
        const group = groupOf(post.operationId, scope);
        const own = scopes.get(scope);
        if (!own.includes(group)) {
          own.push(group);
          root.tags.push({ name: group, "x-displayName": group.replace(`${scope}.`, "") });
        }
        post.tags = [group];
      }
      root["x-tagGroups"] = [...scopes].map(([scope, own]) => ({ name: scope, tags: [scope, ...inOrder(own)] }));
    },
  },
});

/** `mail.message.send` is about `mail.message`; what only describes fields stands apart. */
function groupOf(method, scope) {
  if (/\.field\.\w+$/.test(method)) return `${scope}.fields`;
  return method.split(".").slice(0, 2).join(".");
}

function inOrder(names) {
  return names.sort((a, b) => Number(a.endsWith(".fields")) - Number(b.endsWith(".fields")) || (a < b ? -1 : 1));
}
