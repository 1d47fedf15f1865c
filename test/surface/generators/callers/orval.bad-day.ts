import { statuses } from "../callers/bad-day.js";
import { mailMailboxGet } from "../out/orval/bad-day.js";

const found = await mailMailboxGet({ id: 1, select: ["id", "email"] });
if (found.status === 200) console.log(found.data.result.item.email);

const missing = await mailMailboxGet({ id: 404 });
if (missing.status === 400)
  console.log(typeof missing.data.error === "object" ? missing.data.error.code : missing.data.error);
console.log(statuses.join(" "));
