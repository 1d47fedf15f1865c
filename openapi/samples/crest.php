<?php
// CRest::call sends a form, which /rest/api/ does not read, so this takes only the settings of CRest.
require_once('settings.php'); // defines C_REST_WEB_HOOK_URL

$url = preg_replace('~/rest/(?!api/)~', '/rest/api/', rtrim(C_REST_WEB_HOOK_URL, '/'), 1) . '/{{method}}';

$curl = curl_init($url);
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json'],
    CURLOPT_POSTFIELDS => json_encode({{php}}),
]);
$result = json_decode(curl_exec($curl), true);

echo '<PRE>';
print_r($result);
echo '</PRE>';
