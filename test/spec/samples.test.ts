import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { document, examples, named, oneLine } from "./bundle.js";
import { files } from "./source.js";

const labels = ["This client", "cURL (webhook)", "cURL (OAuth)", "JS SDK", "PHP SDK", "BX24.js", "PHP CRest"];

test("each file of openapi/samples/ is used", () =>
  expect(files.filter((file) => file.startsWith("openapi/samples/"))).toHaveLength(labels.length));

describe.each(named)("the samples of %s", (operationId, operation) => {
  const { requestBody, "x-codeSamples": samples } = operation;
  const sample = (label: string) => samples.find((one) => one.label === label)?.source ?? "";
  const [[, first] = ["", { value: {} }]] = examples(requestBody);
  const body = JSON.stringify(first.value);
  const isList = Array.isArray(first.value);
  const unsuitable = [
    ...(isList ? ["JS SDK", "BX24.js"] : []),
    ...(operation["x-bare"] ? ["JS SDK", "PHP SDK", "BX24.js"] : []),
  ];
  const own = labels.filter((label) => !unsuitable.includes(label));

  test("cover each way of the official page, after this project's client", () =>
    expect(samples.map(({ label }) => label)).toEqual(own));
  test("leave no placeholder of the templates unfilled", () => {
    for (const { source } of samples) expect(source).not.toMatch(/{{\s*[\w-]+\s*}}/);
  });
  test.each(own)("call the method in %s", (label) => expect(sample(label)).toContain(operationId));
  test("send the first request example with cURL, an application's with its token", () => {
    expect(sample("cURL (webhook)")).toContain(`-d '${body}'`);
    const header = `-H "Authorization: Bearer **put_access_token_here**"`;
    expect(sample("cURL (OAuth)")).toContain(isList ? header : `"auth":"**put_access_token_here**"}'`);
  });
  test.each(own.filter((label) => !label.startsWith("cURL")))("send the same request in %s", (label) =>
    expect(bare(sample(label))).toContain(bare(body)),
  );
});

