import { body } from "./body.js";
import { contenders, officialSdk } from "./contenders.js";
import { median, rounds } from "./rounds.js";

const calls = 1000;

/** Microseconds of processor time that a call over a stub `fetch` takes beyond bare fetch over the same stub. */
export async function overhead() {
  const stub = async () => new Response(body, { headers: { "content-type": "application/json" } });
  const tasks = Object.fromEntries(
    Object.entries(contenders).map(([name, make]) => [name, make("https://portal.example", stub)]),
  );
  tasks["@bitrix24/b24jssdk"] = await officialSdk(body);
  const raw = await rounds(tasks, { count: 31, measure: microseconds });
  const base = median(raw["bare fetch"]);
  const added = Object.fromEntries(Object.entries(raw).map(([name, values]) => [name, median(values) - base]));
  return { raw, added };
}

async function microseconds(call) {
  const before = process.cpuUsage();
  for (let n = 0; n < calls; n++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
