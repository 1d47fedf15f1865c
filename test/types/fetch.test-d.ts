import createOpenApiClient, { type Client } from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import { createFetchClient, type FetchClient, portalFetch } from "../../src/fetch.js";
import { type ClientOptions, type components, type paths, webhook } from "../../src/index.js";

const auth = webhook("https://portal.example/rest/1/t0ken/");
const portal = createFetchClient(auth);

/** What a call resolves to; the calls here are typed, never made. */
type Resolved<P> = P extends Promise<infer R> ? R : never;

describe("portalFetch", () => {
  it("is a fetch, for every client that takes one", () => {
    expectTypeOf(portalFetch(auth)).toEqualTypeOf<typeof globalThis.fetch>();
    expectTypeOf(createOpenApiClient<paths>).toBeCallableWith({ fetch: portalFetch(auth) });
  });

  it("takes the options of createClient", () => {
    expectTypeOf(portalFetch).parameter(1).toEqualTypeOf<ClientOptions | undefined>();
    expectTypeOf(createFetchClient).parameter(1).toEqualTypeOf<ClientOptions | undefined>();
    // @ts-expect-error: no such option.
    () => portalFetch(auth, { baseUrl: "" });
    // @ts-expect-error: a URL is not an auth.
    () => createFetchClient("https://portal.example/rest/1/t0ken/");
  });
});

describe("createFetchClient", () => {
  it("is openapi-fetch's client of the document", () => {
    expectTypeOf(portal).toEqualTypeOf<FetchClient>();
    expectTypeOf<FetchClient>().toEqualTypeOf<Client<paths>>();
  });

  it("has the envelope as data and the document's failure as error", () => {
    const call = () => portal.POST("/mail.mailbox.get", { body: { id: 1, select: ["id"] } });
    type Outcome = Resolved<ReturnType<typeof call>>;
    type Item = NonNullable<NonNullable<Outcome["data"]>["result"]["item"]>;
    expectTypeOf<Item["email"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<Outcome["error"]>>().toExtend<components["schemas"]["Failure"]>();
    expectTypeOf<Outcome["response"]>().toEqualTypeOf<Response>();
  });

  it("knows paths, methods and required parameters", () => {
    // @ts-expect-error: no such path.
    () => portal.POST("/mail.mailbox.gett", { body: { id: 1 } });
    // @ts-expect-error: a method is called by POST.
    () => portal.GET("/mail.mailbox.get");
    // @ts-expect-error: no body.
    () => portal.POST("/mail.mailbox.get");
    // @ts-expect-error: no `id`.
    () => portal.POST("/mail.mailbox.get", { body: {} });
    // @ts-expect-error: no such field.
    () => portal.POST("/mail.mailbox.get", { body: { id: 1, select: ["emial"] } });
  });
});
