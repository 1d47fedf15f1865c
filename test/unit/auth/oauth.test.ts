import { afterEach, describe, expect, it, vi } from "vitest";
import type { Auth } from "../../../src/auth/auth.js";
import { type OAuthOptions, oauth } from "../../../src/auth/oauth.js";
import type { Send } from "../../../src/call.js";
import { AuthError } from "../../../src/errors.js";
import type { Fetch } from "../../../src/fetch-response.js";
import { failure, shown } from "../failure.js";
import { call, failing, envelope as reply, scripted } from "../layers/scripted.js";

const accessToken = "t0ken";
const refreshToken = "refresh-1";

afterEach(() => {
  vi.useRealTimers();
});

const rejection = (options: unknown): TypeError => {
  try {
    oauth(options as OAuthOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  throw new Error("it was accepted");
};

/** Renews the tokens, as a refused call does. */
async function renewed(auth: Auth, fetch: Fetch): Promise<void> {
  const refused = failing(() => new AuthError({ code: "expired_token", status: 401, method: call.method, detail: "" }));
  await auth.refresh?.(fetch)(scripted(refused, () => reply()).send)(call);
}

describe("oauth", () => {
  it.each([
    "portal.example",
    " portal.example\n",
    "portal.example/",
    "portal.example/rest/",
    "https://portal.example",
    "https://portal.example/",
    "https://portal.example/rest",
    "https://portal.example/rest/",
    "https://portal.example/rest/api",
    "https://portal.example/rest/api/",
  ])("appends methods to /rest/api/ of the portal: %j", (address) => {
    expect(oauth({ address, accessToken }).baseUrl()).toBe("https://portal.example/rest/api");
  });

  it.each([
    ["portal.example:8443", "https://portal.example:8443/rest/api"],
    ["https://portal.example:8443/rest/", "https://portal.example:8443/rest/api"],
    ["localhost:4010", "https://localhost:4010/rest/api"],
    ["http://localhost:4010", "http://localhost:4010/rest/api"],
    ["http://127.0.0.1:4010/rest/", "http://127.0.0.1:4010/rest/api"],
    ["http://[::1]:4010", "http://[::1]:4010/rest/api"],
  ])("keeps the port, and http where it is given: %s", (address, base) => {
    expect(oauth({ address, accessToken }).baseUrl()).toBe(base);
  });

  it("adds the token to the body and lists it as a secret", () => {
    const auth = oauth({ address: "portal.example", accessToken });
    expect(auth.credentials()).toEqual({ auth: "t0ken" });
    expect(auth.secrets()).toEqual(["t0ken"]);
  });

  it("neither encodes nor decodes the token", () => {
    expect(oauth({ address: "portal.example", accessToken: "100%25+é" }).credentials()).toEqual({ auth: "100%25+é" });
  });

  it("trims every credential, as files and environment variables need it", async () => {
    const spaced = { clientId: "app.1\n", clientSecret: " s3cret\r\n", refreshToken: "refresh-1\n" };
    const auth = oauth({ address: "portal.example", accessToken: "t0ken\n", ...spaced });
    expect(auth.credentials()).toEqual({ auth: "t0ken" });
    expect(auth.secrets()).toEqual(["t0ken", "refresh-1", "s3cret"]);
    let form = "";
    await renewed(auth, async (_url, { body }) => {
      form = `${body}`;
      return Response.json({ access_token: "access-2", refresh_token: "refresh-2" });
    });
    expect(Object.fromEntries(new URLSearchParams(form))).toEqual({
      grant_type: "refresh_token",
      client_id: "app.1",
      client_secret: "s3cret",
      refresh_token: "refresh-1",
    });
  });

  it.each([
    ["access token", { accessToken: "a b" }],
    ["refresh token", { refreshToken: "a\nb" }],
    ["client id", { clientId: "a\tb" }],
    ["client secret", { clientSecret: "a\0b" }],
  ])("rejects a %s with white space or control characters inside", (name, part) => {
    const given = { address: "portal.example", accessToken, refreshToken, clientId: "app.1", clientSecret: "s3cret" };
    expect(rejection({ ...given, ...part }).message).toBe(`The ${name} contains white space or control characters`);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e11, 1_800_000_000_000, new Date(), "soon"])(
    "rejects %s as the time of expiry",
    (expires) => {
      const { message } = rejection({ address: "portal.example", accessToken, expires });
      expect(message).toBe("expires must be a time in Unix seconds");
    },
  );

  it.each([undefined, "", "   ", "\n", null, 42])("rejects the access token %j", (token) => {
    expect(rejection({ address: "portal.example", accessToken: token }).message).toMatch(
      /^The access token is missing or empty$/,
    );
  });

  it.each([
    ["missing", undefined],
    ["not a string", null],
    ["not a string", 42],
    ["not a URL", "http:portal"],
    ["must begin with https:", "http://portal.example"],
    ["must begin with https:", "ftp://portal.example"],
    ["user name or password", "user@portal.example"],
    ["user name or password", "https://user:password@portal.example"],
    ["? or # part", "portal.example?x=1"],
    ["? or # part", "https://portal.example/rest/#x"],
    ["without a path", "portal.example/crm"],
    ["without a path", "https://portal.example/rest/1/t0ken/"],
    ["without a path", "https://portal.example/rest/api/mail"],
    ["without a path", "https://portal.example/restless"],
    ["without a path", "https://portal.example/x/rest/"],
  ])("rejects an address that is %s: %j", (fault, address) => {
    const { message } = rejection({ address, accessToken });
    expect(message).toMatch(/^The address /);
    expect(message).toContain(fault);
    expect(message).toMatch(/It should look like example\.bitrix24\.com$/);
  });

  it.each(["", "  "])("reports the blank address %j as empty", (address) => {
    expect(rejection({ address, accessToken }).message).toMatch(/^The address is (missing|empty|missing or empty)\./);
  });

  it.each([
    { address: "CANARY oauth 7f3a", accessToken },
    { address: "https://portal.example:CANARY_oauth_7f3a", accessToken },
    { address: "https://portal.example/rest/1/CANARY_oauth_7f3a/", accessToken },
    { address: "https://portal.example/?auth=CANARY_oauth_7f3a", accessToken },
    { address: "user:CANARY_oauth_7f3a@portal.example", accessToken },
    { address: "http://portal.example", accessToken: "CANARY_oauth_7f3a" },
    { address: "portal.example", accessToken: ["CANARY_oauth_7f3a"] },
    { address: undefined, accessToken: "CANARY_oauth_7f3a" },
    { address: "portal.example", accessToken: "CANARY oauth_7f3a" },
    { address: "portal.example", accessToken, refreshToken: "CANARY\noauth_7f3a" },
    { address: "portal.example", accessToken, refreshToken, clientId: "app", clientSecret: "CANARY\0oauth_7f3a" },
    { address: "portal.example", accessToken, refreshToken, clientId: "CANARY\toauth_7f3a", clientSecret: "s3cret" },
    { address: "portal.example", accessToken, server: "https://user:CANARY_oauth_7f3a@auth.example" },
    { address: "portal.example", accessToken, expires: "CANARY_oauth_7f3a" },
  ])("quotes nothing of what it rejects: %j", (options) => {
    expect(shown(rejection(options))).not.toContain("7f3a");
  });

  it("shows no secret when it is printed, logged or serialized", () => {
    expect(shown(oauth({ address: "portal.example", accessToken: "CANARY_oauth_7f3a" }))).not.toContain("7f3a");
  });
});

describe("oauth: renewal", () => {
  const address = "portal.example";
  const application = { clientId: "app.1", clientSecret: "s3cret", refreshToken };
  const fresh = { access_token: "access-2", refresh_token: "refresh-2", expires_in: 3600 };

  it("is available with client id, client secret and refresh token, and only then", () => {
    expect(oauth({ address, accessToken, ...application }).refresh).toBeDefined();
    expect(oauth({ address, accessToken }).refresh).toBeUndefined();
    expect(oauth({ address, accessToken, refreshToken: "refresh-1", expires: 1 }).refresh).toBeUndefined();
  });

  it.each([
    { clientId: "app.1" },
    { clientSecret: "s3cret" },
    { clientId: "app.1", clientSecret: "s3cret" },
    { clientId: "app.1", refreshToken: "refresh-1" },
    { clientSecret: "s3cret", refreshToken: "refresh-1" },
    { clientId: "app.1", clientSecret: "", refreshToken: "refresh-1" },
  ])("is rejected when a part of it is missing: %j", (parts) => {
    const error = rejection({ address, accessToken, ...parts });
    expect(error.message).toBe("To renew tokens, clientId, clientSecret and refreshToken are needed together");
    expect(shown(error)).not.toMatch(/s3cret|refresh-1/);
  });

  it("adds the new token to the body, and keeps the portal whatever domain the response names", async () => {
    const auth = oauth({ address, accessToken, ...application });
    const other = { ...fresh, domain: "oauth.bitrix.info", client_endpoint: "https://other.example/rest/" };
    await renewed(auth, async () => Response.json(other));
    expect(auth.credentials()).toEqual({ auth: "access-2" });
    expect(auth.baseUrl()).toBe("https://portal.example/rest/api");
  });

  it("lists every token and the client secret as secrets, also the replaced tokens", async () => {
    const auth = oauth({ address, accessToken, ...application });
    expect(auth.secrets()).toEqual(["t0ken", "refresh-1", "s3cret"]);
    await renewed(auth, async () => Response.json(fresh));
    expect(new Set(auth.secrets())).toEqual(new Set(["t0ken", "refresh-1", "s3cret", "access-2", "refresh-2"]));
  });

  it("takes the time of expiry from its options", async () => {
    const firstSent = async (expires?: number) => {
      const auth = oauth({ address, accessToken, ...application, ...(expires !== undefined && { expires }) });
      const { send, calls } = scripted();
      const tokens: unknown[] = [];
      const noting: Send = (call) => {
        tokens.push(auth.credentials().auth);
        return send(call);
      };
      await auth.refresh?.(async () => Response.json(fresh))(noting)(call);
      expect(calls).toHaveLength(1);
      return tokens[0];
    };
    expect(await firstSent(Date.now() / 1000 - 1)).toBe("access-2");
    expect(await firstSent(Date.now() / 1000 + 60)).toBe(accessToken);
    expect(await firstSent()).toBe(accessToken);
  });

  it("passes new tokens to onTokens, and does not change the options", async () => {
    const onTokens = vi.fn();
    const options = { address, accessToken, ...application, onTokens };
    const auth = oauth(options);
    await renewed(auth, async () => Response.json(fresh));
    expect(onTokens.mock.calls).toEqual([
      [{ accessToken: "access-2", refreshToken: "refresh-2", expires: expect.any(Number) }],
    ]);
    expect(options).toEqual({ address, accessToken, ...application, onTokens });
  });

  it("shows no secret when it is printed, logged or serialized: before, after success and after failure", async () => {
    vi.useFakeTimers();
    const canaries = { accessToken: "access_7f3a", clientId: "app.1", clientSecret: "s_7f3a", refreshToken: "r_7f3a" };
    const auth = oauth({ address, ...canaries });
    expect(shown(auth)).not.toContain("7f3a");
    const echo: Fetch = (url, { body }) => Promise.reject(new TypeError(`${url} ${body}`, { cause: `${body}` }));
    const error = await failure(renewed(auth, echo));
    expect(shown(error)).not.toContain("7f3a");
    await vi.advanceTimersByTimeAsync(1000);
    const second = { access_token: "second_7f3a", refresh_token: "fourth_7f3a" };
    await renewed(auth, async () => Response.json(second));
    expect(auth.credentials()).toEqual({ auth: "second_7f3a" });
    expect(shown(auth)).not.toContain("7f3a");
  });
});

describe("oauth: the authorization server", () => {
  const given = { address: "portal.example", accessToken, refreshToken, clientId: "app.1", clientSecret: "s3cret" };
  const east = "https://oauth.bitrix24.tech/rest/";

  /** The URLs of the first two renewals; the first response names `endpoint`. */
  async function urls(options: Partial<OAuthOptions>, endpoint?: string): Promise<string[]> {
    const asked: string[] = [];
    const auth = oauth({ ...given, ...options });
    const fetch: Fetch = async (url) => {
      asked.push(url);
      const tokens = { access_token: `access-${asked.length}`, refresh_token: "refresh-2" };
      return Response.json({ ...tokens, server_endpoint: endpoint });
    };
    await renewed(auth, fetch);
    await renewed(auth, fetch);
    return asked.map((url) => url.replace("/oauth/token/", ""));
  }

  it.each<[string, Partial<OAuthOptions>, string | undefined, string[]]>([
    ["the default", {}, undefined, ["https://oauth.bitrix.info", "https://oauth.bitrix.info"]],
    ["the one that the tokens name", { serverEndpoint: east }, undefined, Array(2).fill("https://oauth.bitrix24.tech")],
    ["the one that the last response names", {}, east, ["https://oauth.bitrix.info", "https://oauth.bitrix24.tech"]],
    [
      "the default when the tokens name another host",
      { serverEndpoint: "https://evil.example/rest/" },
      undefined,
      Array(2).fill("https://oauth.bitrix.info"),
    ],
    [
      "the last one when a response names another host",
      { serverEndpoint: east },
      "https://evil.example/rest/",
      Array(2).fill("https://oauth.bitrix24.tech"),
    ],
    [
      "the option server, whatever the tokens name",
      { server: "auth.example", serverEndpoint: east },
      east,
      Array(2).fill("https://auth.example"),
    ],
    [
      "the option server on the loopback",
      { server: "http://127.0.0.1:4010" },
      east,
      Array(2).fill("http://127.0.0.1:4010"),
    ],
  ])("is %s", async (_which, options, endpoint, expected) => {
    expect(await urls(options, endpoint)).toEqual(expected);
  });

  it("is handed to onTokens, so that it can be given again", async () => {
    const onTokens = vi.fn();
    const response = { access_token: "access-2", refresh_token: "refresh-2", server_endpoint: east };
    await renewed(oauth({ ...given, onTokens }), async () => Response.json(response));
    expect(onTokens.mock.calls).toMatchObject([[{ accessToken: "access-2", serverEndpoint: east }]]);
  });

  it.each(["http://auth.example", "auth.example/elsewhere", ""])("is rejected when it is %j", (server) => {
    expect(rejection({ ...given, server }).message).toMatch(/^The server /);
  });
});

describe("oauth: store", () => {
  const client = { clientId: "app.1", clientSecret: "s3cret" };
  const given = { address: "portal.example", accessToken, ...client };
  const store = { load: async () => undefined, save: async () => {} };

  it("is enough to renew tokens, without a refresh token of its own", async () => {
    const loaded = { accessToken: "access-5", refreshToken: "refresh-5", expires: 99_999_999_999 - 1 };
    const auth = oauth({ ...given, store: { ...store, load: async () => loaded } });
    await renewed(auth, () => Promise.reject(new Error("nothing is requested")));
    expect(auth.credentials()).toEqual({ auth: "access-5" });
    expect(auth.secrets()).toEqual(["access-5", "refresh-5", "s3cret", "t0ken"]);
  });

  it.each([
    [{ ...given, store, onTokens: () => {} }, "Pass either store or onTokens: store.save does what onTokens does"],
    [{ ...given, store: { load: store.load } }, "The store needs the functions load and save"],
    [{ ...given, store: { save: store.save } }, "The store needs the functions load and save"],
    [{ ...given, clientId: undefined, store }, /^To renew tokens, clientId, clientSecret and refreshToken are needed/],
    [
      { ...given, clientId: undefined, clientSecret: undefined, store },
      /^To renew tokens, clientId, clientSecret and refreshToken are needed/,
    ],
  ])("is rejected when it cannot be used: %#", (options, message) => {
    expect(rejection(options).message).toMatch(message);
  });
});