describe("the samples of mail.mailbox.get", () => {
  const samples = document.paths["/mail.mailbox.get"]?.post["x-codeSamples"] ?? [];
  const sample = (label: string) => samples.find((one) => one.label === label)?.source ?? "";

  test.each([
    [
      "cURL (webhook)",
      "curl -X POST \\",
      '-H "Content-Type: application/json" \\',
      '-H "Accept: application/json" \\',
      `-d '{"id":1,"select":["id","name","email","senderName"]}' \\`,
      "https://**put_your_bitrix24_address**/rest/api/**put_your_user_id_here**/**put_your_webhook_here**/mail.mailbox.get",
    ],
    [
      "cURL (OAuth)",
      "curl -X POST \\",
      '-H "Content-Type: application/json" \\',
      '-H "Accept: application/json" \\',
      `-d '{"id":1,"select":["id","name","email","senderName"],"auth":"**put_access_token_here**"}' \\`,
      "https://**put_your_bitrix24_address**/rest/api/mail.mailbox.get",
    ],
  ])("have the page's command for %s", (label, ...lines) => expect(oneLine(sample(label))).toBe(lines.join(" ")));

  test.each([
    [
      "This client",
      'import { Bitrix24Error, createClient, webhook } from "bitrix24-openapi";',
      "const b24 = createClient(webhook(process.env.BITRIX24_WEBHOOK!));",
      "try {",
      'const result = await b24.mail.mailbox.get({ id: 1, select: ["id", "name", "email", "senderName"], });',
      "console.log(result);",
      "} catch (error) {",
      "if (!(error instanceof Bitrix24Error)) throw error;",
      "console.error(error.code, error.message); }",
    ],
    [
      "JS SDK",
      "// In this SDK callMethod stays on the older REST and is deprecated; actions.v3 calls REST 3.0.",
      'import { B24Hook } from "@bitrix24/b24jssdk";',
      "const $b24 = B24Hook.fromWebhookUrl(process.env.BITRIX24_WEBHOOK);",
      "try { const response = await $b24.actions.v3.call.make({",
      'method: "mail.mailbox.get",',
      'params: { id: 1, select: ["id", "name", "email", "senderName"], }, });',
      'if (!response.isSuccess) throw new Error(response.getErrorMessages().join("; "));',
      "console.log(response.getData().result);",
      '} catch (error) { console.error("Error:", error.message); }',
    ],
    [
      "PHP SDK",
      "<?php",
      '// Needs version 3 of the PHP SDK: composer require bitrix24/b24phpsdk:"^3.0".',
      "Earlier versions do not support /rest/api/.",
      "use Bitrix24\\SDK\\Core\\Contracts\\ApiVersion;",
      "use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;",
      "require_once 'vendor/autoload.php';",
      "// The webhook as the portal shows it, https://example.bitrix24.com/rest/1/put_your_webhook_here/, without /api/.",
      "$b24Service = ServiceBuilderFactory::createServiceBuilderFromWebhook(getenv('BITRIX24_WEBHOOK'));",
      "try { $response = $b24Service->core->call( 'mail.mailbox.get',",
      "[ 'id' => 1, 'select' => ['id', 'name', 'email', 'senderName'], ],",
      "ApiVersion::v3 );",
      "$result = $response->getResponseData()->getResult();",
      "echo 'Success: ' . print_r($result, true);",
      "} catch (Throwable $e) { error_log($e->getMessage());",
      "echo 'Error: ' . $e->getMessage(); }",
    ],
    [
      "BX24.js",
      "// BX24.callMethod does not support /rest/api/, so call it directly, with the access token that BX24 has.",
      "BX24.init(async function () { const auth = BX24.getAuth();",
      'const params = { id: 1, select: ["id", "name", "email", "senderName"], };',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the sample's own template.
      "const response = await fetch(`https://${auth.domain}/rest/api/mail.mailbox.get`, {",
      'method: "POST",',
      'headers: { "Content-Type": "application/json", Accept: "application/json" },',
      "body: JSON.stringify({ ...params, auth: auth.access_token }), });",
      "const { result, error, error_description } = await response.json();",
      "if (error) { console.error(error.code || error, error.message || error_description);",
      "} else { console.info(result); } });",
    ],
    [
      "PHP CRest",
      "<?php",
      "// CRest::call sends a form, which /rest/api/ does not read, so this takes only the settings of CRest.",
      "require_once('settings.php'); // defines C_REST_WEB_HOOK_URL",
      "$url = preg_replace('~/rest/(?!api/)~', '/rest/api/', rtrim(C_REST_WEB_HOOK_URL, '/'), 1) . '/mail.mailbox.get';",
      "$curl = curl_init($url);",
      "curl_setopt_array($curl, [ CURLOPT_POST => true, CURLOPT_RETURNTRANSFER => true,",
      "CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json'],",
      "CURLOPT_POSTFIELDS => json_encode([ 'id' => 1, 'select' => ['id', 'name', 'email', 'senderName'], ]), ]);",
      "$result = json_decode(curl_exec($curl), true);",
      "echo '<PRE>'; print_r($result); echo '</PRE>';",
    ],
  ])("say how %s gets to REST 3.0, and call it", (label, ...lines) =>
    expect(oneLine(sample(label))).toBe(lines.join(" ")),
  );

  test.each([
    ["the result of a call", { result: { item: { id: 1 } } }, ["info", { item: { id: 1 } }]],
    ["an error of REST 3.0", { error: { code: "CODE", message: "text" } }, ["error", "CODE", "text"]],
    ["an error of the older REST", { error: "CODE", error_description: "text" }, ["error", "CODE", "text"]],
  ])("print %s with BX24.js", async (_what, response, printed) => {
    const requests: unknown[] = [];
    const lines: unknown[] = [];
    await new Promise<void>((resolve) => {
      runInNewContext(sample("BX24.js"), {
        BX24: {
          init: (run: () => Promise<void>) => run().then(resolve),
          getAuth: () => ({ domain: "portal.example", access_token: "t0ken" }),
        },
        fetch: async (url: string, { method, body }: { method: string; body: string }) => {
          requests.push([method, url, JSON.parse(body)]);
          return Response.json(response);
        },
        console: {
          info: (...what: unknown[]) => lines.push("info", ...what),
          error: (...what: unknown[]) => lines.push("error", ...what),
        },
      });
    });
    const sent = { id: 1, select: ["id", "name", "email", "senderName"], auth: "t0ken" };
    expect(requests).toEqual([["POST", "https://portal.example/rest/api/mail.mailbox.get", sent]]);
    expect(lines).toEqual(printed);
  });
});

/** What JSON, JavaScript and PHP literals of one value have in common. */
function bare(literal: string): string {
  return literal
    .replace(/[\s'"\\]/g, "")
    .replaceAll("=>", ":")
    .replace(/,(?=[}\]])/g, "")
    .replaceAll("{", "[")
    .replaceAll("}", "]");
}
