import { defineConfig } from "orval";

const { ADDRESS, USER_ID, TOKEN } = process.env;

export default defineConfig({
  portal: {
    input: "../../../../generated/openapi.yaml",
    output: {
      target: "../out/orval/client.ts",
      client: "fetch",
      baseUrl: {
        getBaseUrlFromSpecification: true,
        variables: { address: ADDRESS!, user_id: USER_ID!, webhook_token: TOKEN! },
      },
    },
  },
});
