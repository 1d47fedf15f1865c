import { defineConfig } from "orval";

const { ADDRESS, USER_ID, TOKEN, OUT } = process.env;

const input = "../../../../generated/openapi.yaml";

export default defineConfig({
  portal: {
    input,
    output: {
      target: `../${OUT}/client.ts`,
      client: "fetch",
      baseUrl: {
        getBaseUrlFromSpecification: true,
        variables: { address: ADDRESS!, user_id: USER_ID!, webhook_token: TOKEN! },
      },
    },
  },
  badDay: {
    input,
    output: {
      target: `../${OUT}/bad-day.ts`,
      client: "fetch",
      override: { mutator: { path: "./orval-mutator.ts", name: "portal" } },
    },
  },
});
