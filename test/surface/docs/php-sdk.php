<?php
// Stands for vendor/autoload.php of the PHP SDK 3, which Composer installs: the classes that the sample names, with the
// signatures of the SDK, and its request to /rest/api/.
namespace Bitrix24\SDK\Core\Contracts {
    enum ApiVersion: int
    {
        case v1 = 1;
        case v3 = 3;
    }
}

namespace Bitrix24\SDK\Services {
    use Bitrix24\SDK\Core\Contracts\ApiVersion;

    class ServiceBuilderFactory
    {
        public static function createServiceBuilderFromWebhook(string $webhookUrl): object
        {
            return new class (new Core($webhookUrl)) {
                public function __construct(public readonly Core $core)
                {
                }
            };
        }
    }

    class Core
    {
        public function __construct(private readonly string $webhookUrl)
        {
        }

        public function call(string $method, array $parameters = [], ApiVersion $version = ApiVersion::v1): Response
        {
            $path = $version === ApiVersion::v3 ? '/rest/api/' : '/rest/';
            $curl = curl_init(str_replace('/rest/', $path, $this->webhookUrl) . $method);
            curl_setopt_array($curl, [
                CURLOPT_RETURNTRANSFER => true,
                CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
                CURLOPT_POSTFIELDS => json_encode($parameters),
            ]);
            return new Response(json_decode(curl_exec($curl), true, 512, JSON_THROW_ON_ERROR));
        }
    }

    class Response
    {
        public function __construct(private readonly array $body)
        {
        }

        public function getResponseData(): self
        {
            return $this;
        }

        public function getResult(): array
        {
            return $this->body['result'];
        }
    }
}
