import { describe, expect, it } from "vitest";
import { printable, redacted, redactor } from "../../src/redact.js";
import { shown } from "./failure.js";

describe("redactor", () => {
  it("masks every occurrence of every secret", () => {
    const redact = redactor(() => ["s3cret", "t0ken"]);
    expect(redact("s3cret, t0ken and s3cret")).toBe("***, *** and ***");
  });

  it("does not change a text without secrets", () => {
    expect(redactor(() => ["s3cret"])("Access denied")).toBe("Access denied");
  });

  it.each([
    ["as it is", 'a b"é', 'a b"é'],
    ["escaped for a URL", 'a b"é', "a%20b%22%C3%A9"],
    ["escaped for a form", 'a b"é', "a+b%22%C3%A9"],
    ["escaped for JSON", 'a b"é\n', 'a b\\"é\\n'],
    ["decoded, when it is given percent-encoded", "a%20b%22", 'a b"'],
    ["as it is, when it is given with unusual escapes", "a%2fb", "a%2fb"],
    ["escaped in full, when it is given escaped in part", "a%20b+c", "a%20b%2Bc"],
    ["escaped for JSON, when it is given escaped for a URL", "a%22b", 'a\\"b'],
  ])("masks a secret %s", (_form, secret, written) => {
    expect(redactor(() => [secret])(`<${written}>`)).toBe("<***>");
  });

  it("masks all of a secret that begins with another", () => {
    expect(redactor(() => ["abc", "abcdef"])("abcdef")).toBe("***");
    expect(redactor(() => ["abcdef", "abc"])("abcdef abc")).toBe("*** ***");
  });

  it("masks only the secret when it looks like a pattern", () => {
    expect(redactor(() => ["a.*(b"])("a.*(b axxb")).toBe("*** axxb");
  });

  it.each([
    ["a stray percent sign", "50%zz"],
    ["an unpaired surrogate", "a\ud800b"],
  ])("masks a secret that cannot be escaped or decoded: %s", (_why, secret) => {
    expect(redactor(() => [secret])(`<${secret}>`)).toBe("<***>");
  });

  it("ignores an empty secret", () => {
    expect(redactor(() => ["", "s3cret"])("a s3cret")).toBe("a ***");
  });

  it("reads the secrets each time, because a token can be renewed", () => {
    let token = "first";
    const redact = redactor(() => [token]);
    expect(redact("first second")).toBe("*** second");
    token = "second";
    expect(redact("first second")).toBe("first ***");
  });

  it("notices a change of secrets whose concatenation stays the same", () => {
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

  it("is an error with a stack, and does not change what was thrown", () => {
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

  it("uses the name of an error without a message", () => {
    expect(redacted(new TypeError(""), redact).message).toBe("TypeError");
  });

  it("has no cause where there was none", () => {
    expect("cause" in redacted(new Error("x"), redact)).toBe(false);
  });

  it("keeps a numeric code, as a DOMException has it, as text", () => {
    expect(redacted(new DOMException("gone", "AbortError"), redact)).toMatchObject({ name: "AbortError", code: "20" });
  });

  it.each([
    ["a string", "s3cret", "***"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a number", 42, "42"],
    ["a symbol", Symbol("s3cret"), "Symbol(***)"],
    ["an object with a message", { message: "no s3cret" }, "no ***"],
  ])("makes an error from %s", (_what, thrown, message) => {
    const copy = redacted(thrown, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({ name: "Error", message });
  });

  it("makes an error from a value without a string form or with throwing properties", () => {
    expect(redacted(Object.create(null), redact).message).toBe("a value that cannot be converted to a string");
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(redacted(proxy, redact)).toMatchObject({
      name: "Error",
      message: "a value that cannot be converted to a string",
    });
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
    ["a message that is not a string", { message: { text: "s3cret" } }],
    ["a name that is not a string", { name: ["s3cret"], message: "x" }],
    ["a code that is not a string", { message: "x", code: { token: "s3cret" } }],
    ["an object that cannot be converted to a string", Object.create(null)],
    ["a code that cannot be converted to a string", { message: "x", code: Object.create(null) }],
  ])("makes a masked error from %s", (_what, thrown) => {
    const copy = redacted(thrown, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(shown(copy)).not.toContain("s3cret");
  });
});

describe("printable", () => {
  it("does not change text in any script", () => {
    expect(printable("Почта «work», 日本 🙂")).toBe("Почта «work», 日本 🙂");
  });

  it.each(["\u0000", "\n", "\u001b", "\u007f", "\u0080", "\u009f", "\r\n\t"])("replaces %j by a space", (text) => {
    expect(printable(`a${text}b`)).toBe("a b");
  });
});
