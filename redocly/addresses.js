/** Adds to each method its full addresses, because Redoc shows only the last part, and a link to the official page. */
export const addresses = () => ({
  Root: {
    leave({ servers, paths }) {
      for (const [path, { post }] of Object.entries(paths)) {
        const list = servers.map(({ url, description }) => `- \`${url}${path}\`  \n${description}`);
        const official = `[${post.externalDocs.description}](${post.externalDocs.url})`;
        post.description += `\n${list.join("\n")}\n\n${official}\n`;
      }
    },
  },
});
