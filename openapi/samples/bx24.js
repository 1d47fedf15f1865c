// BX24.callMethod does not support /rest/api/, so call it directly, with the access token that BX24 has.
BX24.init(async function () {
  const auth = BX24.getAuth();
  const params = {{js}};
  const response = await fetch(`https://${auth.domain}/rest/api/{{method}}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ ...params, auth: auth.access_token }),
  });
  const { result, error, error_description } = await response.json();
  if (error) {
    console.error(error.code || error, error.message || error_description);
  } else {
    console.info(result);
  }
});
