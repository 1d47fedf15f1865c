import { B24Hook, B24OAuth } from "@bitrix24/b24jssdk";

// Run by b24jssdk.test.ts: makes the calls given as JSON through the official SDK, by webhook or by OAuth, and prints what
// each returned.
const [origin, kind, calls] = process.argv.slice(2);

const application = {
  applicationToken: "any",
  userId: 1,
  memberId: "any",
  accessToken: "any-token",
  refreshToken: "any",
  expires: Date.now() / 1000 + 3600,
  expiresIn: 3600,
  scope: "mail",
  domain: new URL(origin).host,
  // As the SDK documents it and a portal sends it: with a slash at the end.
  clientEndpoint: `${origin}/rest/`,
  serverEndpoint: `${origin}/oauth/`,
  status: "L",
};

const $b24 =
  kind === "webhook"
    ? B24Hook.fromWebhookUrl(`${origin}/rest/1/any-token/`)
    : new B24OAuth(application, { clientId: "any", clientSecret: "any" });

const outcomes = [];
for (const call of JSON.parse(calls)) {
  outcomes.push(await $b24.actions.v3.call.make(call).then(outcomeOf, (thrown) => ({ errors: [errorOf(thrown)] })));
}
console.log(JSON.stringify(outcomes));

function outcomeOf(response) {
  return {
    isSuccess: response.isSuccess,
    data: response.getData(),
    errors: [...response.errors.values()].map(errorOf),
  };
}

function errorOf({ code, status, message }) {
  return { code, status, message };
}
