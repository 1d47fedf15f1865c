/** Where a request goes, and its path as it may be shown; `older` is the portal's REST without `/api/`. */
export type Route =
  | { kind: "webhook" | "application"; method: string; shown: string }
  | { kind: "older"; shown: string }
  | { kind: "nowhere"; shown: string };

const webhook = /^\/rest\/api\/([^/]+)\/[^/]+\/([^/]+)$/;
const application = /^\/rest\/api\/([^/]+)$/;
const olderWebhook = /^\/rest\/(?!api\/)([^/]+)\/[^/]+\/([^/]+)$/;
const olderApplication = /^\/rest\/(?!api$)([^/]+)$/;

/** Reads the target of a request, whose query string does not matter; only names that cannot be a secret are shown. */
export function route(target: string, methods: { has(name: string): boolean }): Route {
  const [path = ""] = target.split("?");
  // A method nobody documented is shown when it looks like one, so that its misspelling can be seen.
  const name = (text: string) => (methods.has(text) || /^[a-z]+(\.[a-z]+)+$/.test(text) ? text : "***");
  const user = (text: string) => (/^\d+$/.test(text) ? text : "***");

  const [, userId = "", method] = webhook.exec(path) ?? [];
  if (method !== undefined) return { kind: "webhook", method, shown: `/rest/api/${user(userId)}/***/${name(method)}` };
  const [, plain] = application.exec(path) ?? [];
  if (plain !== undefined) return { kind: "application", method: plain, shown: `/rest/api/${name(plain)}` };
  const [, olderUser = "", older] = olderWebhook.exec(path) ?? [];
  if (older !== undefined) return { kind: "older", shown: `/rest/${user(olderUser)}/***/${name(older)}` };
  const [, olderPlain] = olderApplication.exec(path) ?? [];
  if (olderPlain !== undefined) return { kind: "older", shown: `/rest/${name(olderPlain)}` };
  return {
    kind: "nowhere",
    shown: path
      .split("/")
      .map((part) => (/^(rest|api)?$/.test(part) ? part : name(part)))
      .join("/"),
  };
}
