/** A client of `redis` that runs the scripts of redisBucket and redisTokens by JavaScript, on the fake clock. */
export function fakeRedis() {
  const values = new Map<string, { value: string; until: number }>();
  const workers = new Set<string>();
  let empty = 0;
  let settled = 0;
  const asked: { wanted: number; given: number }[] = [];

  const now = () => Date.now() * 1000;

  function bucket([wanted, interval, burst, known, worker]: string[]): unknown[] {
    workers.add(worker!);
    const [step, full] = [Number(interval), now() + Number(interval) * Number(burst)];
    if (empty === 0 && Number(known) > 0) settled = Date.now() + 2000;
    empty = Math.max(now(), Math.min(full, Math.max(empty, Number(known))));
    const given = Math.min(Number(wanted), Math.max(0, Math.floor((full - empty) / step + 1e-6)));
    empty = Math.max(now(), empty + given * step);
    asked.push({ wanted: Number(wanted), given });
    const wait = given < Number(wanted) ? Math.max(0, empty + step - full) / 1000 : 0;
    return [given, Math.ceil(wait), `${now()}`, `${empty}`, workers.size, Math.max(0, settled - Date.now())];
  }

  function get(key: string): string | null {
    const found = values.get(key);
    return found && found.until > Date.now() ? found.value : null;
  }

  function set(key: string, value = "", ms: number | string = Number.POSITIVE_INFINITY): string {
    values.set(key, { value, until: Date.now() + Number(ms) });
    return "OK";
  }

  function run(script: string, key: string, [value = "", ms]: string[]): unknown {
    if (script.includes("'NX'")) return get(key) === null || get(key) === value ? set(key, value, ms) : null;
    if (script.includes("'PEXPIRE'")) return get(key) === value ? set(key, value, ms) : null;
    if (script.includes("'DEL'")) return get(key) === value ? values.delete(key) : null;
    return script.includes("'SET'") ? set(key, value) : get(key);
  }

  return {
    asked,
    workers,
    get,
    /** How it is when it is gone: by default, it is there. */
    gone: undefined as undefined | (() => Promise<unknown>),
    /** Loses all that it knows. */
    restart() {
      empty = 0;
      values.clear();
      workers.clear();
    },
    async eval(script: string, { keys, arguments: given }: { keys: string[]; arguments: string[] }): Promise<unknown> {
      if (this.gone) return this.gone();
      return script.includes("'ZADD'") ? bucket(given) : run(script, keys[0]!, given);
    },
  };
}
