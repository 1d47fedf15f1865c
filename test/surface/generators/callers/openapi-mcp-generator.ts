import { bodyOf, callTool, server } from "../callers/mcp-server.js";

const found = await callTool("mail_mailbox_get", { id: 1, select: ["id", "email"] });
console.log(bodyOf(found).result.item.email);

const missing = await callTool("mail_mailbox_get", { id: 404 });
console.log(/"code":"(.*?)"/.exec(missing)?.[1]);
await server.close();
