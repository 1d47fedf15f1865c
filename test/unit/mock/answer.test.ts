import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, started } from "./started.js";

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

describe("a path", () => {
  it("may have a query string, which is not read", async () => {
    const { ask } = await started();
    expect((await ask(`${at.webhook}?id=404&auth=x`, { id: 1 })).status).toBe(200);
    expect((await ask(`${at.application}?auth=x`, { id: 1 })).status).toBe(401);
  });

  it("with an unknown method is refused with METHODNOTFOUND, before the credentials are looked at", async () => {
    const { ask } = await started();
    for (const path of ["/rest/api/1/s3cret/thing.got", "/rest/api/thing.got"]) {
      const { status, body, violations } = await ask(path, { id: 1 });
      expect(status).toBe(404);
      expect(body).toEqual({
        error: { code: "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", message: "Method not found" },
      });
      expect(violations).toBeNull();
    }
  });

  it("without /api/ is refused as by a portal that has no older version of the method", async () => {
    const { ask } = await started();
    for (const path of ["/rest/1/s3cret/thing.get", "/rest/thing.get"]) {
      const { status, body } = await ask(path, { id: 1 });
      expect(status).toBe(404);
      expect(body).toEqual({ error: "ERROR_METHOD_NOT_FOUND", error_description: "Method not found" });
    }
  });

  it.each(["/", "/thing.get", "/rest/api", "/rest/api/1/s3cret", "/rest/api/1//thing.get"])(
    "that no portal has is refused with a clear answer: %s",
    async (path) => {
      const { ask } = await started();
      const { status, body } = await ask(path, { id: 1 });
      expect(status).toBe(404);
      expect(body.error.code).toBe("MOCK_NO_SUCH_PATH");
      expect(body.error.message).toContain("/rest/api/{user_id}/{webhook_token}/{method}");
    },
  );
});

describe("a verb", () => {
  it("GET is answered like a POST without parameters", async () => {
    const { mock, ask } = await started();
    const { status, body } = await ask(`${at.webhook}?id=1`, undefined, { method: "GET" });
    expect(status).toBe(400);
    expect(body.error.validation).toEqual([{ field: "id", message: "Mandatory field `id` is not specified" }]);
    expect((await ask(at.application, undefined, { method: "GET" })).status).toBe(401);
    expect((await fetch(mock.url + at.list)).status).toBe(200);
  });

  it("GET has no parameters, even when a body comes with it", async () => {
    const { mock, records } = await started();
    const headers = { "content-type": "application/json", "content-length": 8 };
    await new Promise((resolve) => {
      request(mock.url + at.webhook, { method: "GET", headers }, (reply) => reply.resume().on("end", resolve)).end(
        '{"id":1}',
      );
    });
    expect(records[0]).toMatchObject({ method: "GET", status: 400, answer: invalid });
  });

  it.each(["PUT", "DELETE", "PATCH"])("%s is refused with 405 and the verbs there are", async (method) => {
    const { ask } = await started();
    const { status, headers, body } = await ask(at.webhook, { id: 1 }, { method });
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, POST, OPTIONS");
    expect(body.error.code).toBe("MOCK_VERB_NOT_ALLOWED");
    expect(body.error.message).toContain("by POST");
  });

  it("HEAD is refused too, without a body", async () => {
    const { ask } = await started();
    const { status, body } = await ask(at.webhook, undefined, { method: "HEAD" });
    expect([status, body]).toEqual([405, undefined]);
  });

  it("OPTIONS is a CORS preflight, on any path", async () => {
    const { ask, records } = await started();
    for (const path of [at.webhook, "/elsewhere"]) {
      const { status, headers } = await ask(path, undefined, {
        method: "OPTIONS",
        headers: {
          origin: "https://app.example",
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type, prefer",
        },
      });
      expect(status).toBe(204);
      expect(headers.get("access-control-allow-origin")).toBe("https://app.example");
      expect(headers.get("access-control-allow-methods")).toContain("POST");
      expect(headers.get("access-control-allow-headers")).toBe("content-type, prefer");
    }
    expect(records.map(({ answer }) => answer)).toEqual(["preflight", "preflight"]);
  });
});

