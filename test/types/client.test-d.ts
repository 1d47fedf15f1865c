import { describe, expectTypeOf, it } from "vitest";
import {
  type Bucket,
  type CallOptions,
  type Client,
  type ClientOptions,
  type CreateClientOptions,
  type components,
  createClient,
  type Envelope,
  type Fetch,
  type Field,
  type Layer,
  type LimitOptions,
  type LogRecord,
  type MethodName,
  type OAuthOptions,
  oauth,
  type operations,
  type Params,
  type paths,
  type Result,
  type RetryOptions,
  type Time,
  type TokenStore,
  type Tokens,
  webhook,
} from "../../src/index.js";
import { validate } from "../../src/layers/validate.js";

const b24 = createClient(webhook("https://portal.example/rest/1/t0ken/"));
const { get } = b24.mail.mailbox;

/** What a call resolves to; the calls here are typed, never made. */
type Resolved<P> = P extends Promise<infer R> ? R : never;

interface Mailbox {
  id: number;
  name: string;
  email: string;
  senderName: string;
}

describe("the result of a call", () => {
  it("has the whole object without select", () => {
    const call = () => get({ id: 1 });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: Mailbox }>();
  });

  it("has the whole object when select is undefined", () => {
    const call = () => get({ id: 1, select: undefined });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: Mailbox }>();
  });

  it("has the selected fields, no other and none of them optional", () => {
    const call = () => get({ id: 1, select: ["id", "email"] });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: { id: number; email: string } }>();
    // @ts-expect-error: `name` was not selected.
    expectTypeOf<Resolved<ReturnType<typeof call>>["item"]["name"]>();
  });

  it("has the selected fields of a list declared beforehand as const", () => {
    const select = ["email", "senderName"] as const;
    const call = () => get({ id: 1, select });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: { email: string; senderName: string } }>();
  });

  it("has no field when none is selected", () => {
    const call = () => get({ id: 1, select: [] });
    expectTypeOf<Resolved<ReturnType<typeof call>>["item"]>().toEqualTypeOf<Record<never, never>>();
    expectTypeOf<keyof Resolved<ReturnType<typeof call>>["item"]>().toBeNever();
  });

  it("may lack any field when the list is known only at run time", () => {
    const call = (select: Field<"mail.mailbox.get">[]) => get({ id: 1, select });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: Partial<Mailbox> }>();
  });

  it("may lack any field of a narrower list known only at run time, and has no other", () => {
    const call = (select: ("id" | "name")[]) => get({ id: 1, select });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: { id?: number; name?: string } }>();
  });

  it("has the selected fields of related objects, which may be null or a list", () => {
    const call = () =>
      b24.tasks.task.get({
        id: 1,
        select: ["id", "responsible.name", "group.name", "auditors.id", "creator.image.src"],
      });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{
      item: {
        id: number;
        responsible: { name: string };
        group: { name: string } | null;
        auditors: { id: number }[];
        creator: { image: { src: string } | null };
      };
    }>();
    // @ts-expect-error: a user has no such field.
    void (() => b24.tasks.task.get({ id: 1, select: ["responsible.colour"] }));
  });

  it("may lack any field of a list with related ones that is known only at run time", () => {
    const call = (select: ("id" | "responsible.name")[]) => b24.tasks.task.get({ id: 1, select });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{
      item: { id?: number; responsible?: { name?: string } };
    }>();
  });

  it("has without select the fields that the method returns by default", () => {
    const list = () => b24.tasks.task.list({});
    expectTypeOf<Resolved<ReturnType<typeof list>>>().toEqualTypeOf<{ items: { id: number }[] }>();
    const whole = () => b24.tasks.task.get({ id: 1 });
    type Task = Resolved<ReturnType<typeof whole>>["item"];
    expectTypeOf<Task["title"]>().toEqualTypeOf<string>();
    expectTypeOf<Task["rights"]["edit"]>().toEqualTypeOf<boolean>();
    // @ts-expect-error: a related object comes when it is selected.
    expectTypeOf<Task["responsible"]>();
    // @ts-expect-error: so does the identifier of a person.
    expectTypeOf<Task["responsibleId"]>();
  });

  it("is a union when select is one list or another", () => {
    const call = (select: readonly ["id"] | readonly ["email"]) => get({ id: 1, select });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<
      { item: { id: number } } | { item: { email: string } }
    >();
  });

  it("is a union when select may be left out", () => {
    const call = (short: boolean) => get({ id: 1, select: short ? ["id"] : undefined });
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: { id: number } } | { item: Mailbox }>();
  });

  it("is in an envelope from withResponse, and follows select there too", () => {
    const whole = () => get.withResponse({ id: 1 });
    expectTypeOf<Resolved<ReturnType<typeof whole>>>().toEqualTypeOf<Envelope<{ item: Mailbox }>>();
    const cut = () => get.withResponse({ id: 1, select: ["name"] });
    expectTypeOf<Resolved<ReturnType<typeof cut>>>().toEqualTypeOf<Envelope<{ item: { name: string } }>>();
  });

  it("has an envelope of result, time, status, headers and body", () => {
    expectTypeOf<Envelope<"x">>().toEqualTypeOf<{
      result: "x";
      time: Time | undefined;
      status: number;
      statusText: string;
      headers: Headers;
      body: string;
      idempotency?: "honoured" | "replayed" | "ignored";
    }>();
    expectTypeOf<Time["operating"]>().toEqualTypeOf<number | undefined>();
  });
});

