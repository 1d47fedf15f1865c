// Lets each visitor authorize the application on the portal, stores the tokens, and shows the visitor's mailboxes:
//
//   BITRIX24_PORTAL=example.bitrix24.com BITRIX24_CLIENT_ID=… BITRIX24_CLIENT_SECRET=… node examples/oauth-app/main.js
//
// Enter https://this-server/callback as the handler path in the application's settings on the portal. Cookies and codes must
// not travel unencrypted, so put a proxy with HTTPS in front; this listens on the loopback interface only.
import { createApp } from "./app.js";
import { tokenFile } from "./token-file.js";

const { BITRIX24_PORTAL: portal, BITRIX24_CLIENT_ID: clientId, BITRIX24_CLIENT_SECRET: clientSecret } = process.env;
if (!portal || !clientId || !clientSecret) {
  console.error("Set BITRIX24_PORTAL, BITRIX24_CLIENT_ID and BITRIX24_CLIENT_SECRET: the portal shows the last two.");
  process.exit(2);
}

const app = createApp({ portal, clientId, clientSecret, tokens: tokenFile("tokens.json") });
app.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => console.log("listening on", app.address()));
