// BX24.callMethod does not reach /rest/api/ yet, so the page calls it directly, with the token that BX24 holds.
BX24.init(async function () {
  const auth = BX24.getAuth();
  const params = {{js}};
  const response = await fetch(`https://${auth.domain}/rest/api/{{method}}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ ...params, auth: auth.access_token }),
  });
  const reply = await response.json();
  if (reply.error) {
    console.error(reply.error.code || reply.error, reply.error.message || reply.error_description);
  } else {
    console.info(reply.result);
  }
});