describe("a method of the client", () => {
  it("is a method of the document, by its name", () => {
    expectTypeOf<Client["mail"]["mailbox"]["get"]>().toBeFunction();
    expectTypeOf<"mail.mailbox.get">().toExtend<MethodName>();
    // @ts-expect-error: misspelt method.
    b24.mail.mailbox.gett;
    // @ts-expect-error: misspelt branch.
    b24.mail.mailboxes;
    // @ts-expect-error: misspelt scope.
    b24.mial;
    // @ts-expect-error: a branch is no method.
    () => b24.mail.mailbox({ id: 1 });
    // @ts-expect-error: the name of no method.
    expectTypeOf<Params<"mail.mailbox.gett">>();
  });

  it("takes parameters, then options", () => {
    const { signal } = new AbortController();
    expectTypeOf(get).toBeCallableWith({ id: 1 }, { signal });
    expectTypeOf(get.withResponse).toBeCallableWith({ id: 1, select: ["id"] }, { signal });
    expectTypeOf<CallOptions>().toEqualTypeOf<{
      signal?: AbortSignal;
      timeout?: number;
      idempotencyKey?: string | false;
      headers?: Readonly<Record<string, string>>;
    }>();
    expectTypeOf(get).toBeCallableWith({ id: 1 }, { timeout: 1000 });
    expectTypeOf(get.withResponse).toBeCallableWith({ id: 1 }, { signal, timeout: 1000 });
    // @ts-expect-error: no such option.
    () => get({ id: 1 }, { timeOut: 1 });
    // @ts-expect-error: a time limit is a number of ms.
    () => get({ id: 1 }, { timeout: "1s" });
    // @ts-expect-error: attempts are an option of the client.
    () => get({ id: 1 }, { retry: { attempts: 1 } });
    // @ts-expect-error: options are no parameters.
    () => get({ id: 1, signal });
  });
});

