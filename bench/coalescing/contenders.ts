import { ApiVersion, B24Hook } from "@bitrix24/b24jssdk";
import type { SimulatedPortal } from "../../test/unit/coalesce/simulated-portal.js";

/** Makes, for a simulated portal, a function that gets mailboxes by their ids: it returns a promise for each. */
export type Contender = (portal: SimulatedPortal) => (ids: readonly number[]) => Promise<unknown>[];

const method = "mail.mailbox.get";
const select = ["id"];

/** What is compared, by name. */
export const contenders: Record<string, Contender> = {
  "bitrix24-openapi": (portal) => gets(portal, false),
  "bitrix24-openapi, coalesce": (portal) => gets(portal, true),
  "@bitrix24/b24jssdk": (portal) => {
    const { call } = sdk(portal);
    return (ids) => ids.map(async (id) => successful(await call.make({ method, params: { id, select } })));
  },
  "@bitrix24/b24jssdk, batch": (portal) => {
    const { batch } = sdk(portal);
    return (ids) =>
      inFifties(ids).flatMap((some) => {
        const calls = some.map((id): [string, object] => [method, { id, select }]);
        const sent = batch.make({ calls }).then(successful);
        return some.map(() => sent);
      });
  },
};

function gets(portal: SimulatedPortal, coalesce: boolean): ReturnType<Contender> {
  const b24 = portal.client({ coalesce });
  return (ids) => ids.map((id) => b24.mail.mailbox.get({ id, select: ["id"] }));
}

/** The official SDK, which uses axios: an adapter of axios takes its requests to the portal. */
function sdk({ origin, fetch }: SimulatedPortal) {
  const $b24 = B24Hook.fromWebhookUrl(`${origin}/rest/1/t0ken/`);
  $b24.getHttpClient(ApiVersion.v3).ajaxClient.defaults.adapter = async (config) => {
    const [url = ""] = config.url?.split("?") ?? [];
    const content = JSON.parse(config.data);
    // It numbers its commands by the keys of an object, which PHP takes for a list.
    const body = JSON.stringify(url.endsWith("/batch") ? Object.values(content) : content);
    const response = await fetch(url, { body });
    const answer = { data: await response.json(), status: response.status, statusText: "", headers: {}, config };
    if (response.ok) return answer;
    throw Object.assign(new Error(`status ${response.status}`), { isAxiosError: true, response: answer, config });
  };
  return $b24.actions.v3;
}

function successful(result: { isSuccess: boolean; getErrorMessages(): string[] }): unknown {
  if (!result.isSuccess) throw new Error(result.getErrorMessages().join("; "));
  return result;
}

function inFifties<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 50) }, (_, n) => all.slice(n * 50, n * 50 + 50));
}
