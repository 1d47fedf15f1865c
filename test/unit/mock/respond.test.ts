import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, startFixture } from "./start-fixture.js";

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

const preflight = {
  origin: "https://app.example",
  "access-control-request-method": "POST",
  "access-control-request-headers": "content-type, prefer",
};

describe("the path", () => {
  it("may have a query string, which holds no parameters", async () => {
    const { send } = await startFixture();
    expect((await send(`${at.webhook}?id=404&auth=x`, { id: 1 })).status).toBe(200);
    expect((await send(`${at.list}?colour=red`, {})).status).toBe(200);
  });

  it.each(["/rest/api/1/s3cret/thing.get/", "/rest/api/1/s3cret//thing.get", "//rest//api/1/s3cret/thing.get//"])(
    "may have runs of slashes and one at the end: %s",
    async (path) => {
      const { send } = await startFixture();
      expect((await send(path, { id: 1 })).status).toBe(200);
    },
  );

  it("of an unknown method is METHODNOTFOUND, whatever the credentials", async () => {
    const { send } = await startFixture();
    for (const path of ["/rest/api/1/s3cret/thing.got", "/rest/api/thing.got"]) {
      const { status, body, violations } = await send(path, { id: 1 });
      expect(status).toBe(404);
      expect(body).toEqual({
        error: { code: "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", message: "Method not found" },
      });
      expect(violations).toBeNull();
    }
  });

  it.each(["documentation", "scopes", "rest.documentation.openapi", "rest.scope.list", "crm.item.getContent"])(
    "of a method that portals may have but the document lacks is an error of the mock's own: %s",
    async (method) => {
      const { send } = await startFixture();
      for (const path of [`/rest/api/1/s3cret/${method}`, `/rest/api/${method}/`]) {
        const { status, body } = await send(path, []);
        expect([status, body.error.code]).toEqual([404, "MOCK_NOT_DOCUMENTED_HERE"]);
        expect(body.error.message).toMatch(/the document lacks it\. The document describes methods of: thing$/);
      }
    },
  );

  it.each(["thing.got", "thing.list.all", "thing", "batches", "things", "a..b", "crm/x", "crm.x y", "-crm.x"])(
    "of a name that no portal has is METHODNOTFOUND: %s",
    async (method) => {
      const { send } = await startFixture();
      const { status, body } = await send(`/rest/api/1/s3cret/${encodeURIComponent(method)}`, {});
      expect([status, body.error.code]).toEqual([404, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION"]);
    },
  );

  it("without /api/ gets the error of a portal that lacks the method in its legacy REST", async () => {
    const { send } = await startFixture();
    for (const path of ["/rest/1/s3cret/thing.get", "/rest/thing.get"]) {
      const { status, body } = await send(path, { id: 1 });
      expect(status).toBe(404);
      expect(body).toEqual({ error: "ERROR_METHOD_NOT_FOUND", error_description: "Method not found" });
    }
  });

  it.each(["/", "/thing.get", "/rest/api", "/rest/api/", "/rest/api/1/s3cret", "/rest/api/1//thing.get"])(
    "that no portal has gets an error that names the paths to use: %s",
    async (path) => {
      const { send } = await startFixture();
      const { status, body } = await send(path, { id: 1 });
      expect(status).toBe(404);
      expect(body.error.code).toBe("MOCK_NO_SUCH_PATH");
      expect(body.error.message).toContain("/rest/api/{user_id}/{webhook_token}/{method}");
    },
  );
});

describe("the HTTP method", () => {
  it("GET counts as a POST without parameters", async () => {
    const { mock, send } = await startFixture();
    const { status, body } = await send(`${at.webhook}?id=1`, undefined, { method: "GET" });
    expect(status).toBe(400);
    expect(body.error.validation).toEqual([{ field: "id", message: "Mandatory field `id` is not specified" }]);
    expect((await send(at.application, undefined, { method: "GET" })).status).toBe(401);
    expect((await fetch(mock.url + at.list)).status).toBe(200);
  });

  it("GET has no parameters, even with a body", async () => {
    const { mock, records } = await startFixture();
    const headers = { "content-type": "application/json", "content-length": 8 };
    await new Promise((resolve) => {
      request(mock.url + at.webhook, { method: "GET", headers }, (response) =>
        response.resume().on("end", resolve),
      ).end('{"id":1}');
    });
    expect(records[0]).toMatchObject({ httpMethod: "GET", status: 400, example: invalid });
  });

  it.each(["PUT", "DELETE", "PATCH"])("%s is refused with 405 and the allowed methods", async (method) => {
    const { send } = await startFixture();
    const { status, headers, body } = await send(at.webhook, { id: 1 }, { method });
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, POST, OPTIONS");
    expect(body.error.code).toBe("MOCK_VERB_NOT_ALLOWED");
    expect(body.error.message).toContain("by POST");
  });

  it("HEAD is refused too, without a body", async () => {
    const { send } = await startFixture();
    const { status, body } = await send(at.webhook, undefined, { method: "HEAD" });
    expect([status, body]).toEqual([405, undefined]);
  });

  it("OPTIONS is a CORS preflight, on any path", async () => {
    const { send, records } = await startFixture();
    for (const path of [at.webhook, "/elsewhere"]) {
      const { status, headers } = await send(path, undefined, { method: "OPTIONS", headers: preflight });
      expect(status).toBe(204);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-headers")).toBe("origin, content-type, accept");
    }
    expect(records.map(({ example }) => example)).toEqual(["preflight", "preflight"]);
  });
});

describe("the body's size", () => {
  it("is limited to 16 MB, on every path", async () => {
    const { send, records } = await startFixture();
    const large = JSON.stringify({ id: 1, name: "x".repeat(16 * 1024 * 1024) });
    for (const path of [at.webhook, at.application, "/rest/api/1/s3cret/thing.got", "/elsewhere"]) {
      const { status, body } = await send(path, large);
      expect([status, body.error.code]).toEqual([413, "MOCK_BODY_TOO_LARGE"]);
      expect(body.error.message).toBe("The body is longer than the 16 MB that the mock reads.");
    }
    expect(records.map(({ example }) => example)).toEqual(Array(4).fill("MOCK_BODY_TOO_LARGE"));
  });

  it("below that is the validation's affair", async () => {
    const { send } = await startFixture();
    expect((await send(at.webhook, { id: 1, name: "x".repeat(1024 * 1024) })).status).toBe(400);
  });
});

describe("strict: false", () => {
  const lenient = () => startFixture({ document: fixture(), strict: false });

  it("ignores unknown parameters, keys and fields in select, and validates the rest", async () => {
    const { send } = await lenient();
    const { status, body, violations } = await send(at.webhook, { id: 1, select: ["name", "nmae"], colour: "red" });
    expect([status, body, violations]).toEqual([200, { result: { item: { name: "Spoon" } } }, null]);
    expect((await send(at.list, { pagination: { limit: 1, size: 2 } })).status).toBe(200);
    expect((await send(at.webhook, { id: "1", colour: "red" })).body.error.validation).toEqual([
      { field: "id", message: "Field `id` must be an integer" },
    ]);
    expect((await send(at.list, { pagination: { limit: 0, size: 2 } })).body.error.code).toBe("BAD_PAGINATION");
  });

  it("matches the documented cases without what it ignores", async () => {
    const { send } = await lenient();
    expect((await send(at.webhook, { id: 404, colour: "red" })).body.error.code).toBe("LOST");
  });

  it("reads [] as {} where an object is meant", async () => {
    expect((await (await lenient()).send(at.list, { pagination: [] })).status).toBe(200);
    expect((await (await startFixture()).send(at.list, { pagination: [] })).status).toBe(400);
  });
});

describe("CORS", () => {
  const origin = { headers: { origin: "https://app.example" } };
  const paths = [at.webhook, "/elsewhere", "/rest/thing.get"];

  it("is that of portals on every response, errors included", async () => {
    const { send } = await startFixture();
    for (const path of paths) {
      const { headers } = await send(path, {}, origin);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toBeNull();
    }
  });

  it('allows any header and exposes all with cors: "*"', async () => {
    const { send } = await startFixture({ document: fixture(), cors: "*" });
    for (const path of paths) {
      const { headers } = await send(path, {}, origin);
      expect(headers.get("access-control-allow-origin")).toBe("https://app.example");
      expect(headers.get("access-control-expose-headers")).toContain("sl-violations");
    }
    const { headers } = await send(at.webhook, undefined, { method: "OPTIONS", headers: preflight });
    expect(headers.get("access-control-allow-headers")).toBe("content-type, prefer");
  });
});

describe("credentials", () => {
  it("may be in the body, in the query string or in an Authorization header", async () => {
    const { send, records } = await startFixture();
    const bearer = { headers: { authorization: "Bearer s3cret" } };
    expect((await send(at.application, { id: 1, auth: "s3cret" })).status).toBe(200);
    expect((await send(`${at.application}?auth=s3cret`, { id: 1 })).status).toBe(200);
    expect((await send(at.application, { id: 1 }, bearer)).status).toBe(200);
    expect((await send(`${at.application}/?auth=s3cret`, undefined, { method: "GET" })).status).toBe(400);
    expect(JSON.stringify(records)).not.toContain("s3cret");
  });

  it.each([{}, { auth: "" }, { auth: null }])("are required at the application's address: %j", async (auth) => {
    const { send } = await startFixture();
    const { status, body } = await send(at.application, { id: 1, ...auth });
    expect(status).toBe(401);
    expect(body).toEqual({ error: "NO_AUTH_FOUND", error_description: "Wrong authorization data" });
  });

  it("in the body are checked before it is found to be invalid", async () => {
    const { send } = await startFixture();
    expect((await send(at.application, "{")).status).toBe(401);
    expect((await send(`${at.application}?auth=x`, "{")).body.error.message).toBe("Invalid JSON");
  });

  it("may have any value", async () => {
    const { send } = await startFixture();
    expect((await send(at.application, { id: 1, auth: "anything" })).status).toBe(200);
  });
});

describe("the body", () => {
  it.each(["{", "[1]", "null", '"text"', "5"])("that is not a JSON object is INVALIDJSON: %s", async (body) => {
    const { send } = await startFixture();
    const response = await send(at.webhook, body);
    expect(response.status).toBe(400);
    expect(response.body).toEqual({
      error: { code: "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", message: "Invalid JSON" },
    });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "sent as %s is INVALIDJSON",
    async (type) => {
      const { send } = await startFixture();
      const { status, body } = await send(at.webhook, { id: 1 }, { headers: { "content-type": type } });
      expect(status).toBe(400);
      expect(body.error.code).toBe("BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
    },
  );

  it("may name a charset", async () => {
    const { send } = await startFixture();
    const type = { headers: { "content-type": "Application/JSON; charset=utf-8" } };
    expect((await send(at.webhook, { id: 1 }, type)).status).toBe(200);
  });

  it("counts as {} when it is empty, or []", async () => {
    const { send } = await startFixture();
    expect((await send(at.list, "")).status).toBe(200);
    expect((await send(at.list, "[]")).status).toBe(200);
    expect((await send(at.webhook, "")).body.error.code).toBe(invalid);
  });

  it("that breaks off is not recorded as a request", async () => {
    const { mock, records, send } = await startFixture();
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.write(
      `POST ${at.webhook} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await send(at.webhook, { id: 1 });
    expect(records).toHaveLength(1);
  });
});

describe("Prefer", () => {
  const prefer = (value: string) => ({ headers: { prefer: value } });

  it.each(["code=400, example=lost", "code=400; example=lost", "example=lost", 'example="lost"'])(
    "selects a documented response, whatever the credentials: %s",
    async (value) => {
      const { send, records } = await startFixture();
      for (const path of [at.webhook, at.application]) {
        const { status, body, violations } = await send(path, { id: 1 }, prefer(value));
        expect(status).toBe(400);
        expect(body.error.code).toBe("LOST");
        expect(violations).toBeNull();
      }
      expect(records[0]?.example).toBe("lost");
    },
  );

  it("with a code alone selects its first example", async () => {
    const { send, records } = await startFixture();
    expect((await send(at.webhook, { id: 1 }, prefer("code=401"))).body.error).toBe("NO_AUTH_FOUND");
    expect((await send(at.webhook, { id: 404 }, prefer("code=200"))).body.result.item.name).toBe("Spoon");
    expect(records.map(({ example }) => example)).toEqual(["NO_AUTH_FOUND", "by-webhook"]);
  });

  it.each(["code=999", "example=nope", "code=200, example=lost", "code=default", "example=constructor"])(
    "lists what is documented when nothing matches: %s",
    async (value) => {
      const { send } = await startFixture();
      const { status, body } = await send(at.webhook, { id: 1 }, prefer(value));
      expect(status).toBe(404);
      expect(body.error.code).toBe("MOCK_NO_SUCH_EXAMPLE");
      expect(body.error.message).toContain("code=200, example=by-webhook|by-application|token; code=400, example=");
      expect(body.error.message).toMatch(/; code=418$/);
    },
  );

  it("does not apply to an invalid request", async () => {
    const { send } = await startFixture();
    expect((await send(at.webhook, {}, prefer("code=200"))).body.error.code).toBe(invalid);
    expect((await send(at.application, "{", prefer("code=200"))).body.error.message).toBe("Invalid JSON");
  });

  it("is ignored when it holds no preference of the mock", async () => {
    const { send } = await startFixture();
    expect((await send(at.webhook, { id: 1 }, prefer("respond-async"))).status).toBe(200);
    expect((await send(at.application, { id: 1 }, prefer("return=minimal"))).status).toBe(401);
  });
});

describe("sl-violations", () => {
  it("lists the violations of the request, as Prism's own server does", async () => {
    const { send } = await startFixture();
    const { violations } = await send(at.webhook, { id: "1" });
    expect(violations).toEqual([
      {
        location: ["request", "body", "id"],
        severity: "Error",
        code: "type",
        message: "Request body property id must be integer",
      },
    ]);
  });

  it("lists the violations of a documented response", async () => {
    const document = fixture();
    const { examples } = document.paths["/thing.get"].post.responses["200"].content["application/json"];
    Object.assign(examples["by-webhook"].value.result.item, { id: "one" });
    const { send } = await startFixture({ document });
    const { status, violations } = await send(at.webhook, { id: 1, select: ["id", "name"] });
    expect(status).toBe(200);
    expect(violations[0]).toMatchObject({ location: ["response", "body", "result", "item", "id"], code: "type" });
  });

  it("lists required fields that select has removed", async () => {
    const document = fixture();
    Object.assign(document.components.schemas.Thing, { required: ["id"] });
    const { send } = await startFixture({ document });
    const { violations } = await send(at.webhook, { id: 9, select: ["name"] });
    expect(violations[0]).toMatchObject({ location: ["response", "body", "result", "item"], code: "required" });
  });

  it("names a parameter in any alphabet", async () => {
    const { send } = await startFixture();
    const { violations } = await send(at.webhook, { id: 1, имя: 1 });
    expect(violations[0].message).toContain("found 'имя'");
  });
});

describe("a fault in the document", () => {
  it("is a 500 that says what to fix", async () => {
    const document = fixture();
    document.components.schemas.Pagination["x-error-code"] = "NOWHERE";
    const { send, records } = await startFixture({ document });
    const { status, body } = await send(at.list, { pagination: 1 });
    expect(status).toBe(500);
    expect(body.error.code).toBe("MOCK_FAILURE");
    expect(body.error.message).toContain("thing.list: a schema has x-error-code NOWHERE");
    expect(records[0]).toMatchObject({ status: 500, example: "MOCK_FAILURE" });
  });
});