describe("the parameters", () => {
  it("must contain what the method requires", () => {
    // @ts-expect-error: no parameters.
    () => get();
    // @ts-expect-error: no `id`.
    () => get({});
    // @ts-expect-error: no `id`.
    () => get({ select: ["id"] });
    // @ts-expect-error: `id` may not be undefined.
    () => get({ id: undefined });
    // @ts-expect-error: no `id`, in `withResponse` either.
    () => get.withResponse({});
    // @ts-expect-error: no parameters, in `withResponse` either.
    () => get.withResponse();
  });

  it("must be of the documented types", () => {
    // @ts-expect-error: `id` is a number.
    () => get({ id: "1" });
    // @ts-expect-error: `id` is not null.
    () => get({ id: null });
    // @ts-expect-error: `select` is a list.
    () => get({ id: 1, select: "id" });
    // @ts-expect-error: `select` is a list of names.
    () => get({ id: 1, select: [1] });
    // @ts-expect-error: `select` is not null.
    () => get({ id: 1, select: null });
  });

  it("may select known fields only", () => {
    // @ts-expect-error: misspelt field.
    () => get({ id: 1, select: ["emial"] });
    // @ts-expect-error: misspelt field among known ones.
    () => get({ id: 1, select: ["id", "Email", "name"] });
    // @ts-expect-error: misspelt field, in `withResponse` either.
    () => get.withResponse({ id: 1, select: ["emial"] });
    // @ts-expect-error: any string at all.
    (select: string[]) => get({ id: 1, select });
  });

  it("may filter by documented fields only, each condition a tuple", () => {
    const { list } = b24.tasks.task;
    void (() =>
      list({
        filter: [
          ["id", 7],
          ["id", [7, 8]],
          ["id", ">=", 7],
          ["id", "in", [7]],
          ["id", "between", [7, 9]],
        ],
      }));
    void (() => list({ filter: [{ logic: "or", conditions: [["id", 7]] }], order: { title: "ASC" } }));
    void ((filter: readonly (readonly ["id", number])[]) => list({ filter }));
    // @ts-expect-error: not filterable.
    void (() => list({ filter: [["title", "Prepare the contract"]] }));
    // @ts-expect-error: no such operator.
    void (() => list({ filter: [["id", "like", 7]] }));
    // @ts-expect-error: `in` takes a list.
    void (() => list({ filter: [["id", "in", 7]] }));
    // @ts-expect-error: a range has two ends.
    void (() => list({ filter: [["id", "between", [7]]] }));
    // @ts-expect-error: no such direction.
    void (() => list({ order: { title: "up" } }));
    // @ts-expect-error: not sortable.
    void (() => list({ order: { description: "ASC" } }));
  });

  it("may contain no parameter that the method does not have", () => {
    // @ts-expect-error: unknown parameter.
    () => get({ id: 1, fields: ["id"] });
    // @ts-expect-error: unknown parameter beside a list of fields.
    () => get({ id: 1, select: ["id"], order: "asc" });
    // @ts-expect-error: misspelt parameter.
    () => get({ id: 1, selct: ["id"] });
    // @ts-expect-error: unknown parameter, in `withResponse` either.
    () => get.withResponse({ id: 1, fields: ["id"] });
  });

  it("may not contain auth, which the client adds", () => {
    // @ts-expect-error: the client adds `auth`.
    () => get({ id: 1, auth: "t0ken" });
    // @ts-expect-error: the client adds `auth`, in `withResponse` either.
    () => get.withResponse({ id: 1, auth: "t0ken" });
    expectTypeOf<keyof Params<"mail.mailbox.get">>().toEqualTypeOf<"id" | "select">();
  });

  it("may be a variable of the method's type", () => {
    const params: Params<"mail.mailbox.get"> = { id: 1, select: ["id"] };
    const call = () => get(params);
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toExtend<{ item: Partial<Mailbox> }>();
    expectTypeOf<{ item: Partial<Mailbox> }>().toExtend<Resolved<ReturnType<typeof call>>>();
    expectTypeOf(get.withResponse).toBeCallableWith(params);
    // @ts-expect-error: such a variable is as strict as a call.
    (): Params<"mail.mailbox.get"> => ({ id: 1, fields: ["id"] });
  });

  it("may contain read-only lists", () => {
    const select: readonly ("id" | "name")[] = ["id"];
    const some = () => get({ id: 1, select });
    expectTypeOf<Resolved<ReturnType<typeof some>>>().toEqualTypeOf<{ item: { id?: number; name?: string } }>();
    const frozen = Object.freeze(["id", "email"] as const);
    expectTypeOf(get).toBeCallableWith({ id: 1, select: frozen });
    expectTypeOf<readonly "id"[]>().toExtend<NonNullable<Params<"mail.mailbox.get">["select"]>>();
  });

  it("may be a read-only variable", () => {
    const params = { id: 1, select: ["id", "name"] } as const;
    const call = () => get(params);
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ item: { id: number; name: string } }>();
  });
});

