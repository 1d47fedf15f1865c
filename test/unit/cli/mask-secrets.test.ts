import { describe, expect, it } from "vitest";
import { maskSecrets } from "../../../src/cli/mask-secrets.js";

const masked = maskSecrets({});

describe("maskSecrets", () => {
  it.each([
    "https://a.example/rest/1/CANARY-7f3a/",
    "https://a.example/rest/api/12/CANARY-7f3a/mail.mailbox.get",
    "HTTPS://A.EXAMPLE/REST/1/CANARY-7f3a/",
    "https://a.example/Rest/Api/1/CANARY-7f3a",
    "https://a.example//rest//api//1//CANARY-7f3a//",
    "https%3A%2F%2Fa.example%2Frest%2F1%2FCANARY-7f3a%2F",
    "https%3a%2f%2fa.example%2frest%2fapi%2f1%2fCANARY-7f3a",
    "https%253A%252F%252Fa.example%252Frest%252F1%252FCANARY-7f3a%252F",
    String.raw`"https:\/\/a.example\/rest\/1\/CANARY-7f3a\/"`,
    String.raw`"\"https:\\/\\/a.example\\/rest\\/1\\/CANARY-7f3a\\/\""`,
    "'https://a.example/rest/1/CANARY-7f3a'",
    "/rest/1/CANARY-7f3a and /rest/1/CANARY-7f3a",
    "https://a.example/rest/api/mail.mailbox.get?auth=CANARY-7f3a",
    "?id=1&AUTH=CANARY-7f3a&x=1",
    "?auth%3DCANARY-7f3a",
    "access_token=CANARY-7f3a",
    String.raw`{\"auth\":\"CANARY-7f3a\"}`,
    '{"client_secret":"CANARY-7f3a"}',
  ])("masks the token in %s", (text) => {
    expect(masked(text)).not.toContain("CANARY");
    expect(masked(text)).toContain("***");
  });

  it("masks the secrets of the environment wherever they stand", () => {
    const env = { BITRIX24_WEBHOOK: "https://a.example/REST/1/CANARY-7f3a/", BITRIX24_ACCESS_TOKEN: "TOKEN-CANARY" };
    const text = 'Unexpected argument "CANARY-7f3a", and "TOKEN-CANARY"';
    expect(maskSecrets(env)(text)).toBe('Unexpected argument "***", and "***"');
  });

  it("leaves a text alone that only resembles an address, or a very short secret", () => {
    const text = "see '/rest/profile', auth: wrong, the token";
    expect(masked(text)).toBe(text);
    expect(maskSecrets({ BITRIX24_ACCESS_TOKEN: "t" })(text)).toBe(text);
    expect(maskSecrets({ BITRIX24_WEBHOOK: "https://a.example/rest/1/e/" })(text)).toBe(text);
  });

  it("leaves the rest of an address as it is", () => {
    expect(masked("see '/rest/api/1/t0k3n/mail' and /rest/profile")).toBe(
      "see '/rest/api/1/***/mail' and /rest/profile",
    );
  });
});
