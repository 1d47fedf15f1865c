<?php
// The PHP SDK does not reach /rest/api/ yet, so this call goes there directly.
$webhook = rtrim(getenv('BITRIX24_WEBHOOK'), '/'); // https://example.bitrix24.com/rest/1/put_your_webhook_here
$address = preg_replace('~/rest/(?!api/)~', '/rest/api/', $webhook, 1);

$curl = curl_init($address . '/{{method}}');
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json'],
    CURLOPT_POSTFIELDS => json_encode({{php}}),
]);

try {
    $body = curl_exec($curl);
    if ($body === false) {
        throw new RuntimeException(curl_error($curl));
    }
    $reply = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
    if (isset($reply['error'])) {
        throw new RuntimeException($reply['error']['message'] ?? $reply['error_description'] ?? $reply['error']);
    }
    echo 'Success: ' . print_r($reply['result'], true);
} catch (Throwable $e) {
    error_log($e->getMessage());
    echo 'Error: ' . $e->getMessage();
}
