import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactor } from "../../src/redact.js";
import { seeded } from "./seeded.js";

const hex = (char: string) => char.charCodeAt(0).toString(16).padStart(4, "0");
const each = (encode: (char: string) => string) => (text: string) => text.replace(/./gs, encode);

// What servers, proxies and pages do to a text they repeat, letter by letter or where it is needed.
const encoders = {
  none: (text: string) => text,
  upperCase: each((char) => (char.toUpperCase().length === 1 ? char.toUpperCase() : char)),
  percent: encodeURIComponent,
  lowerPercent: (text: string) => encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
  form: (text: string) => new URLSearchParams({ "": text }).toString().slice(1),
  json: (text: string) => JSON.stringify(text).slice(1, -1),
  php: (text: string) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  unicode: each((char) => `\\u${hex(char)}`),
  html: each((char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#039;" })[char] ?? char),
  entities: each((char) => `&#x${hex(char)};`),
};
const encoder = fc.constantFrom(...Object.values(encoders));

// Letters whose capital is one letter as well. A secret's own %, & or \ may become part of an escape of another kind.
const secret = fc.stringMatching(/^[\w!-$'-/:-@[\]-`{-~éüжя]{6,40}$/);
const around = fc.constantFrom("", "<", ">", ' "', "\n", "Ж", "x=", "&amp;", "/");

describe("redactor, whatever a server or proxy does to a secret", () => {
  it("masks it in up to three encodings, one over the other", () => {
    const property = fc.property(
      secret,
      fc.array(encoder, { maxLength: 3 }),
      around,
      around,
      (secret, encoders, before, after) => {
        const written = encoders.reduce((text, encode) => encode(text), secret);
        expect(redactor(() => [secret])(before + written + after)).toBe(`${before}***${after}`);
      },
    );
    fc.assert(property, seeded);
  });

  it("leaves nothing of it in base64 but what stands around it", () => {
    const alphabet = fc.constantFrom<BufferEncoding>("base64", "base64url");
    const property = fc.property(secret, fc.string(), fc.string(), alphabet, (secret, before, after, alphabet) => {
      const text = Buffer.from(before + secret + after).toString(alphabet);
      const [start = "", end = ""] = redactor(() => [secret])(text).split("***");
      expect(text).toBe(start + text.slice(start.length, text.length - end.length) + end);
      expect(start.length).toBeLessThanOrEqual((Buffer.byteLength(before) * 8) / 6);
      expect(end.replaceAll("=", "").length).toBeLessThanOrEqual(Math.ceil((Buffer.byteLength(after) * 8) / 6));
    });
    fc.assert(property, seeded);
  });

  it("changes nothing else", () => {
    const property = fc.property(fc.array(fc.stringMatching(/^[~]{6,9}$/)), fc.string(), (secrets, text) => {
      fc.pre(!text.includes("~") && !/[%\\&]/.test(text));
      expect(redactor(() => secrets)(text)).toBe(text);
    });
    fc.assert(property, seeded);
  });
});
