import { describe, expect, it } from "vitest";
import { printable, printableJson, redacted, redactor } from "../../src/redact.js";
import { shown } from "./failure.js";

const escaped = (text: string) => text.replace(/./g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
const percentEncoded = (text: string) => text.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`);

describe("redactor", () => {
  it("masks every occurrence of every secret", () => {
    const redact = redactor(() => ["s3cret", "t0ken-1"]);
    expect(redact("s3cret, t0ken-1 and s3cret")).toBe("***, *** and ***");
    expect(redact("s3crets3cret")).toBe("******");
  });

  it("does not change a text without secrets", () => {
    expect(redactor(() => ["s3cret"])("Access denied")).toBe("Access denied");
    expect(redactor(() => [])("Access denied")).toBe("Access denied");
  });

  it.each([
    ["as it is", 'a b"é/ü', 'a b"é/ü'],
    ["in capitals", "s3cret-ü", "S3CRET-Ü"],
    ["in small letters", "S3CRET-Ü", "s3cret-ü"],
    ["in mixed case, beside a letter whose small form is longer", "s3cret-Ü", "S3cReT-ü"],
    ["percent-encoded", 'a b"é/ü', "a%20b%22%C3%A9%2F%C3%BC"],
    ["percent-encoded in small letters", 'a b"é/ü', "a%20b%22%c3%a9%2f%c3%bc"],
    ["percent-encoded letter by letter", "s3cret", "%73%33%63%72%65%74"],
    ["percent-encoded in part", "s3cret/1", "s3%63ret%2f1"],
    ["percent-encoded twice", 'a"b+c/d', "a%2522b%252Bc%252fd"],
    ["percent-encoded three times", 'a"b+c/d', "a%252522b%25252Bc%25252fd"],
    ["escaped for a form", 'a b"é/ü', "a+b%22%C3%A9%2F%C3%BC"],
    ["escaped for JSON", 'a b"é\n\\', 'a b\\"é\\n\\\\'],
    ["escaped for JSON, with every control that has a name", "a\b\f\n\r\tz", "a\\b\\f\\n\\r\\tz"],
    ["escaped for JSON by PHP", "a/b/é/c", "a\\/b\\/\\u00e9\\/c"],
    ["escaped for JSON letter by letter", "s3cret", "\\u0073\\u0033\\u0063\\u0072\\u0065\\u0074"],
    ["escaped for JSON in capitals", "jklmno", "\\u006A\\u006B\\u006C\\u006D\\u006E\\u006F"],
    ["escaped for JSON twice", 'a"b"c"d', 'a\\\\\\"b\\\\\\"c\\\\\\"d'],
    ["escaped for JavaScript", "s3cret", "s\\x33cret"],
    ["escaped for HTML", `a&b<c>"d'`, "a&amp;b&lt;c&gt;&quot;d&apos;"],
    ["escaped for HTML by numbers", "s3cret'", "s3cret&#39;"],
    ["escaped for HTML by hexadecimal numbers", "s3cret'", "s3&#x63;ret&#X27;"],
    ["escaped for HTML twice", "a&bcdef", "a&amp;amp;bcdef"],
    ["escaped for JSON and then for a URL", "s3cret", "%5Cu0073%5cu0033cret"],
    ["escaped for a URL, then for JSON, then for HTML", 's3"cret', "s3%5C&#x5c;u0022cret"],
    ["with an emoji, escaped", "s3cret🙂", "s3cret\\ud83d\\ude42"],
    ["with an emoji, percent-encoded", "s3cret🙂", "s3cret%F0%9F%99%82"],
    ["decoded, when it is given percent-encoded", "a%20b%22cd", 'a b"cd'],
    ["as it is, when it is given with unusual escapes", "a%2fb%2fc", "a%2fb%2fc"],
    ["encoded in full, when it is given encoded in part", "a%20b+c", "a%20b%2Bc"],
    ["escaped for JSON, when it is given percent-encoded", "a%22b%22c%22d", 'a\\"b\\"c\\"d'],
  ])("masks a secret %s", (_form, secret, written) => {
    expect(redactor(() => [secret])(`<${written}>`)).toBe("<***>");
    expect(redactor(() => [secret])(`İ%20<${written}>&amp;<${written}>`)).toBe("İ%20<***>&amp;<***>");
  });

  it.each([
    ["percent sign", "41abcdef", "%41abcdef"],
    ["backslash", "nabcdef", "\\nabcdef"],
  ])("masks a secret after a stray %s, which is no escape", (_what, secret, text) => {
    expect(redactor(() => [secret])(text)).toBe(`${text[0]}***`);
  });

  describe("in base64", () => {
    const secret = "kanari7a>?~kanari8";
    const redact = redactor(() => [secret]);
    const base64 = (text: string, alphabet: BufferEncoding) => Buffer.from(text).toString(alphabet);

    it.each(["base64", "base64url"] as const)("masks a secret alone (%s)", (alphabet) => {
      expect(redact(`<${base64(secret, alphabet)}>`)).toBe("<***>");
    });

    it.each(["base64", "base64url"] as const)(
      "masks a secret within a longer text, at any position (%s)",
      (alphabet) => {
        for (const before of ["", "u", "u:", "id:", "1234", "12345"]) {
          for (const after of ["", "\n", "&x", "&x="]) {
            const whole = base64(before + secret + after, alphabet);
            // A character has six bits; those at both ends can have some of the secret's and some of what is beside it.
            const first = Math.floor((before.length * 8) / 6);
            const last = Math.ceil(((before + secret).length * 8) / 6);
            expect(redact(whole)).toBe(`${whole.slice(0, first)}***${whole.slice(last)}`);
          }
        }
      },
    );

    it("masks it in the header of a proxy, also percent-encoded", () => {
      expect(redact(`Basic ${base64(`user:${secret}`, "base64")}`)).toMatch(/^Basic dXNlcj\*{3}=*$/);
      expect(redact(encodeURIComponent(base64(`id${secret}`, "base64")))).toMatch(/^aW\*{3}/);
    });
  });

  it("masks all of a secret that begins with another", () => {
    expect(redactor(() => ["abcdef", "abcdefghi"])("abcdefghi")).toBe("***");
    expect(redactor(() => ["abcdefghi", "abcdef"])("abcdefghi abcdef")).toBe("*** ***");
    expect(redactor(() => ["abc", "abc-defghi"])("abc-defghi abc")).toBe("*** ***");
    const [short, long] = ["kanari7a", "kanari7a-kanari8"];
    expect(redactor(() => [short, long])(btoa(`x${long}`))).not.toMatch(/[^*]{5}/);
  });

  it("masks secrets that overlap", () => {
    expect(redactor(() => ["abcdef", "defghi"])("<abcdefghi>")).toBe("<***>");
    expect(redactor(() => ["abcabca"])("<abcabcabca>")).toBe("<***>");
  });

  it("masks secrets in any order, as it is and encoded", () => {
    const redact = redactor(() => ["s3cret/1", "t0ken/2"]);
    // Those that are encoded are found after the others.
    expect(redact("a t0ken%2f2 b s3cret/1 c s3cret%2f1 d t0ken/2 e")).toBe("a *** b *** c *** d *** e");
  });

  it("masks only the secret when it looks like a pattern", () => {
    expect(redactor(() => ["a.*(b|c"])("a.*(b|c axxb")).toBe("*** axxb");
    expect(redactor(() => ["$&$1$`"])("<$&$1$`>")).toBe("<***>");
  });

  it.each([
    ["a stray percent sign", "50%zzz"],
    ["bytes that are not UTF-8", "a%C3%28%F8b"],
    ["a character beyond Unicode", "a&#9999999;b"],
    ["an unpaired surrogate", "abc\ud800b"],
  ])("masks a secret that cannot be encoded or decoded: %s", (_why, secret) => {
    expect(redactor(() => [secret])(`<${secret}>`)).toBe("<***>");
  });

  it("ignores an empty secret", () => {
    expect(redactor(() => ["", "s3cret"])("a s3cret")).toBe("a ***");
  });

  it.each([
    ["t", "text/plain", "text/plain"],
    ["t", "I don't know what it is", "I don't know what it is"],
    ["t", "https://portal.example/rest/1/t/mail", "https://portal.example/rest/1/***/mail"],
    ["t0ken", "t0kens and broken t0ken_s", "t0kens and broken t0ken_s"],
    ["t0ken", '{"auth":"t0ken"} T0KEN %74%30ken', '{"auth":"***"} *** ***'],
    ["é", "café", "café"],
    ["MTEx", "dDBrZW4=", "dDBrZW4="],
    ["longer", "much longer, and longers", "much ***, and ***s"],
  ])("masks a secret of fewer than six characters only as a word of its own: %j in %j", (secret, text, masked) => {
    expect(redactor(() => [secret])(text)).toBe(masked);
  });

  it("reads the secrets each time, because a token can be renewed", () => {
    let token = "first-1";
    const redact = redactor(() => [token]);
    expect(redact("first-1 second-2")).toBe("*** second-2");
    token = "second-2";
    expect(redact("first-1 second-2")).toBe("first-1 ***");
  });

  it("notices a change of secrets whose concatenation stays the same", () => {
    let secrets = ["abcdefg", "hijklm"];
    const redact = redactor(() => secrets);
    expect(redact("abcdefg-hijklm")).toBe("***-***");
    secrets = ["abcdef", "ghijklm"];
    expect(redact("abcdef-ghijklm")).toBe("***-***");
  });

  it("finds secrets anywhere in a long text, encoded or not", () => {
    const secret = "kanari-with/slash";
    const redact = redactor(() => [secret]);
    for (const written of [
      secret,
      encodeURIComponent(encodeURIComponent(secret)),
      encodeURIComponent(percentEncoded(escaped(secret))),
    ]) {
      for (let at = 65_536 - written.length; at <= 65_536; at += Math.ceil(written.length / 5)) {
        const text = `${"é".repeat(at)}${written}${"x".repeat(70_000)}`;
        expect(redact(text) === `${"é".repeat(at)}***${"x".repeat(70_000)}`).toBe(true);
      }
    }
  });

  it("cuts a text of more than four million characters, and says so", () => {
    const redact = redactor(() => ["s3cret"]);
    const longest = `s3cret${"x".repeat(2 ** 22 - 6)}`;
    expect(redact(longest) === `***${"x".repeat(2 ** 22 - 6)}`).toBe(true);
    expect(redact(`${longest}s3cret`) === `***${"x".repeat(2 ** 22 - 6)}…`).toBe(true);
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

  it.each(["\u0000", "\n", "\u001b", "\u007f", "\u0080", "\u009f", "\r\n\t", "\u202a", "\u202e\u2066", "\u2069"])(
    "replaces %j by a space",
    (text) => {
      expect(printable(`a${text}b`)).toBe("a b");
    },
  );
});

describe("printableJson", () => {
  it("escapes controls and bidirectional overrides, and changes nothing that is read from it", () => {
    for (const code of [0x00, 0x1b, 0x7f, 0x80, 0x9b, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069]) {
      const value = { text: `a${String.fromCharCode(code)}b` };
      const text = printableJson(value);
      expect(text).toBe(`{\n  "text": "a\\u${code.toString(16).padStart(4, "0")}b"\n}`);
      expect(JSON.parse(text)).toEqual(value);
    }
  });

  it("leaves other text alone", () => {
    expect(printableJson(["Почта «work», 日本 🙂\u200d\u202f"])).toBe('[\n  "Почта «work», 日本 🙂\u200d\u202f"\n]');
  });

  it("is a text for what JSON lacks", () => {
    expect(printableJson(undefined)).toBe("undefined");
  });
});
