/** A client of `ioredis` or of `redis`, or of any package with the same `eval` as one of them. */
export type RedisClient = IoRedis | NodeRedis;

interface IoRedis {
  defineCommand(name: string, definition: { lua: string }): void;
  eval(script: string, keyCount: number, ...keysAndValues: string[]): Promise<unknown>;
}

interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What a Lua script returns, which Redis runs as one step; rejects as the client does. */
export async function evaluate(
  client: RedisClient,
  script: string,
  keys: string[],
  values: (string | number)[],
): Promise<unknown> {
  const texts = values.map(String);
  if ("defineCommand" in client) return client.eval(script, keys.length, ...keys, ...texts);
  return client.eval(script, { keys, arguments: texts });
}