describe("a method without select, whose parameters may all be left out", () => {
  const { list } = b24.mail.mailbox;

  it("resolves to whole objects, with or without parameters", () => {
    const call = () => list();
    expectTypeOf<Resolved<ReturnType<typeof call>>>().toEqualTypeOf<{ items: Mailbox[] }>();
    expectTypeOf(list).toBeCallableWith({});
    expectTypeOf(list).toBeCallableWith({ name: "Work", pagination: { page: 1, limit: 5 } }, {});
    const withResponse = () => list.withResponse();
    expectTypeOf<Resolved<ReturnType<typeof withResponse>>>().toEqualTypeOf<Envelope<{ items: Mailbox[] }>>();
  });

  it("is as strict within a parameter as beside it", () => {
    // @ts-expect-error: misspelt within `pagination`.
    () => list({ pagination: { limt: 5 } });
    // @ts-expect-error: unknown within `pagination`, in `withResponse` either.
    () => list.withResponse({ pagination: { limit: 5, order: "asc" } });
    // @ts-expect-error: `limit` is a number.
    () => list({ pagination: { limit: "5" } });
    // @ts-expect-error: this method has no `select`.
    () => list({ select: ["id"] });
    // @ts-expect-error: the client adds `auth`.
    () => list({ auth: "t0ken" });
    expectTypeOf<Field<"mail.mailbox.list">>().toBeNever();
  });
});

describe("the helper types", () => {
  it("give the result of a method, whole or with selected fields", () => {
    expectTypeOf<Result<"mail.mailbox.get">>().toEqualTypeOf<{ item: Mailbox }>();
    expectTypeOf<Result<"mail.mailbox.get", ["id"]>>().toEqualTypeOf<{ item: { id: number } }>();
    expectTypeOf<Result<"mail.mailbox.get", "id"[]>>().toEqualTypeOf<{ item: { id?: number } }>();
  });

  it("give the fields to select", () => {
    expectTypeOf<Field<"mail.mailbox.get">>().toEqualTypeOf<keyof Mailbox>();
  });

  it("give the parameters", () => {
    expectTypeOf<Params<"mail.mailbox.get">>().toEqualTypeOf<{
      id: number;
      select?: readonly ("id" | "name" | "email" | "senderName")[];
    }>();
  });
});

describe("the generated types", () => {
  it("are exported whole, for what the helper types do not give", () => {
    expectTypeOf<paths["/mail.mailbox.get"]["post"]>().toEqualTypeOf<operations["mail.mailbox.get"]>();
    expectTypeOf<keyof operations>().toEqualTypeOf<MethodName>();
    expectTypeOf<components["schemas"]["Time"]>().toEqualTypeOf<Time>();
    expectTypeOf<Required<components["schemas"]["Mailbox"]>>().toEqualTypeOf<Mailbox>();
  });
});