describe("CORS", () => {
  it("is open on every reply, errors included", async () => {
    const { ask } = await started();
    for (const path of [at.webhook, "/elsewhere", "/rest/thing.get"]) {
      const { headers } = await ask(path, {}, { headers: { origin: "https://app.example" } });
      expect(headers.get("access-control-allow-origin")).toBe("https://app.example");
      expect(headers.get("access-control-expose-headers")).toContain("sl-violations");
      expect((await ask(path, {})).headers.get("access-control-allow-origin")).toBe("*");
    }
  });
});

describe("credentials", () => {
  it.each([{}, { auth: "" }, { auth: null }])("missing at the application's address are 401: %j", async (auth) => {
    const { ask } = await started();
    const { status, body } = await ask(at.application, { id: 1, ...auth });
    expect(status).toBe(401);
    expect(body).toEqual({ error: "NO_AUTH_FOUND", error_description: "Wrong authorization data" });
  });

  it("are looked for before the body is found to be broken", async () => {
    const { ask } = await started();
    expect((await ask(at.application, "{")).status).toBe(401);
  });

  it("of any kind will do", async () => {
    const { ask } = await started();
    expect((await ask(at.application, { id: 1, auth: "anything" })).status).toBe(200);
  });
});

describe("a body", () => {
  it.each(["{", "[]", "null", '"text"', "5"])(
    "that is no JSON object is refused with INVALIDJSON: %s",
    async (body) => {
      const { ask } = await started();
      const reply = await ask(at.webhook, body);
      expect(reply.status).toBe(400);
      expect(reply.body).toEqual({
        error: { code: "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", message: "Invalid JSON" },
      });
    },
  );

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "sent as %s is refused with INVALIDJSON",
    async (type) => {
      const { ask } = await started();
      const { status, body } = await ask(at.webhook, { id: 1 }, { headers: { "content-type": type } });
      expect(status).toBe(400);
      expect(body.error.code).toBe("BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
    },
  );

  it("may name a charset", async () => {
    const { ask } = await started();
    const type = { headers: { "content-type": "Application/JSON; charset=utf-8" } };
    expect((await ask(at.webhook, { id: 1 }, type)).status).toBe(200);
  });

  it("that is empty counts as {}", async () => {
    const { ask } = await started();
    expect((await ask(at.list, "")).status).toBe(200);
    expect((await ask(at.webhook, "")).body.error.code).toBe(invalid);
  });

  it("that never ends is no request", async () => {
    const { mock, records, ask } = await started();
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.write(
      `POST ${at.webhook} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await ask(at.webhook, { id: 1 });
    expect(records).toHaveLength(1);
  });
});

describe("Prefer", () => {
  const prefer = (value: string) => ({ headers: { prefer: value } });

  it.each(["code=400, example=lost", "code=400; example=lost", "example=lost", 'example="lost"'])(
    "picks a documented reply, regardless of credentials: %s",
    async (value) => {
      const { ask, records } = await started();
      for (const path of [at.webhook, at.application]) {
        const { status, body, violations } = await ask(path, { id: 1 }, prefer(value));
        expect(status).toBe(400);
        expect(body.error.code).toBe("LOST");
        expect(violations).toBeNull();
      }
      expect(records[0]?.answer).toBe("lost");
    },
  );

  it("with a code alone picks its first example", async () => {
    const { ask, records } = await started();
    expect((await ask(at.webhook, { id: 1 }, prefer("code=401"))).body.error).toBe("NO_AUTH_FOUND");
    expect((await ask(at.webhook, { id: 404 }, prefer("code=200"))).body.result.item.name).toBe("Spoon");
    expect(records.map(({ answer }) => answer)).toEqual(["NO_AUTH_FOUND", "by-webhook"]);
  });

  it("with dynamic=true gives a made-up reply that keeps to the schema", async () => {
    const { ask, records } = await started();
    const { status, body, violations } = await ask(at.webhook, { id: 1 }, prefer("dynamic=true"));
    expect([status, violations]).toEqual([200, null]);
    expect(body.result).toBeTypeOf("object");
    expect(body.result.item?.name).not.toBe("Spoon");
    expect(records[0]?.answer).toBe("dynamic");
  });

  it.each(["code=999", "example=nope", "code=200, example=lost", "code=default", "example=constructor"])(
    "for what is not documented says what is: %s",
    async (value) => {
      const { ask } = await started();
      const { status, body } = await ask(at.webhook, { id: 1 }, prefer(value));
      expect(status).toBe(404);
      expect(body.error.code).toBe("MOCK_NO_SUCH_EXAMPLE");
      expect(body.error.message).toContain("code=200, example=by-webhook|by-application|token; code=400, example=");
      expect(body.error.message).toMatch(/; code=418$/);
    },
  );

  it("does not help a request that is not valid", async () => {
    const { ask } = await started();
    expect((await ask(at.webhook, {}, prefer("code=200"))).body.error.code).toBe(invalid);
    expect((await ask(at.application, "{", prefer("code=200"))).body.error.message).toBe("Invalid JSON");
  });

  it("that asks for something else changes nothing", async () => {
    const { ask } = await started();
    expect((await ask(at.webhook, { id: 1 }, prefer("respond-async"))).status).toBe(200);
    expect((await ask(at.application, { id: 1 }, prefer("return=minimal"))).status).toBe(401);
  });
});

describe("sl-violations", () => {
  it("holds what is wrong with the request, as Prism's own server writes it", async () => {
    const { ask } = await started();
    const { violations } = await ask(at.webhook, { id: "1" });
    expect(violations).toEqual([
      {
        location: ["request", "body", "id"],
        severity: "Error",
        code: "type",
        message: "Request body property id must be integer",
      },
    ]);
  });

  it("holds what is wrong with a documented reply", async () => {
    const document = fixture();
    const { examples } = document.paths["/thing.get"].post.responses["200"].content["application/json"];
    Object.assign(examples["by-webhook"].value.result.item, { id: "one" });
    const { ask } = await started({ document });
    const { status, violations } = await ask(at.webhook, { id: 1, select: ["id", "name"] });
    expect(status).toBe(200);
    expect(violations[0]).toMatchObject({ location: ["response", "body", "result", "item", "id"], code: "type" });
  });

  it("holds what select has taken from a reply that must have it", async () => {
    const document = fixture();
    Object.assign(document.components.schemas.Thing, { required: ["id"] });
    const { ask } = await started({ document });
    const { violations } = await ask(at.webhook, { id: 9, select: ["name"] });
    expect(violations[0]).toMatchObject({ location: ["response", "body", "result", "item"], code: "required" });
  });

  it("can name a parameter in any alphabet", async () => {
    const { ask } = await started();
    const { violations } = await ask(at.webhook, { id: 1, имя: 1 });
    expect(violations[0].message).toContain("found 'имя'");
  });
});

describe("a fault of the document", () => {
  it("is answered with 500 and what to mend", async () => {
    const document = fixture();
    document.components.schemas.Pagination["x-error-code"] = "NOWHERE";
    const { ask, records } = await started({ document });
    const { status, body } = await ask(at.list, { pagination: 1 });
    expect(status).toBe(500);
    expect(body.error.code).toBe("MOCK_FAILURE");
    expect(body.error.message).toContain("thing.list: a schema has x-error-code NOWHERE");
    expect(records[0]).toMatchObject({ status: 500, answer: "MOCK_FAILURE" });
  });
});
