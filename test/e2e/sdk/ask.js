import { B24Hook } from "@bitrix24/b24jssdk";

// Run by b24jssdk.test.ts: makes the calls given as JSON through the official SDK and prints what came back of each.
const [webhook, calls] = process.argv.slice(2);
const $b24 = B24Hook.fromWebhookUrl(webhook);
const answers = [];
for (const call of JSON.parse(calls)) {
  const response = await $b24.actions.v3.call.make(call);
  const errors = [...response.errors.values()].map(({ code, status, message }) => ({ code, status, message }));
  answers.push({ isSuccess: response.isSuccess, data: response.getData(), errors });
}
console.log(JSON.stringify(answers));