describe("createClient", () => {
  it("takes a webhook or an application, and nothing else", () => {
    expectTypeOf(createClient).toBeCallableWith(webhook("https://portal.example/rest/1/t0ken/"));
    expectTypeOf(createClient).toBeCallableWith(oauth({ address: "portal.example", accessToken: "t0ken" }));
    // @ts-expect-error: a bare URL is not an auth.
    () => createClient("https://portal.example/rest/1/t0ken/");
    // @ts-expect-error: nothing is not an auth.
    () => createClient();
  });

  it("takes a fetch, the global one or another, and no unknown option", () => {
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { fetch: globalThis.fetch });
    expectTypeOf(createClient).toBeCallableWith(webhook(""), {});
    expectTypeOf<Fetch>().parameters.toEqualTypeOf<[url: string, init: RequestInit]>();
    expectTypeOf<ClientOptions["fetch"]>().toEqualTypeOf<Fetch | undefined>();
    // @ts-expect-error: no such option.
    () => createClient(webhook(""), { fetchh: globalThis.fetch });
    // @ts-expect-error: a fetch resolves to a response.
    () => createClient(webhook(""), { fetch: async () => "text" });
  });

  it("takes coalesce, which a fetch door does not", () => {
    expectTypeOf<CreateClientOptions["coalesce"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Omit<CreateClientOptions, "coalesce">>().toEqualTypeOf<ClientOptions>();
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { coalesce: true });
    // @ts-expect-error: it is on or off.
    () => createClient(webhook(""), { coalesce: 50 });
  });

  it("takes a time limit, the number of attempts and a rate limit", () => {
    expectTypeOf<ClientOptions["timeout"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ClientOptions["retry"]>().toEqualTypeOf<RetryOptions | undefined>();
    expectTypeOf<RetryOptions>().toEqualTypeOf<{
      attempts?: number;
      maxWait?: number;
      writes?: "proven" | "never";
    }>();
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { retry: { writes: "never" } });
    // @ts-expect-error: a write is never repeated unless that is known to be safe.
    () => createClient(webhook(""), { retry: { writes: "always" } });
    expectTypeOf<ClientOptions["limit"]>().toEqualTypeOf<LimitOptions | Bucket | "enterprise" | false | undefined>();
    expectTypeOf<LimitOptions>().toEqualTypeOf<{ burst: number; perSecond: number }>();
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { retry: {}, limit: false, timeout: 1000 });
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { limit: { turn: async () => {}, fill() {} } });
    // @ts-expect-error: no such plan.
    () => createClient(webhook(""), { limit: "free" });
    // @ts-expect-error: only false turns the limit off.
    () => createClient(webhook(""), { limit: true });
    // @ts-expect-error: a limit has two sides.
    () => createClient(webhook(""), { limit: { burst: 50 } });
    // @ts-expect-error: no such option.
    () => createClient(webhook(""), { retry: { retries: 3 } });
    // @ts-expect-error: attempts are a number in an object.
    () => createClient(webhook(""), { retry: 3 });
  });

  it("calls the log for each attempt", () => {
    expectTypeOf<LogRecord>().toEqualTypeOf<{
      method: string;
      attempt: number;
      ms: number;
      status: number | undefined;
      code: string | undefined;
    }>();
    createClient(webhook(""), { log: (record) => expectTypeOf(record).toEqualTypeOf<LogRecord>() });
    // @ts-expect-error: a logger takes a record.
    () => createClient(webhook(""), { log: (text: string) => text });
  });

  it("takes the validation of responses from its own entry", () => {
    expectTypeOf(validate).toEqualTypeOf<Layer>();
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { validate });
    // @ts-expect-error: it is passed in, not switched on.
    () => createClient(webhook(""), { validate: true });
  });

  it("takes an application with address and token", () => {
    // @ts-expect-error: no token.
    () => oauth({ address: "portal.example" });
    // @ts-expect-error: no address.
    () => oauth({ accessToken: "t0ken" });
    // @ts-expect-error: no such option.
    () => oauth({ address: "portal.example", accessToken: "t0ken", refresh: "x" });
  });

  it("takes what renews the tokens of an application, and where to store them", () => {
    type Pair = { accessToken: string; refreshToken: string; expires: number; serverEndpoint?: string };
    expectTypeOf<Tokens>().toEqualTypeOf<Pair>();
    expectTypeOf<TokenStore>().toEqualTypeOf<{
      load(): Tokens | undefined | Promise<Tokens | undefined>;
      save(tokens: Tokens): void | Promise<void>;
      lock?(run: () => Promise<void>): Promise<void>;
    }>();
    expectTypeOf<OAuthOptions>().toEqualTypeOf<{
      address: string;
      accessToken: string;
      refreshToken?: string;
      expires?: number;
      serverEndpoint?: string;
      clientId?: string;
      clientSecret?: string;
      onTokens?: (tokens: Tokens) => void | Promise<void>;
      store?: TokenStore;
      server?: string;
    }>();
    const given = { address: "", accessToken: "", refreshToken: "", clientId: "", clientSecret: "", expires: 1 };
    expectTypeOf(oauth).toBeCallableWith({ ...given, onTokens: () => {} });
    expectTypeOf(oauth).toBeCallableWith({ ...given, onTokens: async ({ refreshToken }) => void refreshToken });
    // @ts-expect-error: Unix seconds, not a date.
    () => oauth({ ...given, expires: new Date() });
    // @ts-expect-error: misspelt.
    () => oauth({ ...given, onToken: () => {} });
  });
});

describe("a method without an envelope", () => {
  it("resolves to the whole body", () => {
    const call = () => b24.rest.documentation.openapi();
    expectTypeOf<Awaited<ReturnType<typeof call>>["openapi"]>().toEqualTypeOf<string>();
    expectTypeOf<Awaited<ReturnType<typeof call>>["paths"]>().toBeObject();
  });
});
