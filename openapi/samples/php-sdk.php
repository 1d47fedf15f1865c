<?php
// Needs version 3 of the PHP SDK: composer require bitrix24/b24phpsdk:"^3.0". Earlier versions do not support /rest/api/.
use Bitrix24\SDK\Core\Contracts\ApiVersion;
use Bitrix24\SDK\Services\ServiceBuilderFactory;

require_once 'vendor/autoload.php';

// The webhook as the portal shows it, https://example.bitrix24.com/rest/1/put_your_webhook_here/, without /api/.
$b24Service = ServiceBuilderFactory::createServiceBuilderFromWebhook(getenv('BITRIX24_WEBHOOK'));

try {
    $response = $b24Service->core->call(
        '{{method}}',
        {{php}},
        ApiVersion::v3
    );
    $result = $response->getResponseData()->getResult();
    echo 'Success: ' . print_r($result, true);
} catch (Throwable $e) {
    error_log($e->getMessage());
    echo 'Error: ' . $e->getMessage();
}
