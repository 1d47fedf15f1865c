export type { RedisClient } from "./redis/evaluate.js";
export { type RedisBucketOptions, redisBucket } from "./redis/redis-bucket.js";
export { type RedisTokensOptions, redisTokens } from "./redis/redis-tokens.js";
