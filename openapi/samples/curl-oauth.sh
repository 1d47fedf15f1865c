curl -X POST \
  -H "Content-Type: application/json" \
  -H "Accept: application/json" \
  {{auth-header}}-d '{{json-with-auth}}' \
  https://**put_your_bitrix24_address**/rest/api/{{method}}
