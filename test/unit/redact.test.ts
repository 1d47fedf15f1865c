import { describe, expect, it } from "vitest";
import { printable, redacted, redactor } from "../../src/redact.js";
import { shown } from "./failure.js";

describe("redactor", () => {
  it("masks every occurrence of every secret", () => {
    const redact = redactor(() => ["s3cret", "t0ken"]);
    expect(redact("s3cret, t0ken and s3cret")).toBe("***, *** and ***");
  });

  it("leaves a text without secrets alone", () => {
    expect(redactor(() => ["s3cret"])("Access denied")).toBe("Access denied");
  });

  it.each([
    ["as it is", 'a b"é', 'a b"é'],
    ["escaped for a URL", 'a b"é', "a%20b%22%C3%A9"],
    ["escaped for a form", 'a b"é', "a+b%22%C3%A9"],
    ["escaped for JSON", 'a b"é\n', 'a b\\"é\\n'],
    ["decoded, when it is given escaped for a URL", "a%20b%22", 'a b"'],
    ["as it is, when it is given escaped in a way of its own", "a%2fb", "a%2fb"],
    ["escaped in full, when it is given escaped in part", "a%20b+c", "a%20b%2Bc"],
    ["escaped for JSON, when it is given escaped for a URL", "a%22b", 'a\\"b'],
  ])("masks a secret %s", (_form, secret, written) => {
    expect(redactor(() => [secret])(`<${written}>`)).toBe("<***>");
  });

  it("leaves nothing of a secret that begins with another", () => {
    expect(redactor(() => ["abc", "abcdef"])("abcdef")).toBe("***");
    expect(redactor(() => ["abcdef", "abc"])("abcdef abc")).toBe("*** ***");
  });

  it("masks no more than the secret when it reads like a pattern", () => {
    expect(redactor(() => ["a.*(b"])("a.*(b axxb")).toBe("*** axxb");
  });

  it.each([
    ["a stray percent sign", "50%zz"],
    ["half a surrogate pair", "a\ud800b"],
  ])("masks a secret that cannot be escaped or decoded: %s", (_why, secret) => {
    expect(redactor(() => [secret])(`<${secret}>`)).toBe("<***>");
  });

  it("takes no notice of an empty secret", () => {
    expect(redactor(() => ["", "s3cret"])("a s3cret")).toBe("a ***");
  });

  it("asks for the secrets each time, for a token can be renewed", () => {
    let token = "first";
    const redact = redactor(() => [token]);
    expect(redact("first second")).toBe("*** second");
    token = "second";
    expect(redact("first second")).toBe("first ***");
  });

  it("takes notice of secrets that are parted elsewhere, though their letters are the same", () => {
    let secrets = ["ab", "c"];
    const redact = redactor(() => secrets);
    expect(redact("ab-c")).toBe("***-***");
    secrets = ["a", "bc"];
    expect(redact("a-bc")).toBe("***-***");
  });
});

describe("redacted", () => {
  const redact = redactor(() => ["s3cret"]);

  it("copies name, message and code, each masked", () => {
    const thrown = Object.assign(new TypeError("no s3cret"), { code: "E_s3cret" });
    thrown.name = "s3cretError";
    expect(redacted(thrown, redact)).toMatchObject({ name: "***Error", message: "no ***", code: "E_***" });
  });

  it("is an error with a stack, and leaves what was thrown as it was", () => {
    const thrown = new Error("no s3cret");
    const copy = redacted(thrown, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(copy.stack).toContain("no ***");
    expect(thrown.message).toBe("no s3cret");
  });

  it("copies nothing else, such as the input of an invalid URL", () => {
    const thrown = Object.assign(new Error("x"), { input: "https://portal.example/rest/1/s3cret/" });
    expect(Reflect.ownKeys(redacted(thrown, redact)).sort()).toEqual(["message", "name", "stack"]);
  });

  it("copies the chain of causes, each masked", () => {
    const root = Object.assign(new Error("getaddrinfo s3cret"), { code: "ENOTFOUND" });
    const copy = redacted(new Error("outer", { cause: new Error("s3cret inside", { cause: root }) }), redact);
    expect(copy.cause).toMatchObject({
      message: "*** inside",
      cause: { message: "getaddrinfo ***", code: "ENOTFOUND" },
    });
    expect(shown(copy)).not.toContain("s3cret");
  });

  it("stops after four causes, and where a cause is its own cause", () => {
    const loop = new Error("s3cret");
    loop.cause = loop;
    let depth = 0;
    for (let cause = redacted(loop, redact).cause; cause; cause = (cause as Error).cause) depth += 1;
    expect(depth).toBe(4);
  });

  it("tells the name of an error that says nothing else", () => {
    expect(redacted(new TypeError(""), redact).message).toBe("TypeError");
  });

  it("has no cause where there was none", () => {
    expect("cause" in redacted(new Error("x"), redact)).toBe(false);
  });

  it("keeps a numeric code, as a DOMException has it, as text", () => {
    expect(redacted(new DOMException("gone", "AbortError"), redact)).toMatchObject({ name: "AbortError", code: "20" });
  });

  it.each([
    ["a text", "s3cret", "***"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a number", 42, "42"],
    ["a symbol", Symbol("s3cret"), "Symbol(***)"],
    ["an object that reads like an error", { message: "no s3cret" }, "no ***"],
  ])("makes an error of %s", (_what, thrown, message) => {
    const copy = redacted(thrown, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({ name: "Error", message });
  });

  it("says so of what has no text, or lets nobody look at it", () => {
    expect(redacted(Object.create(null), redact).message).toBe("something without a text form");
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(redacted(proxy, redact)).toMatchObject({ name: "Error", message: "something without a text form" });
    const secretive = {
      message: "no s3cret",
      get code() {
        throw new Error("s3cret");
      },
    };
    expect(redacted(secretive, redact).message).toBe("no ***");
  });

  it.each([
    ["an object that holds a secret", { token: "s3cret" }],
    ["a message that is no text", { message: { text: "s3cret" } }],
    ["a name that is no text", { name: ["s3cret"], message: "x" }],
    ["a code that is no text", { message: "x", code: { token: "s3cret" } }],
    ["an object that cannot be turned into text", Object.create(null)],
    ["a code that cannot be turned into text", { message: "x", code: Object.create(null) }],
  ])("makes an error of %s, whatever its text", (_what, thrown) => {
    const copy = redacted(thrown, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(shown(copy)).not.toContain("s3cret");
  });
});

describe("printable", () => {
  it("leaves text alone, in any script", () => {
    expect(printable("Почта «work», 日本 🙂")).toBe("Почта «work», 日本 🙂");
  });

  it.each(["\u0000", "\n", "\u001b", "\u007f", "\u0080", "\u009f", "\r\n\t"])(
    "puts a space in the place of %j",
    (text) => {
      expect(printable(`a${text}b`)).toBe("a b");
    },
  );
});
