/**
 * Turns the code of a callback, which lives for 30 seconds, into tokens.
 * @param {{ clientId: string, clientSecret: string, code: string, fetch: import("bitrix24-openapi").Fetch }} asked
 * @returns {Promise<import("./token-file.js").Installation>}
 */
export async function exchange({ clientId, clientSecret, code, fetch }) {
  const form = { grant_type: "authorization_code", client_id: clientId, client_secret: clientSecret, code };
  // As a form: in a URL the secret would end in logs.
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" };
  const body = new URLSearchParams(form).toString();
  const url = "https://oauth.bitrix.info/oauth/token/";
  const answer = await fetch(url, {
    method: "POST",
    headers,
    body,
    redirect: "error",
    signal: AbortSignal.timeout(20_000),
  });
  const reply = await answer.json();
  if (!reply.access_token) throw new Error(`The authorization server gave no tokens: ${reply.error}`);
  return {
    // Where the tokens are valid, from the one who knows; the query of the callback can come from anybody.
    address: reply.client_endpoint,
    accessToken: reply.access_token,
    refreshToken: reply.refresh_token,
    expires: Math.floor(Date.now() / 1000) + Number(reply.expires_in),
  };
}
