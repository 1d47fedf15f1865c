/**
 * Exchanges the code of a callback, which is valid for 30 seconds, for tokens.
 * @param {{ clientId: string, clientSecret: string, code: string, fetch: (url: string, init: RequestInit) => Promise<Response> }} options
 * @returns {Promise<import("./token-file.js").Installation>}
 */
export async function exchange({ clientId, clientSecret, code, fetch }) {
  const form = { grant_type: "authorization_code", client_id: clientId, client_secret: clientSecret, code };
  // As a form: a URL with the secret would end up in logs.
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" };
  const body = new URLSearchParams(form).toString();
  const url = "https://oauth.bitrix.info/oauth/token/";
  const response = await fetch(url, {
    method: "POST",
    headers,
    body,
    redirect: "error",
    signal: AbortSignal.timeout(20_000),
  });
  const tokens = await response.json();
  if (!tokens.access_token) throw new Error(`The authorization server returned no tokens: ${tokens.error}`);
  return {
    // The portal of the tokens, as the authorization server says; anybody can call the callback with another one.
    address: tokens.client_endpoint,
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    expires: Math.floor(Date.now() / 1000) + Number(tokens.expires_in),
  };
}
