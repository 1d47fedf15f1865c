import { mailMailboxGet } from "../out/orval/client.js";

const found = await mailMailboxGet({ id: 1, select: ["id", "email"] });
if (found.status === 200) console.log(found.data.result.item.email);

const missing = await mailMailboxGet({ id: 404 });
if (missing.status === 400) {
  const failure = missing.data;
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
